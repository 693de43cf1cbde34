import { conceptIn, isConceptPath, VOCABULARY } from '../../vocabulary/vocabulary.ts';
import { pathAt } from '../../record/path-at.ts';
import type { CaseState, Finding } from '../../worker/case-state.ts';

/** Where something is mended: a screen, and the block or field on it. */
export interface Place {
  screen: string;
  /** The id of a block, or the path of a field, `summary.lessons.0`. */
  at: string;
  path?: readonly (string | number)[];
  /** The text that the block is in, by the name of its file. */
  text?: string;
}

const SCREEN_OF: Readonly<Record<string, string>> = {
  summary: 'summary',
  events: 'summary',
  figures: 'summary',
  retired: 'summary',
};

const offsetOf = (text: string, line: number, column: number): number => {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
};

/** Where a part of the record is written. */
export const placeOfPart = (path: readonly (string | number)[]): Place => {
  const isOfRights = path[0] === 'sources' && (path[2] === 'rights' || path[2] === 'licence');
  const screen = isOfRights && path[1] === 0 ? 'rights' : (SCREEN_OF[path[0] ?? ''] ?? 'facts');
  return { screen, at: path.join('.'), path };
};

/** Where a finding is mended; `textOf` gives the file that it was found in. */
export const placeOf = (
  { file, line, column, rule, kind, about }: Finding,
  { id, texts }: Pick<CaseState, 'id' | 'texts'>,
  textOf: (path: string) => string | null,
): Place => {
  if (rule === 'rights-unsettled') return { screen: 'rights', at: 'basis', path: ['basis'] };
  if (isConceptPath(file)) {
    const text = textOf(file) ?? '';
    const path = about?.[0] ?? pathAt(text, offsetOf(text, line, column)).slice(0, 2);
    const at = ['concept', conceptIn(file), ...path].join('.');
    if (id === VOCABULARY) return { screen: 'vocabulary', at, path };
    // What is missing in a language is written where that is translated.
    return rule === 'missing-locale'
      ? { screen: 'translate', at, path, text: `article.${path.at(-1)}.mdx` }
      : { ...placeOfPart(['tags', ...path]), at: 'tags' };
  }
  if (file.endsWith('/case.yaml')) {
    const text = textOf(file) ?? '';
    return placeOfPart(about?.[0] ?? pathAt(text, offsetOf(text, line, column)));
  }
  const text = texts.find(({ path }) => path === file);
  const block = text?.blocks.findLast((one) => one.line <= line);
  const isTranslation = text?.role === 'translation' || kind === 'translation';
  const screen = isTranslation ? 'translate' : 'article';
  const name = file.split('/').at(-1);
  return { screen, at: block?.id ?? 'title', ...(name !== undefined && { text: name }) };
};
