import { stringify } from 'yaml';
import type { Locale } from '../../schema/locale.ts';
import { SCAFFOLD } from '../../i18n/scaffold.ts';
import type { Metadata } from './metadata.ts';
import { personFrom } from './people.ts';

/** Where editors' tools find the schema of a record. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/case.json';

/** What the record of an imported draft is made of. */
export interface Draft {
  metadata: Metadata;
  /** The titles of the articles, the language of the source first. */
  titles: [Locale, string][];
  language: 'zh-Hans' | 'zh-Hant' | 'en' | 'fa';
  today: string;
}

const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();

/** A draft record: only what the page itself says; what the editor must add stands in comments. */
export const caseYaml = ({ metadata, titles, language, today }: Draft): string => {
  const [main, ...others] = titles;
  const say = SCAFFOLD[main?.[0] ?? 'en'];
  const { authors, publication, issue, issued, url, title } = metadata;
  const optional = (key: string, value: unknown): string[] =>
    value === undefined ? [] : [`    ${key}: ${flow(value)}`];
  return [
    SCHEMA_LINE,
    `# ${say.intro}`,
    'status: draft',
    `updated: ${today}`,
    `# organization: # ${say.organization}`,
    '#   name: { en:  }',
    `#   sector: # ${say.sector}`,
    `# tags: [] # ${say.tags}`,
    'sources:',
    '  - id: main',
    `    title: ${flow(title ?? main?.[1])}`,
    ...optional('translatedTitle', others.length > 0 ? Object.fromEntries(others) : undefined),
    ...optional('author', authors.length > 0 ? authors.map(personFrom) : undefined),
    ...optional('containerTitle', publication),
    ...optional('issue', issue),
    ...optional('issued', issued),
    `    language: ${language}`,
    ...optional('url', url),
    `    # rights: { en:  } # ${say.rights}`,
    `    # licence: # ${say.licence}`,
    'summary:',
    `  title: ${flow(Object.fromEntries(titles))}`,
    `  # headline: # ${say.headline}`,
    `  # situation: [] # ${say.situation}`,
    `  # response: [] # ${say.response}`,
    `  # outcome: [] # ${say.outcome}`,
    `  # lessons: [] # ${say.lessons}`,
    '',
  ].join('\n');
};
