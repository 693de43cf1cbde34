import { expect, it } from 'vitest';
import { change, findings, load, LOCKED, lockFor, type Files } from '../testing/fixture.ts';

const FOLDER = 'cases/dead-phones';
const RECORD = `${FOLDER}/case.yaml`;
const LOCK = `${FOLDER}/blocks.lock.yaml`;
const SHORT = `${FOLDER}/version.short.en.mdx`;

const text = (body: string, lang = 'en', role = 'role: original'): string =>
  `---\nlang: ${lang}\n${role}\ntitle: In short\nbasis: retold\n---\n\n${body}\n`;

const BODY = 'Without telephones for 5 hours.\n\nIt was mended at night.';
const unlocked: Files = { ...LOCKED, [SHORT]: text(BODY) };
const synced = (files: Files): Files => ({ ...files, [LOCK]: lockFor(files) });
const files = synced(unlocked);

const blocksOf = (some: Files): Record<string, string[]> =>
  Object.fromEntries(
    load(some).cases[0]!.versions.map(({ lang, name, blocks }) => [
      `${name}.${lang}`,
      blocks.map(({ id }) => id),
    ]),
  );

it('is a text of its own beside the article, with ids of its own', () => {
  expect(findings(files)).toEqual([]);
  expect(blocksOf(files)).toEqual({ 'short.en': ['enzkh1', 'enzkh2'] });
  const [one] = load(files).cases;
  expect(one?.articles.en?.blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  expect(one?.versions[0]).toMatchObject({ role: 'original', title: 'In short', behind: [] });
});

it('is in no language that it is not written in', () => {
  const zh = synced({
    ...LOCKED,
    [`${FOLDER}/version.long.zh.mdx`]: text('五个小时没有电话。', 'zh'),
  });
  expect(blocksOf(zh)).toEqual({ 'long.zh': ['zhknz1'] });
  expect(load(zh).cases[0]?.articles.zh).toBeUndefined();
});

it('has a prefix that no other version of its case has', () => {
  const second = `${FOLDER}/version.radio.en.mdx`;
  const both = synced({ ...files, [second]: text('On the radio.') });
  expect(blocksOf(both)).toEqual({ 'radio.en': ['enqkk1'], 'short.en': ['enzkh1', 'enzkh2'] });
  const { [SHORT]: _, ...rest } = both;
  expect(blocksOf(synced(rest))).toEqual({ 'radio.en': ['enqkk1'] });
});

const RADIO = `${FOLDER}/version.radio.en.mdx`;
const radio = synced({ ...LOCKED, [RADIO]: text('On the radio.\n\nAll night.') });

it('has the same ids whichever lock is left of two branches that each began one', () => {
  const both = { 'radio.en': ['enqkk1', 'enqkk2'], 'short.en': ['enzkh1', 'enzkh2'] };
  for (const lock of [files[LOCK]!, radio[LOCK]!])
    expect(blocksOf(synced({ ...radio, ...files, [LOCK]: lock }))).toEqual(both);
});

it('begun in two branches under one name leaves no id on the text of the other', () => {
  const other = synced({ ...LOCKED, [SHORT]: text('On the radio.\n\nAll night.') });
  const taken = { ...other, [SHORT]: files[SHORT]! };
  expect(findings(taken)).toContainEqual(expect.stringMatching(`${SHORT}:8:1 lock-stale`));
  const ids = blocksOf(synced(taken))['short.en']!;
  expect(ids.filter((id) => /^enzkh\d+$/.test(id))).toEqual([]);
});

it('has no ids that another branch gave in another version when prefixes had no letters', () => {
  const former = (some: Files): string => String(some[LOCK]).replace(/\ben(?:qkk|zkh)/g, 'en');
  const versionsOf = (lock: string): string =>
    /(?<=versions:\n)(?: {2}.*\n)*/.exec(lock)?.[0] ?? '';
  const merged = {
    ...radio,
    ...files,
    [LOCK]: former(files).replace('versions:\n', `versions:\n${versionsOf(former(radio))}`),
  };
  expect(findings(merged)).toEqual([
    expect.stringMatching(`^content/${LOCK}:1:1 lock-double .*en1 .*On the radio.*Without`),
  ]);
});

it('keeps its ids when it is edited, and gives a retired one never again', () => {
  const longer = synced({ ...files, [SHORT]: text(BODY.replace('\n\n', '\n\nMore of it.\n\n')) });
  expect(blocksOf(longer)['short.en']).toEqual([
    'enzkh1',
    expect.stringMatching(/^enzkh1/),
    'enzkh2',
  ]);
  const { [SHORT]: _, ...without } = longer;
  const again = synced({ ...synced(without), [SHORT]: text('Another text.') });
  expect(blocksOf(again)['short.en']).toEqual([expect.stringMatching(/^enzkh1[a-z]{3}$/)]);
});

it('belongs to the lock: a text that the lock does not know is reported where it stands', () => {
  expect(findings(unlocked)).toEqual([
    expect.stringMatching(`^content/${SHORT}:8:1 lock-stale .*enzkh1`),
  ]);
  expect(findings(change(files, SHORT, 'mended', 'repaired'))).toEqual([
    expect.stringMatching(`^content/${SHORT}:10:1 lock-stale .*enzkh2`),
  ]);
});

it('is no translation', () => {
  const role = 'role: translation\nof: en\ntranslators: [Test]';
  expect(findings({ ...LOCKED, [SHORT]: text(BODY, 'en', role) })[0]).toMatch(`${SHORT}:`);
  expect(
    findings({ ...LOCKED, [`${FOLDER}/version.en.mdx`]: text(BODY) }).map((one) =>
      one.replace(/(file-name).*/, '$1'),
    ),
  ).toEqual([`content/${FOLDER}/version.en.mdx:1:1 file-name`]);
});

it('bears out what cites it, and nothing else does', () => {
  const five = (evidence: string): Files =>
    change(
      change(files, RECORD, '300人受影响', '5小时，300人受影响'),
      RECORD,
      'en: 300 people were affected., fa: ۳۰۰ نفر آسیب دیدند. }\n      evidence: [p3]',
      `en: "5 hours, 300 people were affected.", fa: ۵ ساعت، ۳۰۰ نفر آسیب دیدند. }\n      evidence: ${evidence}`,
    );
  expect(findings(five('[p3, enzkh1]'))).toEqual([]);
  expect(findings(five('[p3]')).filter((one) => one.includes('evidence-number'))).toHaveLength(1);
  expect(findings(five('[p3, enzkh7]'))).toEqual(
    expect.arrayContaining([expect.stringMatching(/unknown-block .*enzkh7/)]),
  );
});

it('does not lend its numbers to a claim that cites the article', () => {
  const found = findings(change(files, RECORD, 'Two hours without', 'Five hours without'));
  expect(found.filter((one) => one.includes('evidence-number'))).toHaveLength(1);
});

it('may be linked from every text', () => {
  const linked = (to: string): string[] =>
    findings(
      synced(
        change(files, `${FOLDER}/article.fa.mdx`, 'خدمت ادامه یافت', `[خدمت](#${to}) ادامه یافت`),
      ),
    );
  expect(linked('enzkh2')).toEqual([]);
  expect(linked('enzkh9')).toEqual([expect.stringContaining('dead-link')]);
  const [one] = load(
    synced(change(files, `${FOLDER}/article.fa.mdx`, 'خدمت ادامه', '[خدمت](#enzkh2) ادامه')),
  ).cases;
  expect(one?.articles.fa?.blocks[2]?.inline).toContainEqual(
    expect.objectContaining({ as: 'link', to: 'page:cases/dead-phones/#enzkh2' }),
  );
});
