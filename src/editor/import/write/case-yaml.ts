import { stringify } from 'yaml';
import type { Basis } from '../../../model/article.ts';
import type { Source } from '../../../model/case.ts';
import type { Locale } from '../../../model/locale.ts';
import {
  factLines,
  field,
  scaffoldWords,
  SCHEMA_LINE,
  summaryLines,
} from '../../record-scaffold.ts';
import { fill } from '../../../i18n/diagnostics.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { personFrom } from '../metadata/people.ts';

/** What the record of an imported draft is made of. */
interface Draft {
  metadata: Metadata;
  /** The titles of the articles, the language of the source first. */
  titles: [Locale, string][];
  language: Source['language'];
  today: string;
  basis: Basis;
  licence: string | undefined;
}

// As the desk writes it: single quotes where there must be some, and spaces within braces alone.
const STYLE = { lineWidth: 0, singleQuote: true, blockQuote: false } as const;
const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  const isText = typeof value === 'string';
  return stringify(value, isText ? STYLE : { ...STYLE, collectionStyle: 'flow' }).trim();
};

const lines = (value: Record<string, string>): string[] =>
  Object.entries(value).map(([key, own]) => `    ${key}: ${flow(own)}`);

/** A draft record: only what the page itself says; what the editor must add stands in comments. */
export const caseYaml = ({ metadata, titles, language, today, basis, licence }: Draft): string => {
  const [main, ...others] = titles;
  const say = scaffoldWords(main?.[0] ?? 'en');
  const { authors, publication, issue, issued, span, url, title, rights } = metadata;
  const optional = (key: string, value: unknown): string[] =>
    value === undefined ? [] : [`    ${key}: ${flow(value)}`];
  return [
    SCHEMA_LINE,
    `# ${say.intro}`,
    'status: draft',
    `updated: ${today}`,
    ...factLines(say),
    'sources:',
    '  - id: main',
    `    title: ${flow(title ?? main?.[1])}`,
    ...(others.length > 0
      ? [`    translatedTitle: ${flow(Object.fromEntries(others))}`]
      : ['    # translatedTitle: { en: "" }']),
    ...optional('author', authors.length > 0 ? authors.map(personFrom) : undefined),
    ...optional('containerTitle', publication),
    ...optional('issue', issue),
    ...optional('issued', issued),
    ...(span ? [`    # issued: ${fill(say.span, span)}`] : []),
    `    language: ${language}`,
    ...optional('url', url),
    ...rights.map(({ number, text }) => `    # ${fill(say.rightsFound, { number, text })}`),
    ...(basis === 'not-settled' ? [`    # ${say.rightsOpen}`] : []),
    ...field(say.rights, `    # rights: ${say.texts}`),
    ...(licence === undefined
      ? field(say.licence, '    # licence:')
      : [`    licence: ${flow(licence)}`]),
    'summary:',
    '  title:',
    ...lines(Object.fromEntries(titles)),
    ...summaryLines(say),
    '',
  ].join('\n');
};
