import { SHARED_FILE, type SharedContent } from '../../content/compile/shared.ts';

/** A file of the published content, or of a working copy. */
export interface ContentFile {
  path: string;
  size: number;
  /** Its id as git has it: who replaces the file says which one. */
  blob: string;
}

/** Where the content comes from that drafts are begun on. */
export interface ContentBase {
  from: 'site' | 'working-copy';
  /** All files; throws if they cannot be had. */
  list: () => Promise<readonly ContentFile[]>;
  /** What all cases share; throws if it cannot be had. */
  shared: () => Promise<SharedContent>;
  /** The text of a file; throws if it cannot be had. */
  read: (path: string) => Promise<string>;
  /** Writes a proposal, all of it or nothing; only a working copy can. */
  write?: (bundle: string) => Promise<Written>;
}

/** What a working copy says of a proposal. */
type Written =
  | { files: { path: string; blob: string | null }[] }
  /** Others have changed these files since; nothing was written. */
  | { moved: { path: string; blob: string | null }[] }
  | { reason: string };

const writtenIn = async (answer: Response): Promise<Written> => {
  const body = (await answer.json().catch(() => ({}))) as Partial<
    Record<'files' | 'moved', { path: string; blob: string | null }[]>
  > & { fault?: { code: string; path?: string } };
  if (answer.ok && body.files) return { files: body.files };
  if (answer.status === 409 && body.moved) return { moved: body.moved };
  const { code = '', path = '' } = body.fault ?? {};
  return { reason: [String(answer.status), code, path].filter(Boolean).join(' ') };
};

const answered = async (address: string, init?: RequestInit): Promise<Response> => {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

const filesIn = async (answer: Response): Promise<ContentFile[]> =>
  ((await answer.json()) as { files: ContentFile[] }).files;

const sharedIn = async (answer: Response): Promise<SharedContent> =>
  (await answer.json()) as SharedContent;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What the site publishes below its address. Drafts of the repository are not among it. */
export const siteBase = (base: string): ContentBase => ({
  from: 'site',
  list: async () => filesIn(await answered(`${base}content/manifest.json`)),
  shared: async () => sharedIn(await answered(`${base}${SHARED_FILE}`)),
  read: async (path) => (await answered(`${base}${encoded(path)}`)).text(),
});

/** The working copy of `npm run desk`, which asks for its token. */
export const workingCopy = (token: string): ContentBase => {
  const headers = { authorization: `Bearer ${token}` };
  return {
    from: 'working-copy',
    list: async () => filesIn(await answered('/api/content', { headers })),
    shared: async () => sharedIn(await answered('/api/shared', { headers })),
    read: async (path) =>
      (await answered(`/api/file?path=${encodeURIComponent(path)}`, { headers })).text(),
    write: async (bundle) =>
      writtenIn(await fetch('/api/content', { method: 'PUT', headers, body: bundle })),
  };
};
