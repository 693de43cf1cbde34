import type { Locale } from '../../../model/locale.ts';
import type { Changed } from '../../review/compare.ts';
import type { Say } from '../../words/say.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { languageIn } from '../parts/language.ts';
import { numberIn } from '../parts/number.ts';
import { partName } from '../parts/part-name.ts';

/** What a change is called: Lesson 2 · Persian, Paragraph 5 · English. */
export const changeName = (say: Say, own: Locale, { path, id, locale }: Changed): string =>
  [
    path ? partName(say, path) : say(TRANSLATE.paragraph, { id: numberIn(own, id) }),
    languageIn(own, locale),
  ].join(' · ');
