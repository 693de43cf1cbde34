import { LOCALES, type Locale } from '../../model/locale.ts';
import { claimsOf } from '../record/claims.ts';
import type { Path } from '../record/data-edit.ts';
import type { CaseState, TextState } from '../worker/case-state.ts';

/** A paragraph or a statement that a proposal changes, in one language. */
export interface Changed {
  key: string;
  locale: Locale;
  /** Of a paragraph its id; of a statement that too. */
  id: string;
  /** Of a statement: where it stands in the record. */
  path?: Path;
  /** The file of a paragraph. */
  file?: string;
  before: string;
  after: string;
  /** Of a statement: the paragraphs that it cites now, and those that it cited. */
  cites?: string[];
  cited?: string[];
}

const changedBlocks = (before: TextState | undefined, after: TextState | undefined): Changed[] => {
  const text = after ?? before;
  if (!text) return [];
  const [old, now] = [before, after].map(
    (side) => new Map(side?.blocks.map((block) => [block.id, block.text])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): Changed[] => {
    const [was, is] = [old.get(id) ?? '', now.get(id) ?? ''];
    const key = `${text.path}#${id}`;
    return was === is
      ? []
      : [{ key, locale: text.locale, id, file: text.path, before: was, after: is }];
  });
};

/** The paragraphs that differ between two states of a case, text by text. */
export const changedParagraphs = (before: CaseState | undefined, after: CaseState): Changed[] => {
  const old = new Map(before?.texts.map((text) => [text.path, text]));
  const now = new Map(after.texts.map((text) => [text.path, text]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((path) =>
    changedBlocks(old.get(path), now.get(path)),
  );
};

/** The statements that differ, language by language: their words, or what they cite. */
export const changedStatements = (before: CaseState | undefined, after: CaseState): Changed[] => {
  const [old, now] = [before?.record, after.record].map(
    (record) => new Map(claimsOf(record).map((claim) => [claim.id, claim])),
  ) as [
    Map<string, ReturnType<typeof claimsOf>[number]>,
    Map<string, ReturnType<typeof claimsOf>[number]>,
  ];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) =>
    LOCALES.flatMap((locale): Changed[] => {
      const [was, is] = [old.get(id), now.get(id)];
      const [text, words] = [was?.text[locale] ?? '', is?.text[locale] ?? ''];
      const cites = is?.evidence ?? [];
      const cited = was?.evidence ?? [];
      const path = is?.path ?? was?.path ?? [];
      const isSame = text === words && (words === '' || cites.join() === cited.join());
      return isSame
        ? []
        : [{ key: `${id}/${locale}`, locale, id, path, before: text, after: words, cites, cited }];
    }),
  );
};
