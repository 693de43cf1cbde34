import { expect, test } from 'vitest';
import { frozenCorpus } from '../../content/testing/frozen.ts';
import { caseFiles as of, frozenWorkspace } from '../testing/workspace.ts';

const ID = 'chengdu-95550-lockdown';
const workspace = frozenWorkspace();
const files = of(ID);

test('a case that is whole stands as its files say, with the lock that is there', () => {
  const state = workspace.state(ID, of(ID), 'en');
  expect(state.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(workspace.lock(ID, files)).toBe(files.get(`content/cases/${ID}/blocks.lock.yaml`));
  for (const { path, blocks } of state.texts)
    for (const { source, start } of blocks)
      expect(files.get(path)?.slice(start, start + source.length)).toBe(source);
});

test('what all cases share arrives as it is read', () => {
  const { vocabulary, pages } = frozenCorpus();
  expect(workspace.vocabulary).toEqual(vocabulary);
  expect(workspace.pages.map(({ kind, id, locale }) => [kind, id, locale])).toEqual(
    pages.map(({ kind, id, locale }) => [kind, id, locale]),
  );
});

test('a link to no page, no concept or no place of a guide is said', () => {
  const path = `content/cases/${ID}/article.en.mdx`;
  const links = [
    '[a](../../practices/none/)',
    '[b](../../terms/none/)',
    '[c](../../guides/errors/#none)',
    '[d](../../guides/errors/#dead-link)',
  ];
  const edited = new Map(of(ID)).set(path, `${files.get(path)!}\n${links.join(' ')}\n`);
  const said = workspace
    .state(ID, edited, 'en')
    .findings.filter(({ rule }) => rule === 'dead-link')
    .map(({ message }) => message);
  expect(said).toHaveLength(3);
  expect(said.join()).not.toContain('#dead-link');
});

test('the pictures of a case are known, though a draft holds none', () => {
  const { findings } = workspace.state('flooded-depot', of('flooded-depot'), 'en');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a slip is said at its place, in the language that was asked for', () => {
  const path = `content/cases/${ID}/case.yaml`;
  const broken = new Map(of(ID)).set(
    path,
    files.get(path)!.replace(/evidence: \[p\d+/, 'evidence: [p999'),
  );
  const [english, persian] = (['en', 'fa'] as const).map((locale) =>
    workspace.state(ID, broken, locale),
  );
  expect(english!.findings[0]).toMatchObject({ file: path, severity: 'error', kind: 'evidence' });
  expect(persian!.findings[0]!.message).toMatch(/\p{Script=Arabic}/u);
});

test('a review is written into the lock as the command writes it', () => {
  const path = `content/cases/${ID}/article.zh.mdx`;
  const text = files.get(path)!;
  const block = workspace.state(ID, of(ID), 'en').texts.find((one) => one.path === path)!
    .blocks[1]!;
  const edited = new Map(of(ID)).set(path, text.replace(block.source, `${block.source}又及。`));
  const locale = workspace
    .state(ID, edited, 'en')
    .texts.find(({ role, blocks }) => role === 'translation' && blocks.some((one) => one.behind))!;
  expect(locale.blocks.find((one) => one.behind)?.id).toBe(block.id);
  const lock = workspace.review(
    ID,
    edited,
    [{ caseId: ID, translation: { locale: locale.locale, of: locale.of! }, ids: [block.id] }],
    { by: 'Shirin', on: '2026-11-28' },
  );
  const after = workspace.state(
    ID,
    new Map(edited).set(`content/cases/${ID}/blocks.lock.yaml`, lock!),
    'en',
  );
  const same = after.texts.find((one) => one.path === locale.path)!;
  expect(same.blocks.filter((one) => one.behind)).toEqual([]);
  expect(lock).toContain('by: Shirin');
});
