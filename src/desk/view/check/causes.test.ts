import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../../testing/workspace.ts';
import { causesOf, errorsIn } from './causes.ts';
import { placeOf, placeOfPart } from './places.ts';

const ID = 'flooded-depot';
const workspace = frozenWorkspace();
const record = `content/cases/${ID}/case.yaml`;
const farsi = `content/cases/${ID}/article.fa.mdx`;

const checked = (edit: (path: string, text: string) => string) => {
  const files = new Map([...caseFiles(ID)].map(([path, text]) => [path, edit(path, text)]));
  const state = workspace.state(ID, files, 'en');
  return {
    state,
    place: (rule: string) => {
      const finding = state.findings.find((one) => one.rule === rule)!;
      return placeOf(finding, state, (path) => files.get(path) ?? null);
    },
  };
};

test('one cause is one line, errors first', () => {
  const { state } = checked((path, text) =>
    path === record ? text.replaceAll(/evidence: \[p\d+/g, 'evidence: [p999') : text,
  );
  const causes = causesOf(state.findings);
  expect(causes.filter(({ rule }) => rule === 'unknown-block')).toHaveLength(1);
  expect(causes.map(({ severity }) => severity)).toEqual(
    causes.map(({ severity }) => severity).sort(),
  );
  expect(errorsIn(state.findings)).toBeGreaterThan(0);
});

test('a finding leads to the screen, and the field or paragraph, where it is mended', () => {
  const { place } = checked((path, text) =>
    path === record
      ? text.replace(/(lessons:[^]*?evidence: \[)p\d+/, '$1p999')
      : path === farsi
        ? text.replace('۱۲', '۱۳')
        : text,
  );
  expect(place('unknown-block')).toMatchObject({ screen: 'summary' });
  expect(place('unknown-block').at).toMatch(/^summary\.lessons\.\d/);
  expect(place('translation-number')).toMatchObject({ screen: 'translate' });
  expect(place('translation-number').at).toMatch(/^p\d/);
  expect(place('translation-number').text).toBe('article.fa.mdx');
});

test('what is missing is named, and leads to its field; a record with a fault stays a draft', () => {
  const { state, place } = checked((path, text) =>
    path === record
      ? text
          .replace('status: published', 'status: draft')
          .replace(/^figures:\n/m, 'figures:\n  - id: figure-99\n    value: 3\n')
      : text,
  );
  expect(state.isDraft).toBe(true);
  const missing = state.findings.filter(({ rule }) => rule === 'missing-key');
  expect(missing.map(({ about }) => about?.[0]?.join('.'))).toContain('figures.0.label');
  expect(missing[0]?.message).toBe('Not filled in yet.');
  expect(place('missing-key').at).toMatch(/^figures\.0\./);
});

test('the parts of a source stand on two screens', () => {
  expect(placeOfPart(['sources', 0, 'rights']).screen).toBe('rights');
  expect(placeOfPart(['sources', 0, 'translatedTitle']).screen).toBe('facts');
  expect(placeOfPart(['sources', 1, 'rights']).screen).toBe('facts');
  expect(placeOfPart(['summary', 'lessons', 2]).screen).toBe('summary');
});

test('rights that are not settled lead to the choice of the ground', () => {
  const { place } = checked((_, text) => text.replace(/^basis: .*$/m, 'basis: not-settled'));
  expect(place('rights-unsettled')).toMatchObject({ screen: 'rights', at: 'basis' });
});

test('that the lock is behind is nothing that an editor mends', () => {
  const { state } = checked((path, text) =>
    path === farsi ? text.replace('۱۲', '۱۲ یا ۱۲') : text,
  );
  expect(state.findings.filter(({ kind }) => kind === 'lock')).toEqual([]);
});
