import { expect, test } from 'vitest';
import { conceptsOf } from '../../vocabulary/case-concepts.ts';
import { newDraft, textIn, textsOf, withText } from '../../draft/draft.ts';
import { mended } from '../../draft/mend.ts';
import { VOCABULARY } from '../../vocabulary/vocabulary.ts';
import { conceptText } from '../../vocabulary/concept-file.ts';
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

const SAND = 'content/vocabulary/hazard/sand-storm.yaml';
const sand = (name: string): string =>
  conceptText({
    scheme: 'hazard',
    id: 'sand-storm',
    locale: 'fa',
    name,
    definition: 'بادی پر از شن.',
    broader: 'natural-hazard',
  });

test('what a concept lacks in a language leads to where it is translated, in a case or alone', () => {
  const { state, place } = checked((_, text) => text);
  expect(state.findings.filter(({ kind }) => kind === 'vocabulary')).toEqual([]);
  const files = new Map(caseFiles(ID)).set(SAND, sand('توفان شن'));
  const ofCase = workspace.state(ID, files, 'en');
  const alone = workspace.state(VOCABULARY, new Map([[SAND, sand('توفان شن')]]), 'en');
  const placesIn = (one: typeof state) =>
    one.findings
      .filter(({ file }) => file === SAND)
      .map((finding) => placeOf(finding, one, (path) => files.get(path) ?? null));
  expect(
    placesIn(ofCase)
      .map(({ screen, at, text }) => `${screen} ${at} ${text}`)
      .sort(),
  ).toEqual(
    ['definition.en', 'definition.zh', 'prefLabel.en', 'prefLabel.zh'].map(
      (at) => `translate concept.sand-storm.${at} article.${at.slice(-2)}.mdx`,
    ),
  );
  expect(placesIn(alone).map(({ screen }) => screen)).toEqual(Array(4).fill('vocabulary'));
  expect(alone).toMatchObject({ texts: [], isDraft: false });
  expect(alone.findings).toHaveLength(4);
  expect(() => place('missing-locale')).toThrow();
});

test('a name that another concept has is said, whichever of the two files it is said of', () => {
  const files = new Map([[SAND.replace('sand-storm', 'a-storm'), sand('زلزله')]]);
  const { findings } = workspace.state(VOCABULARY, files, 'en');
  expect(findings.map(({ rule }) => rule)).toContain('concept-label-twice');
});

test('the concepts of a case are its sector, its tags, its terms, and what its draft proposes', () => {
  const state = workspace.state(ID, caseFiles(ID), 'en');
  const ids = conceptsOf(state, { files: { [SAND]: sand('توفان شن') } });
  expect(ids[0]).toBe('sand-storm');
  const { tags, organization } = state.record as {
    tags: string[];
    organization: { sector: string };
  };
  expect(ids).toEqual(expect.arrayContaining([...tags, organization.sector]));
  const own = new Map([[SAND, sand('توفان شن')]]);
  const texts = workspace.conceptTexts(own);
  const at = texts.find(({ id }) => id === 'sand-storm');
  expect(at).toMatchObject({ path: SAND, prefLabel: { fa: 'توفان شن' } });
  expect(at?.text).toBeUndefined();
  expect(texts.find(({ id }) => id === 'earthquake')?.text).toContain('prefLabel:');
});

test('what a translation has wrong in its letters is mended where it stands, and nowhere else', () => {
  const begun = newDraft(ID, Object.fromEntries(caseFiles(ID)), new Date());
  const text = textIn(begun, farsi)!;
  const at = text.indexOf('ک', text.lastIndexOf('---'));
  const draft = withText(begun, farsi, `${text.slice(0, at)}ك${text.slice(at + 1)}`);
  const { findings } = workspace.state(ID, textsOf(draft), 'fa');
  const own = findings.filter(({ file, mend }) => file === farsi && mend);
  expect(own).toHaveLength(1);
  expect(mended(draft, own)).toEqual(begun);
  expect(mended(draft, [])).toBe(draft);
});
