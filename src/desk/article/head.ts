import { parseDocument, stringify } from 'yaml';
import type { Basis } from '../../model/article.ts';
import type { Locale } from '../../model/locale.ts';

const HEAD = /^---\n[^]*?\n---[ \t]*(?:\n+|$)/;

/** The head of an article with the empty lines behind it. */
export const headOf = (text: string): string => HEAD.exec(text)?.[0] ?? '';

/** What the head of a new translation says. */
export interface TranslationHead {
  lang: Locale;
  title: string;
  basis: Basis;
  of: Locale;
  translators: readonly string[];
}

// As the published texts have it.
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** The line of a field of the head: lists stand in brackets, as in all texts. */
const lineOf = (key: string, value: string | readonly string[]): string => {
  const style = typeof value === 'string' ? STYLE : { ...STYLE, collectionStyle: 'flow' as const };
  const written = stringify(value, style);
  return `${key}: ${written.trim()}\n`;
};

/** A translation without a paragraph yet. */
export const newTranslation = ({ lang, title, basis, of, translators }: TranslationHead): string =>
  `---\n${Object.entries({ lang, role: 'translation', title, basis, of, translators })
    .map(([key, value]) => lineOf(key, value))
    .join('')}---\n\n`;

/** What the head of an article says under a key. */
export const headField = (text: string, key: string): string | undefined =>
  new RegExp(`^${key}:[ \t]*(.*)$`, 'm').exec(headOf(text))?.[1];

/** An article with another value of its head; every other line stays as it is. */
export const withHead = (
  text: string,
  key: 'title' | 'translators' | 'basis',
  value: string | readonly string[],
): string => {
  const head = headOf(text);
  const yaml = head.replace(/^---\n/, '').replace(/---\s*$/, '');
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const pair = document.errors.length === 0 ? document.contents : null;
  const written = lineOf(key, value);
  const from = yaml.search(new RegExp(`^${key}:`, 'm'));
  if (!pair || from < 0) return text;
  const rest = /\n(?=[^\s#-])/.exec(yaml.slice(from));
  const to = rest ? from + rest.index + 1 : yaml.length;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start + from) + written + text.slice(start + to);
};
