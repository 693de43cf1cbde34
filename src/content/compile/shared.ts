import type { VocabularyConcept } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { InSomeLanguages } from '../../model/text.ts';
import type { Files } from '../source/folder.ts';
import { pathsBelow } from '../tree/paths.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CompiledPage } from './compiled.ts';
import type { PageKind } from './page-file.ts';

/** Where it lies, below the address of the site. */
export const SHARED_FILE = 'content/shared.json';

/** A practice or guide, as links and lists of practices need it. */
export interface SharedPage {
  kind: PageKind;
  id: string;
  locale: Locale;
  title: string;
  /** What can be addressed on it, under its former name too. */
  ids: string[];
}

/**
 * What a case is read and checked with, as JSON: made once where the content is, instead of read
 * from two hundred files by each browser.
 */
export interface SharedContent {
  vocabulary: Omit<Vocabulary, 'concepts'>;
  concepts: VocabularyConcept[];
  pages: SharedPage[];
  /** The files that a draft can add to, by path. */
  texts: [string, string][];
  /** The titles of the cases by id. */
  titles: Record<string, InSomeLanguages>;
  /** What the published cases are filed under, in the order of every list. */
  filed: Record<string, readonly string[]>;
}

const TEXT = /^content\/(?:vocabulary\/.*|words)\.yaml$/;

/** What all cases share. */
export const sharedContent = (
  files: Files,
  { concepts, ...vocabulary }: Vocabulary,
  pages: readonly CompiledPage[],
  { titles, filed }: Pick<SharedContent, 'titles' | 'filed'>,
): SharedContent => ({
  vocabulary,
  concepts: [...concepts.values()],
  pages: pages.map(({ kind, id, locale, front, blocks }) => ({
    kind,
    id,
    locale,
    title: front.title,
    ids: blocks.flatMap((block) => [block.id, block.former ?? []].flat()),
  })),
  texts: pathsBelow(files, 'content').flatMap((path): [string, string][] =>
    TEXT.test(path) ? [[path, new TextDecoder().decode(files.read(path))]] : [],
  ),
  titles,
  filed,
});
