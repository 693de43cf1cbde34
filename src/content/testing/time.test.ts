import process from 'node:process';
import { expect, it } from 'vitest';
import { measure } from '../../text/testing/processor.ts';
import { change, findings, LOCKED, lockFor, type Files } from './fixture.ts';

// As much as a file may hold of one kind, and as much as its limits let through, is read or refused
// in good time.

const CASE = 'cases/dead-phones';
const RECORD = `${CASE}/case.yaml`;
const EN = `${CASE}/article.en.mdx`;
const FA = `${CASE}/article.fa.mdx`;
const LOCK = `${CASE}/blocks.lock.yaml`;
const HAZARD = 'vocabulary/hazard/technical-failure.yaml';
const PARAGRAPH =
  'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.';

const SIZE = 500 * 1024;
const LIMIT_MS = 5000;

/** What is read, and not refused, takes its time: a fifteenth of it by day. */
const byDay = (most: number): number => (process.env.SWEEP ? most : Math.ceil(most / 15));

const WORDS = ['phones', 'dead', 'hours', 'two', 'January', 'agents', 'line', 'call', 'night'];
const words = (n: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `${WORDS[(n * 7 + i) % 9]}${(n + i) % 97}`).join(' ');

/** A piece again and again, until a file is full. */
const fill = (piece: (n: number) => string, most = Infinity): string => {
  const pieces: string[] = [];
  for (let n = 0, size = 0; n < byDay(most) && size < SIZE; n += 1) {
    const next = piece(n);
    size += Buffer.byteLength(next);
    if (size < SIZE) pieces.push(next);
  }
  return pieces.join('');
};

const text = (body: string): Files => change(LOCKED, EN, PARAGRAPH, body);
const persian = (body: string): Files => change(LOCKED, FA, 'در ژانویهٔ', `${body}\n\nدر ژانویهٔ`);
const record = (before: string, lines: string): Files =>
  change(LOCKED, RECORD, before, before + lines);
const status = (lines: string): Files =>
  change(LOCKED, RECORD, 'status: published', `${lines}status: published`);
const lock = (before: string, lines: string): Files => change(LOCKED, LOCK, before, before + lines);
const relocked = (files: Files): Files => ({ ...files, [LOCK]: lockFor(files) });

const TEXTS: Record<string, () => Files> = {
  'paragraphs of words': () => text(fill((n) => `${words(n, 20)}.\n\n`)),
  'as many paragraphs as may be': () => text(fill((n) => `${words(n, 20)}.\n\n`, 2400)),
  'the same paragraph': () => text(fill(() => `${words(1, 20)}.\n\n`, 2400)),
  'paragraphs as long as may be': () => text(fill((n) => `${words(n, 2400)}.\n\n`, 30)),
  Chinese: () => text(fill((n) => `电话中断${n}小时，值班长决定转移，没有人离岗。\n\n`, 2400)),
  numbers: () => text(fill((n) => `${n} ${n * 7}, 1,${n} and 3.${n}%.\n\n`, 2400)),
  'numbers in one paragraph': () => text(fill((n) => `${n} `)),
  'numbers in words': () =>
    text(fill(() => `${'twenty-five hundred and three '.repeat(7)}\n\n`, 1200)),
  'numbers in Chinese words': () =>
    text(fill(() => `${'三千五百二十一万零三'.repeat(7)}。\n\n`, 1200)),
  'numbers in Persian words': () =>
    persian(fill(() => `${'بیست و پنج هزار و سه '.repeat(5)}\n\n`, 600)),
  'links to nowhere': () => text(fill((n) => `[a](../x${n}/#p1) b.\n\n`, 900)),
  terms: () => text(fill((n) => `<Term id="phone-outage">a${n}</Term> b.\n\n`, 900)),
  headings: () => text(fill((n) => `## ${words(n, 9)}\n\n`, 2400)),
  'rows of a table': () => text(`| a | b |\n| - | - |\n${fill((n) => `| ${n} | b |\n`)}`),
  footnotes: () => text(fill((n) => `a[^${n}]\n\n[^${n}]: b\n\n`)),
  definitions: () => text(fill((n) => `[a${n}]: https://a.example/\n`)),
  brackets: () => text(fill(() => '[a ')),
  stars: () => text(fill((n) => `*a${n}* **b** `)),
  tildes: () => text(fill(() => '~~a ')),
  colons: () => text(':'.repeat(SIZE)),
  'full stops': () => text(fill(() => `${'a.'.repeat(9000)}\n\n`, 30)),
  'addresses of letters': () => text(fill(() => `a@${'a.'.repeat(9000)}\n\n`, 30)),
  spaces: () => text(fill(() => `a${' '.repeat(19_000)}b\n\n`)),
  'digits with commas': () => text(fill(() => `${'1,'.repeat(9000)}\n\n`, 30)),
  'letters with marks': () => text(fill(() => `${'a\u0301'.repeat(6000)}\n\n`, 30)),
  'signs that nobody sees': () => text(fill(() => '\u200b')),
  imports: () => text(fill((n) => `import x${n} from "y"\n\n`)),
  attributes: () => text(`<span ${fill((n) => `a${n}="b" `)}>a</span>`),
  elements: () => text(fill(() => '<span>')),
  'half-spaces': () => persian(fill(() => `${'می شود تلفن ها '.repeat(300)}\n\n`, 12)),
};

const RECORDS: Record<string, () => Files> = {
  keys: () => status(fill((n) => `k${n}: 1\n`, 19_000)),
  'the same key': () => status(fill(() => 'status: published\n')),
  anchors: () => status(fill((n) => `k${n}: &a${n} 1\n`)),
  comments: () => status(fill((n) => `# a ${n}\n`)),
  'brackets of YAML': () => status(`status: ${'[ '.repeat(SIZE / 2)}\n`),
  'quotation marks': () => status(`k: ${'"'.repeat(SIZE)}\n`),
  'retired ids': () => status(`retired:\n${fill((n) => `  r${n}: p1\n`, 9000)}`),
  'the same tag': () =>
    change(LOCKED, RECORD, '[phone-outage]', `[${fill(() => 'phone-outage, ', 30_000)}x]`),
  evidence: () => change(LOCKED, RECORD, '[p3]', `[${fill((n) => `p${n + 1}, `)}p3]`),
  statements: () =>
    record(
      '  situation:\n',
      fill(
        (n) =>
          `    - { id: s-${n}, text: { zh: 人${n}, en: Men ${n}, fa: ${n} }, evidence: [p3] }\n`,
        1500,
      ),
    ),
  events: () =>
    record(
      'events:\n',
      fill(
        (n) =>
          `  - { id: e${n}, at: PT${n}H, service: interrupted, text: { zh: 断${n}, en: Dead ${n}, fa: ${n} }, evidence: [p2] }\n`,
        900,
      ),
    ),
  'labels of a concept': () =>
    change(
      LOCKED,
      HAZARD,
      'definition:',
      `altLabel: { en: [${fill((n) => `a${n}, `)}z] }\ndefinition:`,
    ),
  'lines of a lock': () =>
    lock(
      'retired:\n',
      fill((n) => `  - {id: p${n + 10}, on: 2026-11-28}\n`, 9000),
    ),
  'marks of conflicts': () => ({ ...LOCKED, [LOCK]: fill(() => '<<<<<<< HEAD\n') }),
  'lists of a lock': () => ({ ...LOCKED, [LOCK]: fill(() => 'blocks:\nretired:\n', 9000) }),
  'claims of a lock': () =>
    lock(
      'held:\n',
      fill((n) => `  - {id: h${n}, cites: {p1: ${String(n).padStart(12, '0')}}}\n`, 4000),
    ),
  answers: () => ({ ...LOCKED, 'answers.yaml': fill((n) => `a${n}: 1\n`) }),
  'a practice': () => ({
    ...LOCKED,
    'practices/phone-outage/en.mdx': `---\nlang: en\ntitle: A\nsummary: B\n---\n\n${fill((n) => `${words(n, 20)}.\n\n`, 1200)}`,
  }),
};

/** What takes a second or more, by night. */
const LARGE: Record<string, () => Files> = {
  'an article of which every paragraph was edited': () => {
    const files = relocked(text(fill((n) => `${words(n, 20)}.\n\n`, 1500)));
    return { ...files, [EN]: String(files[EN]).replaceAll('phones', 'telephones') };
  },
  'an article whose paragraphs are nearly the same, all edited': () => {
    const files = relocked(text(fill((n) => `${words(1, 12)} ${n}.\n\n`, 1500)));
    return { ...files, [EN]: String(files[EN]).replace(/ (\d+)\.$/gm, ' x$1.') };
  },
  'numbers in two languages': () =>
    change(
      text(fill((n) => `${n} ${n + 1} ${n * 3}.\n\n`, 2400)),
      FA,
      'در ژانویهٔ',
      fill((n) => `${n} ${n + 2}.\n\n`, 2300),
    ),
  'statements about a large article': () =>
    change(
      text(fill((n) => `${words(n, 20)} ${n}.\n\n`, 1500)),
      RECORD,
      '  situation:\n',
      `  situation:\n${fill((n) => `    - { id: s-${n}, text: { zh: 人${n}, en: Xtown ${n}, fa: ${n} }, evidence: [p${n + 2}] }\n`, 1500)}`,
    ),
};

const kinds = Object.entries({ ...TEXTS, ...RECORDS, ...(process.env.SWEEP ? LARGE : {}) });

it.each(kinds)('%s: read or refused in time', (_, make) => {
  const files = make();
  const took = measure();
  findings(files);
  expect(took()).toBeLessThan(LIMIT_MS);
});
