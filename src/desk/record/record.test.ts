import { expect, test } from 'vitest';
import { conceptId, conceptText } from '../vocabulary/concept-file.ts';
import { countriesIn } from './countries.ts';
import { readDate, readDuration, solarDate } from './dates.ts';
import { nextId, withClaim, withoutClaim } from './ids.ts';
import { conceptsLike } from '../vocabulary/labels.ts';
import { reasonsIn } from './reasons.ts';

const RECORD = `status: published
summary:
  lessons:
    - id: lesson-2
      text: { en: x }
      evidence: [p7]
    - id: lesson-1
      text: { en: y }
      evidence: [p3]
retired:
  lesson-4: p1
`;

test('an id is the next that no claim has or had', () => {
  expect(nextId('lesson', RECORD)).toBe('lesson-5');
  expect(nextId('event', RECORD)).toBe('event-1');
  expect(nextId('lesson', 'status: draft\n', RECORD)).toBe('lesson-5');
  expect(withClaim(RECORD, ['events'], { at: '2020-01' }, RECORD)).toContain(
    'events:\n  - id: event-1\n    at: 2020-01\nretired:',
  );
  expect(withClaim('a: 1\n', ['summary', 'brief', 'response'], { evidence: ['p1'] }, '')).toContain(
    '    response:\n      - evidence: [p1]\n',
  );
});

test('what was published and goes leads to its paragraph; what was not is gone', () => {
  const path = ['summary', 'lessons', 0];
  expect(withoutClaim(RECORD, path, RECORD)).toContain('  lesson-4: p1\n  lesson-2: p7\n');
  expect(withoutClaim(RECORD, path, '')).not.toContain('lesson-2');
});

test.each([
  ['2022', '2022'],
  ['2022-9', '2022-09'],
  ['2022/9/19', '2022-09-19'],
  ['2022-09-19T07:30', '2022-09-19T07:30'],
  ['2022-09-19 7:30', '2022-09-19T07:30'],
  ['۱۴۰۱/۶/۲۸', '2022-09-19'],
  ['1398-11-03، 11:00', '2020-01-23T11:00'],
  ['2020年1月23日', '2020-01-23'],
  ['2020年', '2020'],
  ['14 January 2023', '2023-01-14'],
  ['January 14, 2023 at 04:50', '2023-01-14T04:50'],
  ['March 2023', '2023-03'],
  ['۲۳ دی ۱۴۰۴', '2026-01-13'],
  ['۲۳ دی ۱۴۰۴ ساعت ۱۹:۱۰', '2026-01-13T19:10'],
  ['2023年1月14日 4:50', '2023-01-14T04:50'],
  ['دی ۱۴۰۴', undefined],
  ['14 January 2023 or so', undefined],
  ['1401', undefined],
  ['1401/13/1', undefined],
  ['2022-02-30', undefined],
  ['soon', undefined],
])('the date %s is %s', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test('a country stands in the list once', () => {
  for (const locale of ['en', 'zh', 'fa'] as const) {
    const names = countriesIn(locale).map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(countriesIn('en')).toContainEqual(['GB', 'United Kingdom']);
});

test('a day has its date in the other calendar', () => {
  expect(solarDate('2022-09-19')).toBe('1401/06/28');
  expect(solarDate('2022-09')).toBeUndefined();
});

test('reasons come once each, those for the number first', () => {
  const why = { en: 'Counted.' };
  const record = {
    period: { inferred: [{ value: 3, why: { en: 'Other.' } }] },
    events: [{ inferred: [{ value: 2020, why }] }, { inferred: [{ value: 2020, why }] }],
  };
  expect(reasonsIn(record, 2020).map((one) => one.why.en)).toEqual(['Counted.', 'Other.']);
});

test('a concept has a file that reads as it was said', () => {
  expect(conceptId('Café outage: 2')).toBe('cafe-outage-2');
  expect(conceptId('停电')).toBe('');
  expect(
    conceptText({
      scheme: 'hazard',
      id: 'x',
      locale: 'fa',
      name: 'قطع برق',
      definition: 'a: b',
      broader: 'y',
    }),
  ).toContain("prefLabel:\n  fa: قطع برق\ndefinition:\n  fa: 'a: b'\nbroader: [y]\n");
});

test('a concept is found by any of its names, in any language', () => {
  const one = (id: string, ...labels: string[]) => ({
    id,
    scheme: 'hazard' as const,
    name: { en: labels[0]! },
    definition: {},
    labels,
  });
  const all = [one('lockdown', 'lockdown', '封城', 'قرنطینهٔ شهری'), one('epidemic', 'epidemic')];
  const ids = (words: string) => conceptsLike(words, all, 'en').map(({ id }) => id);
  expect([ids('封'), ids('قرنطينه'), ids('EPI'), ids(' ')]).toEqual([
    ['lockdown'],
    ['lockdown'],
    ['epidemic'],
    [],
  ]);
});

test.each([
  ['4 hours', 'PT4H'],
  ['1 day and 4 hours', 'P1DT4H'],
  ['30 minutes', 'PT30M'],
  ['4小时30分钟', 'PT4H30M'],
  ['۴ ساعت', 'PT4H'],
  ['۲ روز و ۳ ساعت', 'P2DT3H'],
  ['pt4h', 'PT4H'],
  ['4', undefined],
  ['soon', undefined],
  ['', undefined],
  ['19 September 2022', undefined],
])('the time since the beginning %s is %s', (written, duration) => {
  expect(readDuration(written)).toBe(duration);
});
