import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../testing/workspace.ts';
import { dataAt } from '../record/data-edit.ts';
import { pathAt } from '../record/path-at.ts';
import { setIn } from '../record/yaml-edit.ts';

const ID = 'china-post-11185-cutover';
const RECORD = `content/cases/${ID}/case.yaml`;
const workspace = frozenWorkspace();
const claimAt = (path: (string | number)[], change: (record: string) => string) => {
  const files = caseFiles(ID);
  files.set(RECORD, change(files.get(RECORD)!));
  return workspace
    .state(ID, files, 'en')
    .claims.find((one) => one.path.join('.') === path.join('.'))!;
};

test('every number of a whole case has somebody who answers for it', () => {
  const { claims } = workspace.state(ID, caseFiles(ID), 'en');
  expect(claims.length).toBeGreaterThan(20);
  expect(claims.flatMap(({ numbers }) => numbers).filter(({ by }) => by === undefined)).toEqual([]);
});

test('a number that no cited paragraph says is red, with the paragraph that does', () => {
  const path = ['summary', 'headline'];
  const { numbers, proposed } = claimAt(path, (record) =>
    setIn(
      setIn(record, [...path, 'evidence'], ['p4', 'p7']),
      [...path, 'text', 'en'],
      'Over 60 days on, the system still ran steadily.',
    ),
  );
  const days = numbers.find(({ raw, of }) => raw === '60' && of === 'en')!;
  expect(days.by).toBeUndefined();
  expect(days.saidIn).toContain('p10');
  expect(proposed).toContain('p10');
});

test('a claim that cites nothing yet, and so fits no schema, is read all the same', () => {
  const { numbers } = claimAt(['events', 7], (record) =>
    setIn(record, ['events', 7], { id: 'event-8', at: '2020-03-09', text: { en: 'Nothing.' } }),
  );
  expect(numbers.map(({ raw, by, date }) => [raw, by, date])).toEqual([
    ['2020', 'record', '2020-03-09'],
    ['3', 'record', '2020-03-09'],
    ['9', undefined, '2020-03-09'],
  ]);
});

test('what may be grammar is no number while the paragraph is not there in that language', () => {
  const id = 'flooded-depot';
  const [path, chinese] = ['case.yaml', 'article.zh.mdx'].map(
    (one) => `content/cases/${id}/${one}`,
  );
  const files = caseFiles(id);
  files.delete(chinese!);
  files.set(
    path!,
    setIn(files.get(path!)!, ['summary', 'headline', 'text', 'zh'], '前一天有7人。'),
  );
  const { claims } = workspace.state(id, files, 'en');
  const headline = claims.find((one) => one.path.join('.') === 'summary.headline')!;
  expect(headline.numbers.filter(({ of }) => of === 'zh').map(({ raw }) => raw)).toEqual(['7']);
});

test('a concept that the draft proposes is known to it', () => {
  const files = caseFiles(ID);
  files.set(RECORD, setIn(files.get(RECORD)!, ['tags', 0], 'sandstorm'));
  const unknown = workspace.state(ID, files, 'en').findings;
  expect(unknown.map(({ rule }) => rule)).toContain('unknown-concept');
  files.set(
    'content/vocabulary/hazard/sandstorm.yaml',
    'prefLabel:\n  en: sandstorm\ndefinition:\n  en: Wind full of sand.\nbroader: [natural-hazard]\n',
  );
  const { findings } = workspace.state(ID, files, 'en');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a number whose words an editor has found in a paragraph is said there, not inferred', () => {
  const path = ['summary', 'headline'];
  const { numbers } = claimAt(path, (record) =>
    setIn(
      setIn(record, [...path, 'text', 'en'], 'It took 2 tries.'),
      [...path, 'reads'],
      [{ value: 2, as: 'twice' }],
    ),
  );
  expect(numbers.find(({ raw }) => raw === '2')?.by).toBe('block');
});

test('what no text says of the period is known, until it has its reason', () => {
  const gapsOf = (period: unknown) => {
    const files = caseFiles(ID);
    files.set(RECORD, setIn(files.get(RECORD)!, ['period'], period));
    return workspace.state(ID, files, 'en').gaps;
  };
  expect(workspace.state(ID, caseFiles(ID), 'en').gaps).toEqual([]);
  expect(gapsOf({ start: '1999-12' })).toEqual([
    {
      end: 'start',
      date: '1999-12',
      missing: expect.arrayContaining([1999]) as number[],
    },
  ]);
  const inferred = [1999, 12].map((value) => ({
    value,
    why: { en: 'So it is told.' },
  }));
  expect(gapsOf({ start: '1999-12', inferred })).toEqual([]);
});

test('a date that a cited paragraph says is said there, though a date above has its year', () => {
  const { numbers } = claimAt(['events', 7], (record) =>
    setIn(record, ['events', 7], {
      id: 'event-8',
      at: '2020-03',
      text: { en: 'Nothing.' },
      evidence: ['p54'],
    }),
  );
  expect(numbers.find(({ of }) => of === 'year')?.by).toBe('block');
});

test.each(['china-post-11185-cutover', 'flooded-depot', 'chengdu-95550-lockdown'])(
  'what is red beside a claim of %s is what the check says of it, and nothing else',
  (id) => {
    const file = `content/cases/${id}/case.yaml`;
    const files = caseFiles(id);
    const whole = workspace.state(id, files, 'en');
    let record = files.get(file)!;
    for (const { path } of whole.claims) {
      const cited = dataAt(whole.record, [...path, 'evidence']) as string[] | undefined;
      if (cited && cited.length > 1) record = setIn(record, [...path, 'evidence'], cited.slice(1));
    }
    const state = (without: string) => {
      const own = new Map([...files, [file, record] as const]);
      own.delete(`content/cases/${id}/article.${without}.mdx`);
      return workspace.state(id, own, 'en');
    };
    for (const { claims, findings } of ['none', 'fa', 'en'].map(state)) {
      const said = findings
        .filter(({ rule }) => rule === 'evidence-number')
        .map(({ line, column }) => {
          const before = record
            .split('\n')
            .slice(0, line - 1)
            .join('\n').length;
          return pathAt(record, before + column).join('.');
        });
      const red = claims.filter(({ numbers }) => numbers.some(({ by }) => by === undefined));
      const paths = red.map(({ path }) => path.join('.'));
      expect(paths.filter((path) => !said.some((one) => one.startsWith(`${path}.`)))).toEqual([]);
      expect(said.filter((one) => !paths.some((path) => one.startsWith(`${path}.`)))).toEqual([]);
    }
  },
);

test('a doubt that cites nothing is held against the whole article, as the check does', () => {
  const path = ['summary', 'trust'];
  const { numbers } = claimAt(path, (record) =>
    setIn(record, path, { text: { en: 'Nobody counted the 60 days, nor the 987.' } }),
  );
  expect(numbers.map(({ raw, by }) => [raw, by])).toEqual([
    ['60', 'block'],
    ['987', undefined],
  ]);
});
