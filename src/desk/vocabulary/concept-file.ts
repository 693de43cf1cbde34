import { SCHEMES, type SchemeId } from '../../model/concept.ts';
import type { Locale } from '../../model/locale.ts';
import { isSlug, LONGEST_SLUG } from '../../model/ids.ts';
import { scalarYaml } from '../record/yaml/write.ts';

/** A concept that an editor proposes, in one language. */
interface NewConcept {
  scheme: SchemeId;
  id: string;
  locale: Locale;
  name: string;
  definition: string;
  /** A concept that it belongs below. */
  broader: string;
}

/** A name for the files of a concept, of what its editor calls it in Latin letters; or ''. */
export const conceptId = (name: string): string => {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, '');
  return isSlug(id) ? id : '';
};

/** Whether a text names a scheme of the vocabulary. */
export const isScheme = (text: string): text is SchemeId => SCHEMES.some((one) => one === text);

/** Where the file of a concept stands. */
export const conceptPath = ({ scheme, id }: Pick<NewConcept, 'scheme' | 'id'>): string =>
  `content/vocabulary/${scheme}/${id}.yaml`;

/** The file of a new concept. */
export const conceptText = ({ locale, name, definition, broader }: NewConcept): string =>
  [
    '# yaml-language-server: $schema=../../../schemas/concept.json',
    'prefLabel:',
    `  ${locale}: ${scalarYaml(name)}`,
    'definition:',
    `  ${locale}: ${scalarYaml(definition)}`,
    `broader: [${broader}]`,
    '',
  ].join('\n');
