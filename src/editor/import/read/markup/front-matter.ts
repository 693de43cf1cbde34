import { parse } from 'yaml';
import type { PageFacts } from './page-facts.ts';

const KEYS: Record<Exclude<keyof PageFacts, 'authors'>, readonly string[]> = {
  title: ['title', '标题', 'عنوان'],
  publication: ['publication', 'source', 'site', 'publisher', 'container', '来源', 'منبع'],
  date: ['date', 'published', 'pubdate', 'publishdate', 'created', '日期', 'تاریخ'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'permalink', 'source_url', '链接'],
  rights: ['license', 'licence', 'rights', 'copyright', '版权', 'حقوق'],
  description: ['description', 'summary', 'excerpt', 'subtitle', '摘要'],
};
const AUTHORS = ['author', 'authors', 'by', 'byline', '作者', 'نویسنده'];

const written = (value: unknown): string | undefined =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'string' || typeof value === 'number'
      ? String(value).trim() || undefined
      : undefined;

/** A name that stands for its page, `dr-ann-poe`, as it is spoken. */
const spoken = (name: string): string =>
  /^\p{Ll}+(?:-\p{Ll}+)+$/u.test(name)
    ? name
        .replace(/^(?:dr|prof|mr|mrs|ms)-(?=\p{Ll}+-)/u, '')
        .replace(/(?:^|-)\p{Ll}/gu, (one) => one.replace('-', ' ').toUpperCase())
    : name;

const names = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value === 'object' && value !== null)
    return names('name' in value ? value.name : undefined);
  const own = written(value);
  return own === undefined
    ? []
    : own
        .split(/\s*(?:[、，,;；]| and |\sو\s)\s*/)
        .filter(Boolean)
        .map(spoken);
};

/** What the front matter of a Markdown file says of its text; what is no YAML says nothing. */
export const frontMatterFacts = (yaml: string): PageFacts => {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch {
    return {};
  }
  if (typeof data !== 'object' || data === null) return {};
  const entries = new Map(
    Object.entries(data).map(([key, value]) => [key.toLowerCase(), value as unknown]),
  );
  const first = (keys: readonly string[]): unknown =>
    keys.map((key) => entries.get(key)).find((value) => value !== undefined && value !== null);
  const facts: PageFacts = {};
  for (const [key, own] of Object.entries(KEYS)) {
    const value = written(first(own));
    if (value !== undefined) facts[key as keyof typeof KEYS] = value;
  }
  if (facts.publication !== undefined && /^https?:/.test(facts.publication)) {
    facts.url ??= facts.publication;
    delete facts.publication;
  }
  const authors = names(first(AUTHORS));
  return authors.length > 0 ? { ...facts, authors } : facts;
};
