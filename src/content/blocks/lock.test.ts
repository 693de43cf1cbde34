import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocksLock } from '../../model/lock.ts';
import { markReviewed, printLock } from './lock.ts';
import { change, findings, load, LOCKED, lockFor, VALID, type Files } from '../testing/fixture.ts';

const LOCK = 'cases/dead-phones/blocks.lock.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';

const sync = (files: Files): Files => ({ ...files, [LOCK]: lockFor(files) });
const idsIn = (files: Files): string[] =>
  blocksLock.parse(parse(String(files[LOCK]))).blocks.map(({ id }) => id);
const behind = (files: Files): string[] | undefined => load(files).cases[0]?.articles.fa?.behind;

describe('the lock', () => {
  it('is written a line per block and reads back', () => {
    const text = String(LOCKED[LOCK]);
    expect(text.split('\n').filter((line) => line.includes('{id: p'))).toHaveLength(3);
    expect(idsIn(LOCKED)).toEqual(['p1', 'p2', 'p3']);
  });

  it('is the same when nothing changed', () => {
    expect(sync(LOCKED)[LOCK]).toBe(LOCKED[LOCK]);
  });

  it('marks exactly the translations of a changed paragraph as behind', () => {
    const changed = sync(change(LOCKED, EN, 'nobody could call', 'no one could call'));
    expect(findings(changed)).toEqual([
      `warning: content/${FA}:12:1 translation-behind Block p2 was translated from an earlier text of the original. Bring it up to date; then run npm run sync.`,
    ]);
    expect(behind(changed)).toEqual(['p2']);
  });

  it('takes an edited translation as made from the present original', () => {
    const changed = sync(change(LOCKED, EN, 'nobody could call', 'no one could call'));
    const mended = sync(change(changed, FA, 'دو ساعت تلفن‌ها', 'تلفن‌ها دو ساعت'));
    expect(behind(mended)).toEqual([]);
  });

  it('takes a translation that was read again as made from the present original', () => {
    const changed = sync(change(LOCKED, EN, 'nobody could call', 'no one could call'));
    const lock = blocksLock.parse(parse(String(changed[LOCK])));
    const reviewed = { ...changed, [LOCK]: printLock(markReviewed(lock, 'fa', 'en')) };
    expect(findings(reviewed)).toEqual([]);
  });

  it('keeps the ids of the other blocks when one is inserted in all languages', () => {
    const english = change(LOCKED, EN, 'In January', 'Nobody knew why.\n\nIn January');
    const both = change(english, FA, 'در ژانویهٔ', 'کسی نمی‌دانست چرا.\n\nدر ژانویهٔ');
    const synced = sync(both);
    expect(idsIn(synced)).toEqual(['p1', 'p2', 'p2a', 'p3']);
    expect(findings(synced)).toEqual([]);
  });

  it('retires the id of a deleted block, and evidence on it is an error', () => {
    const english = change(
      LOCKED,
      EN,
      'In January 2020 it affected 300 people; service went on.',
      '',
    );
    const both = sync(
      change(english, FA, 'در ژانویهٔ ۲۰۲۰ به ۳۰۰ نفر آسیب رسید؛ خدمت ادامه یافت.', ''),
    );
    expect(String(both[LOCK])).toContain('retired: [p3]');
    expect(findings(both).filter((line) => line.includes('retired-block'))).not.toHaveLength(0);
  });

  it('is refused when a hash in it was edited by hand', () => {
    const hash = /of: ([0-9a-f]{12})/.exec(String(LOCKED[LOCK]))?.[1] ?? '';
    const edited = change(LOCKED, LOCK, `en: ${hash}`, 'en: ffffffffffff');
    expect(findings(edited)[0]).toContain(`${EN}:8:1 lock-stale`);
  });

  it('is asked for when there is none', () => {
    expect(findings(VALID)).toHaveLength(1);
  });
});
