import { LOCALES } from '../../model/locale.ts';
import { IMAGE_PATH, LIMITS } from '../../model/mdx.ts';
import { isSlug } from '../../model/ids.ts';

/** What a file of the content is: of which case, practice, guide or scheme. */
interface ContentPath {
  kind: 'case' | 'practice' | 'guide' | 'vocabulary' | 'top';
  /** The folder's name; of the vocabulary the scheme, of a file at the top its name. */
  id: string;
  isText: boolean;
  /** The most bytes that it may have. */
  limit: number;
}

const LOCALE = LOCALES.join('|');
const CASE_TEXT = new RegExp(
  `^(?:case\\.yaml|blocks\\.lock\\.yaml|article\\.(?:${LOCALE})\\.mdx|version\\.(?<name>[^.]+)\\.(?:${LOCALE})\\.mdx)$`,
);
const PAGE_TEXT = new RegExp(`^(?:${LOCALE})\\.mdx$`);
const TOP = /^(?:answers|words)\.yaml$/;
const CONCEPT = /^(?<name>[^.]+)\.yaml$/;
const KINDS = { cases: 'case', practices: 'practice', guides: 'guide' } as const;
// Longer than any path of content: pictures alone have names without a limit of their own.
const LONGEST = 240;

const nameIn = (pattern: RegExp, name: string): string | undefined => {
  const found = pattern.exec(name);
  return found ? (found.groups?.name ?? 'name') : undefined;
};

const text = (kind: ContentPath['kind'], id: string): ContentPath => ({
  kind,
  id,
  isText: true,
  limit: LIMITS.fileBytes,
});

/**
 * What a path names, if it is one that the content can have; else undefined. All such paths are
 * lower-case ASCII without `..`, so that no two are one file on any machine.
 */
export const contentPath = (path: string): ContentPath | undefined => {
  if (path.length > LONGEST) return undefined;
  const [top, folder = '', id, name, ...more] = path.split('/');
  if (top !== 'content' || more.length > 0) return undefined;
  if (id === undefined) return TOP.test(folder) ? text('top', folder) : undefined;
  if (folder === 'vocabulary') {
    const concept = nameIn(CONCEPT, name ?? id);
    const scheme = name === undefined ? concept : id;
    return concept !== undefined && isSlug(concept) && scheme !== undefined && isSlug(scheme)
      ? text('vocabulary', scheme)
      : undefined;
  }
  if (!Object.hasOwn(KINDS, folder) || name === undefined || !isSlug(id)) return undefined;
  const kind = KINDS[folder as keyof typeof KINDS];
  if (kind !== 'case') return PAGE_TEXT.test(name) ? text(kind, id) : undefined;
  const version = nameIn(CASE_TEXT, name);
  if (version !== undefined) return isSlug(version) ? text(kind, id) : undefined;
  const isPicture = IMAGE_PATH.test(`./${name}`) && isSlug(name.slice(0, name.indexOf('.')));
  return isPicture ? { kind, id, isText: false, limit: LIMITS.imageBytes } : undefined;
};

/** Whether a path is that of a lock, which is made from the texts and never merged by hand. */
export const isLock = (path: string): boolean => path.endsWith('/blocks.lock.yaml');
