import type { Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { Content } from '../content.ts';
import type { ExportCorpus } from '../corpus.ts';
import { caseVersion } from '../version.ts';

/** A file of a kind: where it lies, whom it is for, and what writes it. */
interface Entry {
  path: string;
  locale?: Locale;
  caseId?: string;
  write: (files: ExportFiles) => Content | Promise<Content>;
}

/** A kind of file that we publish. What it holds is said in `texts/`, under its id. */
export interface Kind {
  id: string;
  /** Its path, with what varies in braces. */
  pattern: string;
  mediaType: string;
  /**
   * The pages whose heads lead to it: the page of a case, which must stay light, to some of its
   * files; the page of the case's sources to all.
   */
  linked: 'every page' | 'its case' | 'its sources' | 'nowhere';
  /** How the head of a page names it, when it is not an alternative of the page. */
  rel?: 'search';
  entries: (corpus: ExportCorpus) => Entry[];
}

/** A file to publish, with its kind. */
export type ExportFile = Omit<Entry, 'write'> & { kind: Kind };

/** How many bytes a file has, and their hash. */
export interface FileFacts {
  size: number;
  sha256: string;
  /** A record of it, or its beginning: of those that stand for their kind, if they are texts. */
  excerpt?: string;
}

/** All files of a corpus; each is written when it is asked for, and then let go. */
export interface ExportFiles {
  list: readonly ExportFile[];
  /** The paths of those that stand for their kind. */
  shown: ReadonlySet<string>;
  /** What a case gives to a file of the whole corpus, in UTF-8. */
  piece: (name: string, one: Case) => Buffer;
  /** The bytes of a file, made as they are asked for. */
  chunks: (path: string) => Promise<Iterable<Uint8Array>>;
  bytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  facts: (path: string) => Promise<FileFacts>;
}

type Head = Omit<Kind, 'entries' | 'linked'> & Partial<Pick<Kind, 'linked'>>;
type Write<Of extends unknown[]> = (corpus: ExportCorpus, ...of: Of) => Content | Promise<Content>;

const pathOf = (pattern: string, values: { caseId?: string; locale?: Locale }): string =>
  pattern.replace('{case}', values.caseId ?? '').replace('{language}', values.locale ?? '');

/** A kind that is one file. */
export const single = (head: Head, write: Write<[ExportFiles]>): Kind => ({
  linked: 'nowhere',
  ...head,
  entries: (corpus) => [{ path: head.pattern, write: (files) => write(corpus, files) }],
});

/** The corpus as the files of a case have it: they state the version of the case. */
const ofCase = (corpus: ExportCorpus, one: Case): ExportCorpus => ({
  ...corpus,
  version: caseVersion(one),
});

/** A kind with a file for each case. */
export const perCase = (head: Head, write: Write<[Case]>): Kind => ({
  linked: 'nowhere',
  ...head,
  entries: (corpus) =>
    corpus.cases.map((one) => ({
      path: pathOf(head.pattern, { caseId: one.id }),
      caseId: one.id,
      write: () => write(ofCase(corpus, one), one),
    })),
});

/** A kind with a file for each language. */
export const perLocale = (head: Head, write: Write<[Locale, ExportFiles]>): Kind => ({
  linked: 'nowhere',
  ...head,
  entries: (corpus) =>
    LOCALES.map((locale) => ({
      path: pathOf(head.pattern, { locale }),
      locale,
      write: (files) => write(corpus, locale, files),
    })),
});

/** A kind with a file for each case and language, or for those languages of it that are given. */
export const perPage = (
  head: Head,
  write: Write<[Case, Locale]>,
  localesOf: (one: Case) => readonly Locale[] = () => LOCALES,
): Kind => ({
  linked: 'nowhere',
  ...head,
  entries: (corpus) =>
    corpus.cases.flatMap((one) =>
      localesOf(one).map((locale) => ({
        path: pathOf(head.pattern, { caseId: one.id, locale }),
        caseId: one.id,
        locale,
        write: () => write(ofCase(corpus, one), one, locale),
      })),
    ),
});
