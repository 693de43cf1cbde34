import { describe, expect, it } from 'vitest';
import type { BlocksLock } from '../../model/lock.ts';
import { lockCase, type Locking } from './case-lock.ts';
import { parsed } from './testing/history.ts';

const EN = [
  'At nine the phones of the hotline fell silent in every room of the tower.',
  'The shift leader wrote the numbers of all callers on a sheet of paper that she kept, and the agents called each of them back from their own phones in the evening.',
  'The next morning the provider found a cable that an excavator had cut in two.',
];
const FA = [
  'ساعت نه تلفن‌های خط خدمات در همهٔ اتاق‌های برج خاموش شد.',
  'سرپرست شیفت شمارهٔ همهٔ تماس‌گیرندگان را روی برگه‌ای که نگه داشت نوشت، و کارشناسان عصر همان روز با تلفن خودشان به تک‌تک آن‌ها زنگ زدند.',
  'صبح روز بعد شرکت کابلی را یافت که بیل مکانیکی دو نیم کرده بود.',
];
const [FIRST, SECOND] = [
  'The shift leader wrote the numbers of all callers on a sheet of paper that she kept.',
  'The agents called each of them back from their own phones in the evening.',
];
const [FA_FIRST, FA_SECOND] = [
  'سرپرست شیفت شمارهٔ همهٔ تماس‌گیرندگان را روی برگه‌ای که نگه داشت نوشت.',
  'کارشناسان عصر همان روز با تلفن خودشان به تک‌تک آن‌ها زنگ زدند.',
];

const lock = (en: readonly string[], fa: readonly string[], former?: BlocksLock): Locking =>
  lockCase(
    [parsed('en', 'article.en.mdx', en), parsed('fa', 'article.fa.mdx', fa)],
    [],
    former,
    [],
    '2026-11-28',
  )!;

const given = ({ given: { ids }, pairings }: Locking) => ({
  en: ids,
  fa: pairings.get('fa')?.ids,
});
const behind = ({ lock: { blocks } }: Locking): string[] =>
  blocks.flatMap(({ id, originals, translations }) =>
    translations?.fa && translations.fa.of !== originals.en?.hash ? [id] : [],
  );

const start = lock(EN, FA);
const halves = [EN[0]!, FIRST, SECOND, EN[2]!];
const faHalves = [FA[0]!, FA_FIRST, FA_SECOND, FA[2]!];

describe('a paragraph that was split', () => {
  it('has its halves in both languages, both to be read again', () => {
    const next = lock(halves, faHalves, start.lock);
    const [, , half = ''] = next.given.ids;
    expect(given(next)).toEqual({ en: ['p1', 'p2', half, 'p3'], fa: ['p1', 'p2', half, 'p3'] });
    expect(behind(next)).toEqual(['p2', half]);
  });

  it('is to be read again in each half, also where the translation of one was worded anew', () => {
    const anew = 'شب که شد به همه زنگ زدند.';
    const next = lock(halves, [FA[0]!, FA_FIRST, anew, FA[2]!], start.lock);
    expect(given(next).fa).toEqual(given(next).en);
    expect(behind(next)).toEqual(['p2', next.given.ids[2]]);
  });

  it('whose halves changed places in the original alone keeps each with its own', () => {
    const next = lock([EN[0]!, SECOND, EN[2]!, FIRST], faHalves, start.lock);
    const { en, fa } = given(next);
    expect(fa).toEqual([en[0], en[3], en[1], en[2]]);
  });

  it('whose halves changed places in both languages keeps each with its own', () => {
    const next = lock(
      [SECOND, EN[0]!, EN[2]!, FIRST],
      [FA_SECOND, FA[0]!, FA[2]!, FA_FIRST],
      start.lock,
    );
    const { en, fa } = given(next);
    expect(fa).toEqual(en);
  });

  it('in the original first and later in the translation has its halves, to be read again', () => {
    const before = lock(halves, FA, start.lock);
    const [, , half = ''] = before.given.ids;
    expect(given(before).fa).toEqual(['p1', 'p2', 'p3']);
    const next = lock(halves, faHalves, before.lock);
    expect(given(next).fa).toEqual(['p1', 'p2', half, 'p3']);
    expect(behind(next)).toEqual(['p2', half]);
  });

  it('unevenly has its parts, whichever of them kept the id of the whole', () => {
    const [head, rest] = ['The shift leader wrote the numbers down.', EN[1]!.slice(17)];
    const before = lock([EN[0]!, head, rest, EN[2]!], FA, start.lock);
    const [, half = ''] = before.given.ids;
    expect(before.given.ids).toEqual(['p1', half, 'p2', 'p3']);
    const next = lock([EN[0]!, head, rest, EN[2]!], faHalves, before.lock);
    expect(given(next).fa).toEqual(['p1', half, 'p2', 'p3']);
    expect(behind(next)).toEqual([half, 'p2']);
  });

  it('in the translation alone gives no half to a new paragraph beside it', () => {
    const added = [EN[0]!, EN[1]!, 'Nobody had told the visitors in the hall of it.', EN[2]!];
    const before = lock(added, FA, start.lock);
    const next = lock(added, faHalves, before.lock);
    expect(given(next).fa).toEqual(['p1', 'p2', undefined, 'p3']);
    expect(next.pairings.get('fa')?.split).toEqual(new Map([[2, 'p2']]));
  });

  it('and whose second half was deleted in the translation keeps the first with its own', () => {
    const next = lock(halves, [FA[0]!, FA_FIRST, FA[2]!], start.lock);
    expect(given(next).fa).toEqual(['p1', 'p2', 'p3']);
  });

  it('in the original alone leaves the whole translation where it was', () => {
    const edited = FA[1]!.replace('تک‌تک', 'همهٔ');
    const next = lock(halves, [FA[0]!, edited, FA[2]!], start.lock);
    expect(given(next).fa).toEqual(['p1', 'p2', 'p3']);
  });
});

describe('two paragraphs that were joined', () => {
  const long = `${FA[1]!} ${FA[1]!.replaceAll(/[اآ]/g, 'و')}`;

  it.each([
    ['the first', [long, FA[2]!]],
    ['the second', [FA[2]!, long]],
  ])(
    'in the original first and later in the translation, where %s is longer, are one in both',
    (_, [one = '', other = '']) => {
      const en = [EN[0]!, `${EN[1]!} ${EN[2]!} ${EN[2]!.toUpperCase()} It had no map.`];
      const apart = [FA[0]!, one, other];
      const before = lock(en, apart, lock(EN, apart).lock);
      const next = lock(en, [FA[0]!, `${one} ${other}`], before.lock);
      expect(given(next).fa).toEqual(given(next).en);
    },
  );
});
