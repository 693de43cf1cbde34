import { describe, expect, it } from 'vitest';
import { change, findings, LOCKED, lockFor, type Files } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
const LOCK = 'cases/dead-phones/blocks.lock.yaml';

const synced = (files: Files): Files => ({ ...files, [LOCK]: lockFor(files) });
const rules = (files: Files): string[] =>
  findings(files)
    .filter((line) => !line.startsWith('warning'))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

describe('the number before a heading', () => {
  const headed = (en: string, fa: string): string[] =>
    rules(synced(change(change(LOCKED, EN, 'The failure', en), FA, 'خرابی', fa)));
  it('is no number of the text, however each language writes it', () => {
    expect(headed('(1) The failure', 'یک. خرابی')).toEqual([]);
    expect(headed('(1) The failure', '(۱) خرابی')).toEqual([]);
  });
  it('hides no number of the text', () =>
    expect(headed('(1) The failure', '(۱) خرابی ۳۰ دستگاه')).toEqual([
      `content/${FA}:10:1 translation-number`,
    ]));
});

describe('a number that was changed', () => {
  it('in a translation is reported there, once, and not where a claim in that language rests on it', () => {
    expect(rules(synced(change(LOCKED, FA, 'به ۳۰۰ نفر', 'به ۴۰۰ نفر')))).toEqual([
      `content/${FA}:14:1 translation-number`,
    ]);
  });
  it('in words in a translation is reported', () => {
    const three = change(
      change(LOCKED, EN, 'For two hours', 'For three hours'),
      FA,
      'دو ساعت تلفن‌ها',
      'چهار ساعت تلفن‌ها',
    );
    expect(rules(synced(three))).toContain(`content/${FA}:12:1 translation-number`);
  });
  it('in an original is reported where a claim rests on it and in the translation', () => {
    const found = rules(synced(change(LOCKED, EN, '300 people', '310 people')));
    expect(
      found.some((line) => line.includes(`${RECORD}:`) && line.endsWith('evidence-number')),
    ).toBe(true);
  });
  it('in one language of a text is reported', () => {
    const en = change(LOCKED, RECORD, "The author's.", "The author's since 2019.");
    expect(rules(en)).toEqual([
      `content/${RECORD}:18:19 languages-number`,
      `content/${RECORD}:18:59 languages-number`,
    ]);
  });
  it('in the title is reported', () => {
    const all = change(
      LOCKED,
      RECORD,
      '没有电话的一天, en: A day without phones, fa: روزی بی تلفن',
      '5天, en: 5 days, fa: ۵ روز',
    );
    expect(rules(all)).toEqual(
      ['zh', 'en', 'fa'].map((_, i) => `content/${RECORD}:20:${[16, 24, 36][i]} article-number`),
    );
  });
  it('in the period is reported, unless it is inferred', () => {
    const period = change(LOCKED, RECORD, 'start: 2020-01', 'start: 2021-01');
    expect(rules(period)).toEqual([`content/${RECORD}:10:10 article-number`]);
    const why = '{ value: 2021, why: { zh: 后文。, en: It follows., fa: پیداست. } }';
    expect(
      rules(change(period, RECORD, 'start: 2021-01', `start: 2021-01\n  inferred: [${why}]`)),
    ).toEqual([]);
  });
  it('in the hotline is reported', () => {
    expect(
      rules(
        change(LOCKED, RECORD, '  sector: web-hosting', "  sector: web-hosting\n  hotline: '300'"),
      ),
    ).toEqual([]);
    expect(
      rules(
        change(LOCKED, RECORD, '  sector: web-hosting', "  sector: web-hosting\n  hotline: '400'"),
      ),
    ).toEqual([`content/${RECORD}:6:12 article-number`]);
  });
});

describe('the date of an event', () => {
  const at = (period: string, ...dates: string[]): string[] => {
    const events = dates.map(
      (date, index) => `  - id: event-${index + 1}
    at: ${date}
    service: interrupted
    text: { zh: 电话断了。, en: The phones died., fa: تلفن‌ها قطع شد. }
    evidence: [p2]
`,
    );
    const record = String(LOCKED[RECORD]).replace(
      /events:\n[\s\S]*?(?=figures:)/,
      `events:\n${events.join('')}`,
    );
    const dated = record.replace('period:\n  start: 2020-01\n', `period: ${period}\n`);
    return findings({ ...LOCKED, [RECORD]: dated }).filter((line) =>
      line.includes('evidence-number'),
    );
  };
  it('inherits the period, and the day before, and no more', () => {
    expect(at('{ start: 2020-01 }', '2020-01')).toEqual([]);
    expect(at('{ start: 2020-01 }', '2020-05')).toHaveLength(1);
    expect(at('{ start: 2020 }', '2020-01-23', '2020-01-23T07:00')).toHaveLength(3);
    expect(at('{ start: 2020-01 }', '2021-01')).toHaveLength(2);
  });
});
