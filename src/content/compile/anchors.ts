import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { TEXT_ANCHORS } from '../../i18n/routes.ts';
import type { RawBlock } from '../blocks/raw-block.ts';

/** Where a block of a practice or guide can be addressed; others than headings and notes have ''. */
interface Anchor {
  id: string;
  /** The words of a heading in its own language: its id before all languages shared one. */
  former?: string;
}

const isHeading = ({ kind }: RawBlock): boolean => /^h\d$/.test(kind);
const wordsOf = ({ nodes }: RawBlock): string => nodes.map((node) => toString(node)).join('');

/** By their words, and footnotes by their number. */
const ownIds = (raw: readonly RawBlock[]): string[] => {
  const slugger = new GithubSlugger();
  TEXT_ANCHORS.forEach((anchor) => slugger.slug(anchor));
  let notes = 0;
  return raw.map((block) => {
    if (block.label !== undefined) return slugger.slug(`note-${(notes += 1)}`);
    return isHeading(block) ? slugger.slug(wordsOf(block)) : '';
  });
};

/**
 * The anchors of a text, headings under the ids that they have in `base`, the same text in the
 * language that names them. Where the headings of the two do not stand for each other one by one,
 * each keeps its own: better no place than another one.
 */
export const anchorsOf = (raw: readonly RawBlock[], base: readonly RawBlock[] = raw): Anchor[] => {
  const own = ownIds(raw);
  const shared = ownIds(base).filter((_, index) => isHeading(base[index]!));
  const depths = (blocks: readonly RawBlock[]): string =>
    blocks
      .filter(isHeading)
      .map(({ kind }) => kind)
      .join();
  if (raw === base || depths(raw) !== depths(base)) return own.map((id) => ({ id }));
  const taken = new Set([...shared, ...own.filter((_, index) => !isHeading(raw[index]!))]);
  let headings = 0;
  return raw.map((block, index) => {
    const id = own[index]!;
    if (!isHeading(block)) return { id };
    const named = shared[headings++]!;
    return taken.has(id) ? { id: named } : { id: named, former: id };
  });
};
