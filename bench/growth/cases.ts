import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenCorpus } from '../../src/content/testing/frozen.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { hasNumber, textsFrom, type Words } from './texts.ts';

const DIGITS = new Intl.NumberFormat('fa', { useGrouping: false });
const digits = (locale: Locale, value: number): string =>
  locale === 'fa' ? DIGITS.format(value) : String(value);

/** How many blocks and statements a case has: those of real ones. */
const SIZE = {
  sections: 5,
  paragraphs: 5,
  items: 6,
  statements: 4,
  lessons: 3,
  events: 9,
  figures: 6,
  notes: 8,
};
const LENGTH = { title: 7, statement: 16, paragraph: 62, item: 14, note: 55 };

const json = (text: Words): string => JSON.stringify(text);

interface Article {
  blocks: Words[];
  /** The number that stands in a paragraph, by the id of its block. */
  numbers: Map<string, number>;
}

/** The parts of a paragraph, which say no number together either. */
const partsOf = (texts: ReturnType<typeof textsFrom>): readonly [Words, Words, Words] => {
  for (;;) {
    const [first, term, last] = [
      texts.sentence(LENGTH.paragraph / 2),
      texts.phrase(2),
      texts.sentence(LENGTH.paragraph / 2),
    ] as const;
    const saysNone = (locale: Locale): boolean =>
      ['', ' '].every(
        (glue) => !hasNumber([first[locale], term[locale], last[locale]].join(glue), locale),
      );
    if (LOCALES.every(saysNone)) return [first, term, last];
  }
};

const articleOf = (texts: ReturnType<typeof textsFrom>, terms: readonly string[]): Article => {
  const blocks: Words[] = [];
  const numbers = new Map<string, number>();
  const each = (make: (locale: Locale) => string): Words => ({
    en: make('en'),
    zh: make('zh'),
    fa: make('fa'),
  });
  for (let section = 0; section < SIZE.sections; section += 1) {
    const heading = texts.phrase(5);
    blocks.push(each((locale) => `## ${heading[locale]}`));
    for (let at = 0; at < SIZE.paragraphs; at += 1) {
      const [first, term, last] = partsOf(texts);
      const id = texts.pick(terms);
      const value = 100 + Math.floor(texts.draw() * 9000);
      const says = at === 0;
      blocks.push(
        each((locale) => {
          const number = says ? ` (${digits(locale, value)})` : '';
          return `${first[locale]} <Term id="${id}">${term[locale]}</Term>${number} **${last[locale].slice(0, -1)}**${last[locale].slice(-1)}`;
        }),
      );
      if (says) numbers.set(`p${blocks.length}`, value);
    }
    if (section === 1) {
      const items = Array.from({ length: SIZE.items }, () => texts.sentence(LENGTH.item));
      blocks.push(each((locale) => items.map((item) => `- ${item[locale]}`).join('\n')));
    }
  }
  return { blocks, numbers };
};

/** Numbers of blocks: a list counts for as many as it has items. */
const idsOf = ({ blocks }: Article): string[] => {
  let last = 0;
  return blocks.map(({ en }) => {
    const first = last + 1;
    last += en.startsWith('- ') ? en.split('\n').length : 1;
    return `p${first}`;
  });
};

const fileOf = (n: number, concepts: { tags: string[]; sectors: string[] }) => {
  const texts = textsFrom(n + 1);
  const original = LOCALES[n % LOCALES.length]!;
  const tags = [...new Set(Array.from({ length: 10 }, () => texts.pick(concepts.tags)))];
  const article = articleOf(texts, tags);
  const ids = idsOf(article);
  const paragraphs = ids.filter((_, at) => !/^(?:##|- )/.test(article.blocks[at]!.en));
  const numbered = ids.flatMap((id, at) => {
    const value = article.numbers.get(`p${at + 1}`);
    return value === undefined ? [] : [{ id, value }];
  });
  const title = texts.phrase(LENGTH.title);
  const claim = (id: string) =>
    `    - {id: ${id}, text: ${json(texts.sentence(LENGTH.statement))}, evidence: [${texts.pick(paragraphs)}]}\n`;
  const part = (name: string, of: string): string =>
    `  ${name}:\n${Array.from({ length: of === 'lesson' ? SIZE.lessons : SIZE.statements }, (_, at) => claim(`${of}-${at + 1}`)).join('')}`;
  const start = 1990 + (n % 30);
  const record =
    `status: published\nupdated: 2026-11-21\n` +
    `organization: {name: ${json(texts.phrase(2))}, sector: ${texts.pick(concepts.sectors)}}\n` +
    `places: [{name: ${json(texts.phrase(8))}, country: CN, coordinates: {lat: ${(20 + texts.draw() * 20).toFixed(2)}, lon: ${(90 + texts.draw() * 30).toFixed(2)}}}]\n` +
    `tags: [${tags.join(', ')}]\n` +
    `sources:\n  - id: main\n    title: ${JSON.stringify(title[original])}\n    translatedTitle: {}\n` +
    `    issued: ${start}\n    language: ${original === 'zh' ? 'zh-Hans' : original}\n` +
    `    rights: ${json({ en: 'A text for tests.', zh: '测试用文。', fa: 'متنی برای آزمون.' })}\n` +
    `    notes:\n${Array.from({ length: SIZE.notes }, (_, at) => `      - {id: n${at + 1}, kind: unclear, text: ${json(texts.sentence(LENGTH.note))}, evidence: [${texts.pick(paragraphs)}]}\n`).join('')}` +
    `summary:\n  title: ${json(title)}\n  headline: {text: ${json(texts.sentence(LENGTH.statement))}, evidence: [${texts.pick(paragraphs)}]}\n` +
    part('situation', 'situation') +
    part('response', 'response') +
    part('outcome', 'outcome') +
    part('lessons', 'lesson') +
    `events:\n${Array.from({ length: SIZE.events }, (_, at) => `  - {id: event-${at + 1}, at: PT${at}H, service: ${texts.pick(['normal', 'strained', 'interrupted'])}, text: ${json(texts.sentence(LENGTH.statement))}, evidence: [${texts.pick(paragraphs)}]}\n`).join('')}` +
    `figures:\n${numbered
      .slice(0, SIZE.figures)
      .map(
        ({ id, value }, at) =>
          `  - {id: figure-${at + 1}, label: ${json(texts.phrase(5))}, value: ${value}, unit: ${json({ en: 'people', zh: '人', fa: 'نفر' })}, evidence: [${id}]}\n`,
      )
      .join('')}`;
  const articles = LOCALES.map((lang) => ({
    lang,
    text:
      `---\nlang: ${lang}\nrole: ${lang === original ? 'original' : `translation\nof: ${original}\ntranslators: [Nobody]`}\n` +
      `title: ${JSON.stringify(title[lang])}\nbasis: retold\n---\n\n${article.blocks.map((block) => block[lang]).join('\n\n')}\n`,
  }));
  return { record, articles };
};

/** The name of the n-th generated case. */
export const nameOf = (n: number): string => `story-${String(n + 1).padStart(4, '0')}`;

/** Writes `count` cases of the size of real ones, no two alike, in three languages. */
export const writeCases = (root: string, count: number): void => {
  const all = [...frozenCorpus().vocabulary.concepts.values()];
  const idsIn = (isSector: boolean): string[] =>
    all.filter(({ scheme }) => (scheme === 'sector') === isSector).map(({ id }) => id);
  const concepts = { tags: idsIn(false), sectors: idsIn(true) };
  for (let n = 0; n < count; n += 1) {
    const { record, articles } = fileOf(n, concepts);
    const folder = join(root, 'content/cases', nameOf(n));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'case.yaml'), record);
    for (const { lang, text } of articles) writeFileSync(join(folder, `article.${lang}.mdx`), text);
  }
};
