import { LOCALES, type Locale } from '../../model/locale.ts';
import { isConceptPath } from '../vocabulary/vocabulary.ts';

/** A file with what it is called by. */
export interface NamedFile {
  path: string;
  /** The language of an article. */
  locale?: Locale;
  /** The file of a concept, as it is to be or was. */
  concept?: string;
}

/** A file by its language, or by what its concept is called in its text. */
export const namedBy = (path: string, text: string): NamedFile => {
  const locale = LOCALES.find((one) => path.endsWith(`.${one}.mdx`));
  return { path, ...(locale && { locale }), ...(isConceptPath(path) && { concept: text }) };
};
