import { SCAFFOLD, type ScaffoldKey } from './words/scaffold.ts';
import type { Locale } from '../model/locale.ts';

/** The words above the fields, and how a text in the languages that it needs looks. */
type Say = Record<ScaffoldKey, string> & { texts: string };

/** Where editors' tools find the schema of a record. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/case.json';

/** The words above the fields of a record, in the editor's language. */
export const scaffoldWords = (locale: Locale): Say => ({
  ...SCAFFOLD[locale],
  // In quotation marks a comma or colon of the text does no harm.
  texts: locale === 'en' ? '{ en: "" }' : `{ ${locale}: "", en: "" }`,
});

/**
 * A field and what to write into it: above it and as deep, for a comment behind a value is an error,
 * and still a comment when the # of all lines is taken away.
 */
export const field = (words: string, line: string): string[] => [
  `${/^[# ]*/.exec(line)?.[0] ?? ''}# ${words}`,
  line,
];

const brief = (say: Say, part: 'situation' | 'response' | 'outcome'): string[] => [
  ...field(say[part], `#     ${part}:`),
  `#       - text: ${say.texts}`,
  '#         evidence: [p1]',
];

/** Who, where, when and what about: to be filled in. */
export const factLines = (say: Say): string[] => [
  ...field(say.organization, '# organization:'),
  ...field(say.name, `#   name: ${say.texts}`),
  ...field(say.sector, '#   sector:'),
  ...field(say.hotline, '#   hotline:'),
  ...field(say.places, '# places:'),
  `#   - name: ${say.texts}`,
  '#     country: CN',
  ...field(say.coordinates, '#     # coordinates: { lat: 30.59, lon: 114.31 }'),
  ...field(say.period, '# period:'),
  '#   start:',
  '#   end:',
  ...field(say.tags, '# tags: []'),
];

/** What follows the title of a summary, and events and figures: to be filled in. */
export const summaryLines = (say: Say): string[] => [
  ...field(say.headline, '#   headline:'),
  `#     text: ${say.texts}`,
  ...field(say.evidence, '#     evidence: [p1]'),
  ...field(say.brief, '#   brief:'),
  ...brief(say, 'situation'),
  ...brief(say, 'response'),
  ...brief(say, 'outcome'),
  ...field(say.lessons, '#   lessons:'),
  '#     - id: lesson-1',
  ...field(say.practice, '#       practice:'),
  `#       text: ${say.texts}`,
  '#       evidence: [p1]',
  ...field(say.trust, '#   trust:'),
  `#     text: ${say.texts}`,
  ...field(say.events, '# events:'),
  '#   - id: event-1',
  ...field(say.period, '#     at:'),
  ...field(say.service, '#     service: normal'),
  `#     text: ${say.texts}`,
  '#     evidence: [p1]',
  ...field(say.figures, '# figures:'),
  '#   - id: figure-1',
  ...field(say.key, '#     # key: true'),
  `#     label: ${say.texts}`,
  '#     value:',
  `#     unit: ${say.texts}`,
  '#     evidence: [p1]',
];
