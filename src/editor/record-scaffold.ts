import { SCAFFOLD, type ScaffoldKey } from './words/scaffold.ts';
import type { Locale } from '../model/locale.ts';

/** The words beside the fields, and how a text in the languages that it needs looks. */
type Say = Record<ScaffoldKey, string> & { texts: string };

/** Where editors' tools find the schema of a record. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/case.json';

/** The words beside the fields of a record, in the editor's language. */
export const scaffoldWords = (locale: Locale): Say => ({
  ...SCAFFOLD[locale],
  // In quotation marks a comma or colon of the text does no harm.
  texts: locale === 'en' ? '{ en: "" }' : `{ ${locale}: "", en: "" }`,
});

const brief = (say: Say, part: 'situation' | 'response' | 'outcome'): string[] => [
  `#     ${part}: # ${say[part]}`,
  `#       - text: ${say.texts}`,
  `#         evidence: [p1] # ${say.evidence}`,
];

/** Who, where, when and what about: to be filled in. */
export const factLines = (say: Say): string[] => [
  `# organization: # ${say.organization}`,
  `#   name: ${say.texts} # ${say.name}`,
  `#   sector: # ${say.sector}`,
  `#   hotline: # ${say.hotline}`,
  `# places: # ${say.places}`,
  `#   - name: ${say.texts}`,
  '#     country: CN',
  `#     # coordinates: { lat: 30.59, lon: 114.31 } # ${say.coordinates}`,
  `# period: # ${say.period}`,
  '#   start:',
  '#   end:',
  `# tags: [] # ${say.tags}`,
];

/** What follows the title of a summary, and events and figures: to be filled in. */
export const summaryLines = (say: Say): string[] => [
  `#   headline: # ${say.headline}`,
  `#     text: ${say.texts}`,
  '#     evidence: [p1]',
  `#   brief: # ${say.brief}`,
  ...brief(say, 'situation'),
  ...brief(say, 'response'),
  ...brief(say, 'outcome'),
  `#   lessons: # ${say.lessons}`,
  '#     - id: lesson-1',
  `#       practice: # ${say.practice}`,
  `#       text: ${say.texts}`,
  '#       evidence: [p1]',
  `#   trust: # ${say.trust}`,
  `#     text: ${say.texts}`,
  `# events: # ${say.events}`,
  '#   - id: event-1',
  `#     at: # ${say.period}`,
  `#     service: normal # ${say.service}`,
  `#     text: ${say.texts}`,
  '#     evidence: [p1]',
  `# figures: # ${say.figures}`,
  '#   - id: figure-1',
  `#     # key: true # ${say.key}`,
  `#     label: ${say.texts}`,
  '#     value:',
  `#     unit: ${say.texts}`,
  '#     evidence: [p1]',
];
