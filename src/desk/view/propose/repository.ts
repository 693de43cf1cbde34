import { keepSmall, readSmall } from '../../store/small.ts';
import type { Repo } from '../../propose/github.ts';

const KEY = 'desk-repository';
const FORM = /^(?:https:\/\/github\.com\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/.*)?$/;

/** The repository that an address or `owner/name` names. */
export const repoNamed = (text: string): Repo | undefined => {
  const [, owner, name] = FORM.exec(text.trim()) ?? [];
  return owner !== undefined && name !== undefined && owner !== '..' ? { owner, name } : undefined;
};

/** The repository of this site: where its pages can be edited, or what the editor named before. */
export const knownRepo = (): Repo | undefined =>
  repoNamed(String(import.meta.env.EDIT_BASE ?? '')) ?? repoNamed(readSmall('browser', KEY) ?? '');

/** Where those who keep the casebook are found, and where one writes to them. */
interface Keepers {
  /** The address of the repository. */
  address: string;
  /** Where an issue is opened, on hosts of which that is known. */
  issues?: string;
}

/** Who keeps the repository that an address of its pages names, or that an editor named. */
export const keepersOf = (editBase: string, named: Repo | undefined): Keepers | undefined => {
  const repo = repoNamed(editBase);
  // Of other hosts only where the pages are edited is known: `…/owner/name/-/edit/main/`.
  const [, elsewhere] = /^(https:\/\/.+?)\/(?:-\/)?(?:_?edit|src)\//.exec(editBase) ?? [];
  if (!repo && elsewhere !== undefined) return { address: elsewhere };
  const { owner, name } = repo ?? named ?? {};
  if (owner === undefined || name === undefined) return undefined;
  const address = `https://github.com/${owner}/${name}`;
  return { address, issues: `${address}/issues/new` };
};

/** The same for this site. */
export const keepers = (): Keepers | undefined =>
  keepersOf(String(import.meta.env.EDIT_BASE ?? ''), knownRepo());

/** Keeps what the editor named. */
export const keepRepo = ({ owner, name }: Repo): void =>
  void keepSmall('browser', KEY, `${owner}/${name}`);

const TOKEN = 'desk-github';

/** The token of this session: gone with the tab. */
export const tokenKept = (): string => readSmall('tab', TOKEN) ?? '';
/** Keeps the token for this session; an empty one forgets it. */
export const keepToken = (token: string): void =>
  void keepSmall('tab', TOKEN, token === '' ? undefined : token);
