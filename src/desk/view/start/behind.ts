import type { Locale } from '../../../model/locale.ts';
import type { CaseState } from '../../worker/case-state.ts';

/** A translation with work to do: paragraphs to be read again, and those that have none yet. */
export interface Behind {
  locale: Locale;
  behind: number;
  missing: number;
}

/** What of a case is behind in some languages. */
export const behindIn = (
  { texts }: Pick<CaseState, 'texts'>,
  languages: readonly Locale[],
): Behind[] =>
  texts.flatMap(({ role, locale, blocks, untranslated }) => {
    if (role !== 'translation' || !languages.includes(locale)) return [];
    const behind = blocks.filter((block) => block.behind).length;
    return behind + untranslated.length > 0
      ? [{ locale, behind, missing: untranslated.length }]
      : [];
  });
