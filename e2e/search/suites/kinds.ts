import { describe, expect, it } from 'vitest';
import { answers, idsOf, MOST_TIME, queries, timed, times } from './asked.ts';

/** Queries that were made to be dear, of 200 signs and of 10,000. */
const HOSTILE = [
  'enaner',
  'v',
  '地',
  '地震',
  'ا',
  'مرکز ',
  'call ',
  '"',
  '«',
  'a-',
  '-',
  '\u200c',
  '4',
  '一',
  'ʔ',
  '}{',
  'ﷺ',
  '“一',
  '"a" "the" "of" "in" "on" "at" "by" "to" "is" "it" "an" "as" "or" "we" ',
  'per cent ',
  '網\u200b路',
  'constructor ',
  'U.S.',
  'two hundred and ',
  'بیست و ',
  'سیصد ',
  '一千一百万',
  '資料',
  'نا',
  'qxzkv ',
  'سیتاربونک ',
  'zhenchenglonghao ',
  '漏水熱線員工',
  'how did a bank keep its hotline answering while its agents were locked in, ',
  'وقتی تلفن‌های شرکت قطع شد، چطور به مشتریان در توییتر خبر دادند و پاسخ دادند؟ ',
  '地震之后客服中心怎样才能继续接听电话并且照顾好员工，还要让居家办公的同事及时得到技术支持；机房漏水，应急预案演练，',
]
  .flatMap((piece) => [200, 10_000].map((length) => piece.repeat(length).slice(0, length)))
  .concat([`${'enaner'.repeat(10)}v`, 'zhuangshuang'.repeat(16)]);
const SINGLE = ['人', '客', '地', '网', '电', '班', '漏', '停', '震', '疫', '水', '断', '家'];
const AS_IT_STANDS = ['6.8级', '8名', '95550', '11185', '24小时', '脱胎换骨'];
const SILENT = [
  ['“now and then”', 'now and then'],
  ['“他们的”', '他们的'],
  ['«این است»', 'این است'],
] as const;
const PHRASES = [
  '"private numbers"',
  '“server room”',
  '「推特」',
  '«اتاق سرور»',
  '"numbers private"',
];
const TRADITIONAL = ['「機房」', '「机房」'] as const;
const MEANING_OTHERS = ['电话断了', 'phones down', 'تلفن قطع شد'];

const NAMES = ['IT', 'IT 部门'];

for (const query of [
  ...NAMES,
  ...SINGLE,
  ...AS_IT_STANDS,
  ...PHRASES,
  ...SILENT.map(([query]) => query),
  ...TRADITIONAL,
  ...MEANING_OTHERS,
  ...HOSTILE,
])
  queries.add(query);
for (const query of HOSTILE) timed.add(query);

const textOf = (query: string) =>
  answers.get(query)!.results.map(({ passage }) => passage?.pieces.map(([text]) => text).join(''));

const marksOf = (query: string): string[] =>
  answers
    .get(query)!
    .results.flatMap(({ passage }) => passage?.pieces ?? [])
    .flatMap(([text, isMarked]) => (isMarked ? [text] : []));

it.each(SINGLE)('finds cases by the one character %s', (query) => {
  expect(idsOf(query)).not.toEqual([]);
});

it.each(AS_IT_STANDS)('finds %s as it stands in a text', (query) => {
  expect(textOf(query)[0]).toContain(query);
});

it('marks a number with what it counts, and not where another counts alike', () => {
  expect(new Set(marksOf('8名'))).toEqual(new Set(['8名']));
});

it.each(NAMES)('does not take “it” for %s', (query) => {
  expect(marksOf(query)).not.toContain('it');
});

describe('a phrase in quotation marks', () => {
  it.each(PHRASES.slice(0, -1))('%s is marked, and not what else it means', (query) => {
    const phrase = query.slice(1, -1);
    for (const mark of marksOf(query)) expect(phrase.split(' ')).toContain(mark.toLowerCase());
  });
  it.each(PHRASES.slice(0, -1))('%s finds only what has it word by word', (query) => {
    expect(idsOf(query)).not.toEqual([]);
    const phrase = query.slice(1, -1);
    expect(textOf(query)[0]?.toLowerCase()).toContain(phrase);
  });
  it('is found in traditional characters', () => {
    const [traditional, simplified] = TRADITIONAL.map(idsOf);
    expect(traditional).toEqual(simplified);
    expect(traditional).not.toEqual([]);
  });
  it.each(SILENT)(
    '%s, which says nothing, is found where it stands, and marked',
    (query, phrase) => {
      expect(idsOf(query)).not.toEqual([]);
      expect(textOf(query)[0]?.toLowerCase()).toContain(phrase);
      expect(marksOf(query)).not.toEqual([]);
    },
  );
  it('finds nothing in another order', () => {
    expect(idsOf(PHRASES.at(-1)!)).toEqual([]);
  });
});

it.each(MEANING_OTHERS)('%s: what only mentions the words is told apart', (query) => {
  const { results } = answers.get(query)!;
  expect(results[0]).toMatchObject({ id: 'rackspace-phone-outage', isMention: false });
  expect(results.slice(1).some(({ isMention }) => isMention)).toBe(true);
});

it.each(HOSTILE.map((query) => [query.slice(0, 12), query.length, query] as const))(
  '“%s…” of %i signs is answered or refused at once',
  (_beginning, _length, query) => {
    // One sign may stand for a whole sentence.
    expect(answers.get(query)!.isTooLong).toBe(query.normalize('NFKC').length > 200);
    expect(times.get(query)).toBeLessThan(MOST_TIME);
  },
);
