import type { Block } from '../../model/block.ts';
import { isPublished, type Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import { linksOf, type LinkedText } from '../checks/check-links.ts';
import { practicesOf, type LessonPractice } from '../checks/practices.ts';
import { findStyle } from '../checks/style.ts';
import { lockedIds, retiredIn } from '../lock/case-lock.ts';
import { pointsOf, type PlacePoint } from '../record/places.ts';
import type { Diagnostic } from '../source/diagnostics.ts';
import type { Files } from '../source/folder.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readCaseFolder } from './case-folder.ts';
import { readCase, type ReadCase } from './case.ts';
import { readPages, type PageFile, type PageKind } from './page-file.ts';

/** What the checks ask of a case. */
export interface CaseFacts {
  id: string;
  /** Its record, from the project's top. */
  file: string;
  /** Whether the record and all articles could be read. */
  isUnderstood: boolean;
  /** What is wrong with it by itself. */
  findings: Diagnostic[];
  style: Diagnostic[];
  /** The ids that can be addressed on its page. */
  ids: string[];
  /** Those that it once had. */
  retired: readonly string[];
  links: LinkedText[];
  points: PlacePoint[];
  /** The practices that its lessons lead to. */
  lessons: LessonPractice[];
  isDraft: boolean;
}

/** A case without its syntax trees. */
interface CompiledCase {
  facts: CaseFacts;
  /** Only if it could be understood. */
  case?: Case;
}

/** A practice or guide in one language, without its syntax tree. */
export interface CompiledPage {
  kind: PageKind;
  id: string;
  locale: Locale;
  /** Its file, from the project's top. */
  file: string;
  front: PageFile['front'];
  blocks: Block[];
  links: LinkedText;
}

/** What links to a page ask of it. */
export type LinkedPage = Pick<CompiledPage, 'kind' | 'id' | 'links'> & {
  blocks: readonly Pick<Block, 'id' | 'former'>[];
};

const styleOf = (styled: Parameters<typeof findStyle>[0]): Diagnostic[] =>
  findStyle(styled).map(({ diagnostic }) => diagnostic);

/** What the checks ask of a case that was read. */
export const factsOf = (read: ReadCase, findings: Diagnostic[], style: Diagnostic[]): CaseFacts => {
  const { folder, versions, isLockLost, record } = read;
  const { articles } = read.asMended ?? read;
  const lock = isLockLost ? undefined : read.locking?.lock;
  const isDraft = record !== undefined && !isPublished(record);
  return {
    id: folder.id,
    file: `${folder.path}/case.yaml`,
    isUnderstood: read.case !== undefined,
    findings,
    style,
    ids: lockedIds(lock),
    retired: retiredIn(lock).map(({ id }) => id),
    links: [...articles, ...versions].map(({ source, tree }) => ({
      file: source.path,
      folder: `cases/${folder.id}`,
      links: linksOf(tree),
      isPublished: !isDraft,
    })),
    points: record ? pointsOf(record) : [],
    lessons: record ? practicesOf(record) : [],
    isDraft,
  };
};

/** What is left of a page that was read. */
export const compiledPage = ({
  kind,
  id,
  locale,
  source,
  front,
  tree,
  blocks,
}: PageFile): CompiledPage => ({
  kind,
  id,
  locale,
  file: source.path,
  front,
  blocks,
  links: { file: source.path, folder: `${kind}/${id}`, links: linksOf(tree), isPublished: true },
});

/** Reads a folder of `content/cases`, and lets its trees go. */
export const compileCase = (files: Files, path: string, vocabulary: Vocabulary): CompiledCase => {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): unknown => findings.push(finding);
  const read = readCase(readCaseFolder(files, path, report), vocabulary, report);
  const facts = factsOf(
    read,
    findings,
    styleOf({ read: [read], pages: [], words: vocabulary.words }),
  );
  return { facts, ...(read.case && { case: read.case }) };
};

/** The practices and guides, with what is wrong with them. */
export interface CompiledPages {
  pages: CompiledPage[];
  findings: Diagnostic[];
  style: Diagnostic[];
}

/** Reads the practices and guides, and lets their trees go. */
export const compilePages = (files: Files, { words }: Vocabulary): CompiledPages => {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): unknown => findings.push(finding);
  const pages = (['practices', 'guides'] as const).flatMap((kind) =>
    readPages(files, kind, report),
  );
  return { pages: pages.map(compiledPage), findings, style: styleOf({ read: [], pages, words }) };
};
