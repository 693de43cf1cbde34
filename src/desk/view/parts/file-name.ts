import type { Locale } from '../../../model/locale.ts';
import type { NamedFile } from '../../draft/named-by.ts';
import { conceptName } from '../../vocabulary/concept-name.ts';
import { PROPOSE } from '../../words/propose.ts';
import type { Say } from '../../words/say.ts';
import { languageIn } from './language.ts';

/** What a file is called for an editor: the article in Chinese, the record, the concept. */
export const fileName = (say: Say, own: Locale, { path, locale, concept }: NamedFile): string => {
  const name = concept === undefined ? undefined : conceptName(concept, own);
  if (name !== undefined) return say(PROPOSE.concept, { name });
  if (locale) return say(PROPOSE.article, { language: languageIn(own, locale) });
  return path.endsWith('/case.yaml') ? say(PROPOSE.record) : (path.split('/').at(-1) ?? path);
};
