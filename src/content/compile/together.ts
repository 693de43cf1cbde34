import { nearest } from '../../text/distance.ts';
import { checkLessons } from '../checks/practices.ts';
import { checkLinks, FIXED_PAGES } from '../checks/check-links.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { listFolder, topFile } from '../source/files.ts';
import type { Files } from '../source/folder.ts';
import { conceptList } from '../vocabulary/nearest-concept.ts';
import type { CaseFacts, CompiledPage, LinkedPage } from './compiled.ts';
import { checkPlaces } from '../record/places.ts';
import { ANSWERS_FILE, readAnswers, type Answers } from '../vocabulary/answers.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const checkPractices = (
  pages: readonly CompiledPage[],
  { concepts, isWhole }: Vocabulary,
  report: Report,
): void => {
  if (!isWhole) return;
  const known = [...concepts.values()].filter(({ scheme }) => scheme === 'practice');
  const practices = known.map(({ id }) => id);
  for (const { kind, id, file } of pages)
    if (kind === 'practices' && !practices.includes(id))
      reportIn(report, file)({ line: 1, column: 1 }, 'unknown-concept', {
        found: id,
        where: 'practice-folder',
        nearest: nearest(id, practices) ?? '',
        expected: conceptList(known),
      });
};

const checkAllLinks = (
  cases: readonly CaseFacts[],
  pages: readonly LinkedPage[],
  vocabulary: Vocabulary,
  folders: readonly string[],
  report: Report,
) => {
  const targets = new Map<string, Set<string>>(FIXED_PAGES.map((page) => [page, new Set()]));
  for (const { id, ids } of cases) targets.set(`cases/${id}/`, new Set(ids));
  for (const id of vocabulary.concepts.keys()) targets.set(`terms/${id}/`, new Set());
  for (const { kind, id, blocks } of pages) {
    const own = blocks.flatMap((block) => [block.id, block.former ?? '']);
    const anchors = [...(targets.get(`${kind}/${id}/`) ?? []), ...own];
    targets.set(`${kind}/${id}/`, new Set(anchors.filter(Boolean)));
  }
  const retired = new Map(cases.map((one) => [`cases/${one.id}/`, one.retired]));
  // What could not be read has its own finding, and its links are none.
  const unread = cases.filter(({ ids }) => ids.length === 0).map(({ id }) => `cases/${id}/`);
  const isUnread = (page: string): boolean =>
    [...folders, ...unread].includes(page) || (!vocabulary.isWhole && page.startsWith('terms/'));
  const drafts = new Set(cases.filter(({ isDraft }) => isDraft).map(({ id }) => id));
  const texts = [...cases.flatMap(({ links }) => links), ...pages.map(({ links }) => links)];
  checkLinks(texts, { pages: targets, drafts, retired, isUnread }, report);
};

const practicesIn = (pages: readonly LinkedPage[]): string[] => [
  ...new Set(pages.flatMap(({ kind, id }) => (kind === 'practices' ? id : []))),
];

/** Reports what of cases only all texts together can tell. */
export const checkCases = (
  files: Files,
  cases: readonly CaseFacts[],
  pages: readonly LinkedPage[],
  vocabulary: Vocabulary,
  report: Report,
): void => {
  const practices = practicesIn(pages);
  checkLessons(cases, practices, report);
  const folders = ['practices', 'guides'].flatMap((kind) =>
    listFolder(files, `content/${kind}`, () => undefined).map(({ name }) => `${kind}/${name}/`),
  );
  checkAllLinks(cases, pages, vocabulary, folders, report);
  checkPlaces(cases, report);
};

/** Reports what only all texts together can tell, and reads what answers with them. */
export const readTogether = (
  files: Files,
  cases: readonly CaseFacts[],
  pages: readonly CompiledPage[],
  vocabulary: Vocabulary,
  report: Report,
): Answers => {
  checkPractices(pages, vocabulary, report);
  checkCases(files, cases, pages, vocabulary, report);
  const practices = practicesIn(pages);
  return readAnswers(topFile(files, ANSWERS_FILE, report), practices, vocabulary, report);
};
