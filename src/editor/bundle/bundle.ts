import { blobId, bytesOf, isBlobId } from '../../content/tree/blob-id.ts';
import type { Base, Change, Proposal } from './change.ts';
import { isMap } from '../../content/record/record-parts.ts';
import { contentPath } from '../../content/tree/content-path.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** The most bytes of a bundle: many cases with their pictures. */
export const LARGEST_BUNDLE = 8 * 1024 * 1024;

const FORMAT = 'unbroken-line-proposal';
const VERSION = 1;
const MOST_CHANGES = 1000;
const LONGEST_LINE = 5000;
const BASES: readonly unknown[] = ['site', 'repository', 'working-copy'] satisfies Base['from'][];

/** Why a bundle is none. */
export interface BundleFault {
  code:
    | 'too-large'
    | 'not-json'
    | 'not-a-bundle'
    | 'newer-version'
    /** A path that the content cannot have. */
    | 'path'
    /** Two changes of one file. */
    | 'twice'
    /** What it says that it replaces does not fit together. */
    | 'former'
    /** No text as the content has it: lone surrogates, NUL, or the line ends of another system. */
    | 'text'
    /** A file that is too large. */
    | 'size';
  path?: string;
}

type Fields = Record<string, unknown>;

/** The command that takes a bundle over. */
export const applyCommand = (name: string): string => `npm run apply -- ${name}`;

// Whoever opens the file reads this first; whoever takes it over does not.
const NOTE = `A proposal for the casebook. In a copy of its repository: ${applyCommand('<this file>')}. It checks the proposal, and writes all of it or nothing.`;

const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_LINE && value.isWellFormed();

/** A proposal as a file, `<name>.unbroken.json`. */
export const writeBundle = ({ base, message, author, made, changes }: Proposal): string => {
  const written = changes.map(({ path, former, before, content }) => ({
    path,
    former,
    ...(before !== undefined && { before }),
    ...(content instanceof Uint8Array ? { bytes: toBase64(content) } : { text: content }),
  }));
  const head = { note: NOTE, format: FORMAT, version: VERSION, base, message, author, made };
  return `${JSON.stringify({ ...head, changes: written }, null, 2)}\n`;
};

const isText = (text: string): boolean => text.isWellFormed() && !/[\0\r]/.test(text);

const contentOf = ({ text, bytes }: Fields): Change['content'] | undefined => {
  if (bytes !== undefined) return typeof bytes === 'string' ? fromBase64(bytes) : undefined;
  return text === null || typeof text === 'string' ? text : undefined;
};

/** What is wrong with a change that is written as it should be. */
const faultOf = ({ path, former, before, content }: Change): BundleFault | undefined => {
  const known = contentPath(path);
  if (!known) return { code: 'path', path };
  const isNothing = former === null && (before !== undefined || content === null);
  if (isNothing || (before !== undefined && blobId(before) !== former))
    return { code: 'former', path };
  if (content === null) return undefined;
  if ((typeof content === 'string') !== known.isText) return { code: 'text', path };
  if (typeof content === 'string' && !isText(content)) return { code: 'text', path };
  return bytesOf(content).length > known.limit ? { code: 'size', path } : undefined;
};

/** The first fault of changes that belong together. */
export const faultAmong = (changes: readonly Change[]): BundleFault | undefined => {
  const paths = new Set<string>();
  for (const change of changes) {
    const fault = faultOf(change);
    if (fault) return fault;
    if (paths.has(change.path)) return { code: 'twice', path: change.path };
    paths.add(change.path);
  }
  return undefined;
};

const changeOf = (value: unknown): Change | undefined => {
  if (!isMap(value)) return undefined;
  const { path, former, before } = value;
  const content = contentOf(value);
  if (typeof path !== 'string' || content === undefined) return undefined;
  if (former !== null && !isBlobId(former)) return undefined;
  if (before !== undefined && typeof before !== 'string') return undefined;
  return { path, former, ...(before !== undefined && { before }), content };
};

const baseOf = (value: unknown): Base | undefined => {
  if (!isMap(value) || !BASES.includes(value.from)) return undefined;
  const { commit, address } = value;
  return {
    from: value.from as Base['from'],
    ...(isLine(commit) && { commit }),
    ...(isLine(address) && { address }),
  };
};

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** The proposal that a file holds, or why it holds none. Nothing in it is trusted. */
export const readBundle = (
  bytes: Uint8Array,
): { proposal: Proposal; fault?: never } | { fault: BundleFault; proposal?: never } => {
  const fault = (code: BundleFault['code']) => ({ fault: { code } });
  if (bytes.length > LARGEST_BUNDLE) return fault('too-large');
  const value = parse(bytes);
  if (value === undefined) return fault('not-json');
  if (!isMap(value) || value.format !== FORMAT) return fault('not-a-bundle');
  if (typeof value.version === 'number' && value.version > VERSION) return fault('newer-version');
  const { version, message, author, made, changes: list } = value;
  const base = baseOf(value.base);
  if (version !== VERSION || !base || !isLine(message) || !isLine(author) || !isLine(made))
    return fault('not-a-bundle');
  if (!Array.isArray(list) || list.length > MOST_CHANGES) return fault('not-a-bundle');
  const changes = list.map(changeOf);
  if (!changes.every((change) => change !== undefined)) return fault('not-a-bundle');
  const wrong = faultAmong(changes);
  return wrong ? { fault: wrong } : { proposal: { base, message, author, made, changes } };
};
