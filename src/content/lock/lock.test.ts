import { describe, expect, it } from 'vitest';
import type { BlocksLock } from '../../model/lock.ts';
import { change, findings, load, LOCKED, lockFor, VALID, type Files } from '../testing/fixture.ts';
import { printLock, readLockFile } from './file/lock-file.ts';
import { reviewBlocks, reviewClaims } from './review.ts';

const LOCK = 'cases/dead-phones/blocks.lock.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
const RECORD = 'cases/dead-phones/case.yaml';
const REVIEWER = { by: 'A. Reader', on: '2026-11-28' };

const sync = (files: Files): Files => ({ ...files, [LOCK]: lockFor(files) });
const lockIn = (files: Files): BlocksLock => readLock(String(files[LOCK]));
const readLock = (text: string): BlocksLock => {
  const state = readLockFile({ path: LOCK, text }, () => undefined);
  if (state.state !== 'read') throw new Error('unread');
  return state.lock;
};
const idsIn = (files: Files): string[] => lockIn(files).blocks.map(({ id }) => id);
const inserted = (files: Files): string => idsIn(files).find((id) => /[a-z]$/.test(id)) ?? '';
const behind = (files: Files): string[] | undefined => load(files).cases[0]?.articles.fa?.behind;
const rules = (files: Files): string[] =>
  findings(files).map((line) => / ([a-z-]+) /.exec(line.replace(/^warning: /, ''))?.[1] ?? line);

const EDITED = sync(change(LOCKED, EN, 'nobody could call', 'no one could call'));
const SECOND =
  'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.';
const THIRD = 'In January 2020 it affected 300 people; service went on.';
const FA_SECOND = 'دو ساعت تلفن‌ها قطع بود و <Term id="phone-outage">کسی نمی‌توانست زنگ بزند</Term>.';
const FA_THIRD = 'در ژانویهٔ ۲۰۲۰ به ۳۰۰ نفر آسیب رسید؛ خدمت ادامه یافت.';

describe('the lock', () => {
  it('is written a line per block, with its words, and reads back', () => {
    const text = String(LOCKED[LOCK]);
    const lines = text.split('\n').filter((line) => line.includes('{id: p'));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('For two hours the phones were dead');
    expect(idsIn(LOCKED)).toEqual(['p1', 'p2', 'p3']);
  });

  it('is the same when nothing changed', () => {
    expect(sync(LOCKED)[LOCK]).toBe(LOCKED[LOCK]);
    expect(sync(EDITED)[LOCK]).toBe(EDITED[LOCK]);
  });

  it('marks exactly the translations of a changed paragraph as behind, and what rests on it', () => {
    expect(rules(EDITED)).toEqual([
      'translation-behind',
      'evidence-changed',
      'evidence-changed',
      'evidence-changed',
    ]);
    expect(findings(EDITED)[0]).toContain(
      `warning: content/${FA}:12:1 translation-behind The original of p2 has changed`,
    );
    expect(behind(EDITED)).toEqual(['p2']);
  });

  it('keeps the original that a translation was made from', () => {
    const { was } = lockIn(EDITED).blocks[1]?.translations?.fa ?? {};
    expect(was).toContain('nobody could call');
    const again = sync(change(EDITED, EN, 'no one could call', 'not one could call'));
    expect(lockIn(again).blocks[1]?.translations?.fa?.was).toBe(was);
    const undone = sync(change(EDITED, EN, 'no one could call', 'nobody could call'));
    expect(undone[LOCK]).toBe(LOCKED[LOCK]);
  });

  it('takes no edit of a translation for a review', () => {
    const mended = sync(change(EDITED, FA, 'دو ساعت تلفن‌ها', 'تلفن‌ها دو ساعت'));
    expect(behind(mended)).toEqual(['p2']);
  });

  it('takes a translation that somebody read again as made from the present original', () => {
    const review = { locale: 'fa', of: 'en', ids: ['p2'] } as const;
    const blocks = reviewBlocks(lockIn(EDITED), review, REVIEWER);
    const lock = reviewClaims(blocks, ['headline', 'response-1', 'event-1'], REVIEWER);
    const reviewed = { ...EDITED, [LOCK]: printLock(lock) };
    expect(findings(reviewed)).toEqual([]);
    expect(lockIn(sync(reviewed)).blocks[1]?.translations?.fa).toMatchObject(REVIEWER);
    expect(lockIn(sync(reviewed)).held[0]).toMatchObject(REVIEWER);
  });

  it('keeps the ids of the other blocks when one is inserted in all languages', () => {
    const english = change(LOCKED, EN, 'In January', 'Nobody knew why.\n\nIn January');
    const synced = sync(change(english, FA, 'در ژانویهٔ', 'کسی نمی‌دانست چرا.\n\nدر ژانویهٔ'));
    expect(idsIn(synced)).toEqual(['p1', 'p2', expect.stringMatching(/^p2[a-z]{3}$/), 'p3']);
    expect(findings(synced)).toEqual([]);
  });

  it('says of a deleted block that it is retired, and when', () => {
    const english = change(LOCKED, EN, THIRD, '');
    const both = sync(change(english, FA, FA_THIRD, ''));
    expect(lockIn(both).retired).toEqual([
      expect.objectContaining({ id: 'p3', starts: 'In January 2020 it affected 300 people; …' }),
    ]);
    const retired = findings(both).filter((line) => line.includes('retired-block'));
    expect(retired).toHaveLength(1);
    expect(retired[0]).toMatch(/“p3” \(“In January .*”\) was deleted on \d{4}-\d\d-\d\d/);
  });

  it('is refused when a hash in it was edited by hand', () => {
    const { hash = '' } = lockIn(LOCKED).blocks[0]?.originals.en ?? {};
    const edited = change(LOCKED, LOCK, `hash: ${hash}`, 'hash: ffffffffffff');
    expect(findings(edited)[0]).toContain(`${EN}:8:1 lock-stale`);
  });

  it('is asked for when there is none, and nothing else is said of a case that had one', () => {
    expect(rules(VALID)).toEqual(['lock-lost']);
    const draft = change(VALID, RECORD, 'status: published', 'status: draft');
    expect(rules(draft)).toEqual(['lock-missing']);
    const cites = change(draft, RECORD, 'evidence: [p2]', 'evidence: [p2kqz]');
    expect(rules(cites)).toEqual(['lock-lost']);
  });

  it('of the first shape is read, and keeps every id', () => {
    const { base, blocks } = lockIn(LOCKED);
    const first = {
      base,
      blocks: blocks.map(({ id, kind, originals, translations }) => ({
        id: `p${Number(id.slice(1)) + 6}`,
        kind,
        originals: { en: originals.en?.hash },
        translations: { fa: { text: translations?.fa?.hash, of: translations?.fa?.of } },
      })),
      retired: ['p4'],
    };
    const old = { ...LOCKED, [LOCK]: JSON.stringify(first) };
    expect(rules(old).filter((rule) => rule.startsWith('lock-'))).toEqual([]);
    expect(idsIn(sync(old))).toEqual(['p7', 'p8', 'p9']);
    expect(lockIn(sync(old)).retired).toEqual([{ id: 'p4' }]);
    const edited = change(old, EN, 'nobody could call', 'no one could call');
    expect(idsIn(sync(edited))).toEqual(['p7', 'p8', 'p9']);
    expect(behind(edited)).toEqual(['p8']);
  });
});

describe('a translation out of step', () => {
  it('is seen after a swap in the original only', () => {
    const swapped = change(
      change(change(LOCKED, EN, SECOND, '@'), EN, THIRD, SECOND),
      EN,
      '@',
      THIRD,
    );
    const synced = sync(swapped);
    expect(idsIn(synced)).toEqual(['p1', 'p3', 'p2']);
    expect(rules(synced)).toEqual(['translation-order']);
    const both = change(
      change(change(synced, FA, FA_SECOND, '@'), FA, FA_THIRD, FA_SECOND),
      FA,
      '@',
      FA_THIRD,
    );
    expect(findings(sync(both))).toEqual([]);
  });

  it('may lack a paragraph: it is listed, with the place where its translation goes', () => {
    const synced = sync(change(LOCKED, EN, 'In January', 'Nobody knew why.\n\nIn January'));
    const id = inserted(synced);
    expect(findings(synced)).toEqual([
      `warning: content/${FA}:14:1 untranslated Not translated yet: ${id} (1). The first is content/${EN}:12; its translation goes here. Readers see the original until then.`,
    ]);
    const blocks = load(synced).cases[0]?.articles.fa?.blocks ?? [];
    expect(blocks.map((block) => [block.id, block.lang])).toEqual([
      ['p1', undefined],
      ['p2', undefined],
      [id, 'en'],
      ['p3', undefined],
    ]);
  });

  it('that stands in the translation of another is found there, also after the next sync', () => {
    const joined = change(LOCKED, FA, `${FA_SECOND}\n\n`, `${FA_SECOND} `);
    const found = 'The translation of p2 stands in that of p3: begin a new paragraph there.';
    for (const files of [joined, sync(joined), sync(sync(joined))])
      expect(findings(files).find((line) => line.includes(' untranslated '))).toContain(found);
    expect(rules(sync(change(sync(joined), FA, `${FA_SECOND} `, `${FA_SECOND}\n\n`)))).toEqual([]);
  });

  it('is no whole one where a paragraph was put in at another place', () => {
    const english = change(LOCKED, EN, 'In January', 'Nobody knew why.\n\nIn January');
    const synced = sync(change(english, FA, FA_THIRD, `${FA_THIRD}\n\nکسی نمی‌دانست چرا.`));
    expect(rules(synced)).toEqual(['untranslated', 'translation-extra']);
    const placed = change(
      change(synced, FA, '\n\nکسی نمی‌دانست چرا.', ''),
      FA,
      'در ژانویهٔ',
      'کسی نمی‌دانست چرا.\n\nدر ژانویهٔ',
    );
    expect(findings(sync(placed))).toEqual([]);
  });

  it('keeps what the original no longer has only with an error that names it', () => {
    const synced = sync(change(LOCKED, EN, SECOND, ''));
    expect(findings(synced).find((line) => line.includes('translation-extra'))).toContain(
      `content/${FA}:12:1 translation-extra “دو ساعت تلفن‌ها`,
    );
    expect(findings(synced).find((line) => line.includes('translation-extra'))).toContain(
      'the translation of p2',
    );
  });

  it('is not made whole by taking a stale paragraph out and putting it back', () => {
    const out = sync(change(EDITED, FA, FA_SECOND, ''));
    expect(rules(out)).toContain('untranslated');
    expect(behind(sync({ ...out, [FA]: EDITED[FA]! }))).toEqual(['p2']);
  });

  it('is not made whole by taking its file out and putting it back', () => {
    const { [FA]: fa, ...rest } = LOCKED;
    const away = sync(rest);
    const changed = sync(change(away, EN, 'nobody could call', 'no one could call'));
    const back = sync({ ...changed, [FA]: fa! });
    expect(behind(back)).toEqual(['p2']);
    expect(lockIn(back).blocks[1]?.translations?.fa?.was).toContain('nobody could call');
  });

  it('is behind what it was behind when a deleted paragraph comes back with it', () => {
    const out = sync(change(change(EDITED, EN, 'no one', '@'), FA, FA_SECOND, ''));
    const gone = sync(change(out, EN, SECOND.replace('nobody', '@'), ''));
    expect(lockIn(gone).retired.map(({ id }) => id)).toEqual(['p2']);
    const back = sync({ ...gone, [EN]: EDITED[EN]!, [FA]: EDITED[FA]! });
    expect(idsIn(back)).toEqual(['p1', 'p2', 'p3']);
    expect(lockIn(back).retired).toEqual([]);
    expect(behind(back)).toEqual(['p2']);
  });

  it('that becomes the original keeps every id, and what was held against the old one', () => {
    const swapped = change(
      change(LOCKED, FA, 'role: translation', 'role: original'),
      EN,
      'role: original',
      'role: translation\nof: fa\ntranslators: [Test]',
    );
    const files = sync(change(swapped, FA, 'of: en\ntranslators: [Test]\n', ''));
    expect(lockIn(files).base).toBe('fa');
    expect(idsIn(files)).toEqual(['p1', 'p2', 'p3']);
    expect(rules(files).filter((rule) => !/^(?:missing|evidence-number)/.test(rule))).toEqual([]);
    const moved = change(change(LOCKED, FA, `${FA_SECOND}\n\n`, ''), FA, FA_THIRD, '@');
    const turned = sync(change(moved, FA, '@', `${FA_THIRD}\n\n${FA_SECOND}`));
    const all = change(
      change(turned, FA, 'role: translation\n', 'role: original\n'),
      EN,
      'role: original',
      'role: translation\nof: fa\ntranslators: [Test]',
    );
    expect(idsIn(sync(change(all, FA, 'of: en\ntranslators: [Test]\n', '')))).toEqual([
      'p1',
      'p3',
      'p2',
    ]);
  });

  it('is behind where the one that becomes the original was changed with it, or was behind', () => {
    const swap = (files: Files): Files => {
      const fa = change(files, FA, 'of: en\ntranslators: [Test]\n', '');
      const swapped = change(fa, FA, 'role: translation\n', 'role: original\n');
      return sync(
        change(swapped, EN, 'role: original', 'role: translation\nof: fa\ntranslators: [Test]'),
      );
    };
    const ofEnglish = (files: Files) => load(files).cases[0]?.articles.en?.behind;
    expect(ofEnglish(swap(LOCKED))).toEqual([]);
    expect(ofEnglish(swap(change(LOCKED, FA, 'دو ساعت', 'سه ساعت')))).toEqual(['p2']);
    expect(ofEnglish(swap(EDITED))).toEqual(['p2']);
  });

  it('says which have none where it would be in doubt', () => {
    const three = (head: string, texts: string[]): string =>
      `${head.split('##')[0]}${texts.join('\n\n')}\n`;
    const files = {
      ...change(VALID, RECORD, 'status: published', 'status: draft'),
      [EN]: three(String(VALID[EN]), [
        'Nobody could call.',
        'Nobody could write.',
        'Nobody came in.',
      ]),
      [FA]: three(String(VALID[FA]), ['کسی نمی‌توانست زنگ بزند.', 'کسی نیامد.']),
    };
    expect(rules(files)).toContain('translation-unsure');
    const said = { ...files, [FA]: `${files[FA]}\n{/* untranslated: p2 */}\n` };
    const synced = sync(said);
    expect(rules(synced)).not.toContain('translation-unsure');
    expect(lockIn(synced).blocks.map(({ translations }) => translations?.fa?.starts)).toEqual([
      'کسی نمی‌توانست زنگ بزند.',
      undefined,
      'کسی نیامد.',
    ]);
  });
});

describe('a lock that cannot be read', () => {
  it.each([
    [
      'marks of a merge',
      (text: string) => text.replace('blocks:', '<<<<<<< HEAD\nblocks:\n=======\n>>>>>>> other'),
    ],
    ['a slip', (text: string) => text.replace('{id: p3,', '{id p3,')],
    ['nothing in it', () => ''],
    ['its end missing', (text: string) => text.slice(0, text.indexOf('retired:'))],
    ['a cut in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['a newer version', (text: string) => text.replace('version: 2', 'version: 3')],
    ['something else', () => 'hello'],
  ])('with %s gives no ids, and one finding says the way out', (_, spoil) => {
    const files = { ...LOCKED, [LOCK]: spoil(String(LOCKED[LOCK])) };
    const { read, cases } = load(files);
    expect(read[0]?.locking).toBeUndefined();
    expect(cases).toEqual([]);
    expect(rules(files)).toEqual([expect.stringMatching(/^lock-(?:unread|newer)$/)]);
    expect(findings(files)[0]).toMatch(/git checkout|git pull/);
  });

  it('that lost a line is refused, and one finding names the id and the way out', () => {
    const cut = (id: string): Files => ({
      ...LOCKED,
      [LOCK]: String(LOCKED[LOCK]).replace(new RegExp(`\n  - \\{id: ${id},.*`), ''),
    });
    for (const id of ['p2', 'p3']) {
      expect(load(cut(id)).read[0]?.locking).toBeUndefined();
      expect(findings(cut(id))).toEqual([
        expect.stringMatching(`lock-holes .* knew of ${id}, .*git checkout HEAD -- `),
      ]);
    }
  });

  it('left double by a conflict over the ends of its lists is read, once its marks are out', () => {
    const files = sync(change(change(LOCKED, EN, THIRD, ''), FA, FA_THIRD, ''));
    const [ours, theirs] = [String(files[LOCK]), String(EDITED[LOCK])].map((text) =>
      text.slice(text.indexOf('blocks:')),
    );
    const head = String(files[LOCK]).split('blocks:')[0]!;
    const merged = { ...files, [LOCK]: `${head}${ours}${theirs}` };
    expect(rules(merged)).not.toContain('lock-unread');
    expect(idsIn(sync(merged))).toEqual(['p1', 'p2']);
    const marked = { ...files, [LOCK]: `${head}<<<<<<< a\n${ours}=======\n${theirs}>>>>>>> b\n` };
    expect(rules(marked)).toEqual(['lock-unread']);
  });

  it('gives one id to two texts is refused, and both are named', () => {
    const [, line = ''] = /(\n {2}- \{id: p2,.*)/.exec(String(LOCKED[LOCK])) ?? [];
    const other = line
      .replace(/hash: [0-9a-f]{12}/, 'hash: 0123456789ab')
      .replace(
        'For two hours the phones were dead, and nobody could call.',
        'The canteen was shut since May.',
      );
    const doubled = change(LOCKED, LOCK, line, line + other);
    expect(rules(doubled)).toEqual(['lock-double']);
    expect(findings(doubled)[0]).toContain('“The canteen was shut since May.”');
  });

  it('gives one id to a paragraph that stands twice since a merge is refused there', () => {
    const line = (files: Files): string =>
      /(\n {2}- \{id: p3,.*)/.exec(String(files[LOCK]))?.[1] ?? '';
    const edited = THIRD.replace('it affected', 'this affected');
    const synced = sync(change(LOCKED, EN, THIRD, edited));
    const twice = change(
      change(synced, EN, edited, `${edited}\n\n${THIRD}`),
      LOCK,
      line(synced),
      line(synced) + line(LOCKED),
    );
    expect(findings(twice)).toEqual([
      expect.stringMatching(`^content/${EN}:14:1 merge-twice .*p3 .*line 12`),
    ]);
  });

  it('gives one id to two versions of a text is merged', () => {
    const line = (files: Files): string =>
      /(\n {2}- \{id: p2,.*)/.exec(String(files[LOCK]))?.[1] ?? '';
    const merged = change(EDITED, LOCK, line(EDITED), line(LOCKED) + line(EDITED));
    expect(rules(merged)).toContain('lock-stale');
    expect(sync(merged)[LOCK]).toBe(EDITED[LOCK]);
  });
});

describe('claims of the record', () => {
  it('that are added with a change of what they cite are to be read again', () => {
    const event = '  - id: event-1';
    const more = `  - id: event-0\n    at: PT0H\n    service: interrupted\n    text: { zh: 断。, en: Dead., fa: قطع. }\n    evidence: [p3]\n`;
    const added = change(LOCKED, RECORD, event, more + event);
    expect(findings(added)).toEqual([]);
    const changed = sync(change(added, EN, 'service went on', 'the service went on'));
    expect(findings(changed).some((line) => line.includes('“event-0” cites'))).toBe(true);
  });
});
