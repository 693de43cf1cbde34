import { expect, test } from 'vitest';
import { LOCALES } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { realCorpus, realFiles } from '../testing/fixture.ts';
import { allowTime, only, survives } from '../testing/survives.ts';
import type { Layer } from './draw.ts';
import { cardFaces } from './faces.ts';
import { courseLine } from './line.ts';
import { cardPicture, titleLines } from './picture.ts';
import { runsOf } from './runs.ts';
import { CARD } from './size.ts';
import { textWidth } from './text.ts';
import { breakable, fillLines } from './wrap.ts';

allowTime();

test('the faces can set every title and name', async () => {
  const faces = await cardFaces();
  const missing = realCorpus().cases.flatMap(({ record }) =>
    [record.summary.title, record.organization.name]
      .flatMap((text) => LOCALES.flatMap((locale) => Array.from(text[locale] ?? '')))
      .filter((char) => char !== ' ' && !faces.some(({ has }) => has(char))),
  );
  expect(missing).toEqual([]);
});

test('Persian letters are joined, and numbers read from left to right', async () => {
  const [persian] = await cardFaces();
  const apart = Array.from('تلفن').reduce((sum, char) => sum + persian!.shape(char).advance, 0);
  expect(persian!.shape('تلفن').advance).toBeLessThan(apart);
  const outlines = persian!.shape('۱۲').glyphs.map(({ outline }) => outline);
  expect(outlines).toEqual(['۱', '۲'].map((char) => persian!.shape(char).glyphs[0]!.outline));
});

test('the Persian face is asked for no Latin letter', async () => {
  const [persian] = await cardFaces();
  expect(Array.from('A small firm').filter((char) => persian!.has(char))).toEqual([]);
});

test('in a line of Persian, words and numbers are runs, and brackets are mirrored', () => {
  expect(runsOf('خط ۱۱۱۸۵ (Smart Service)', 'rtl')).toEqual([
    'خط',
    ' ',
    '۱۱۱۸۵',
    ' ',
    ')',
    'Smart Service',
    '(',
  ]);
});

test('lines are filled, and none begins with a closing mark', () => {
  const pieces = breakable('电话全断，支持人员公开私人号码', 'zh');
  const lines = fillLines(pieces, 4, (piece) => piece.length);
  expect(lines.join('')).toBe('电话全断，支持人员公开私人号码');
  expect(lines.every((line) => line.length <= 5 && !line.startsWith('，'))).toBe(true);
});

const sizeOf = (bytes: Uint8Array): number[] => {
  const png = Buffer.from(bytes);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('every case has a card of the right size in every language', async () => {
  const { corpus, files, pathsOf } = realFiles();
  const paths = pathsOf('card');
  expect(paths).toHaveLength(corpus.cases.length * LOCALES.length);
  for (const path of paths)
    expect(sizeOf(await files.bytes(path)), path).toEqual([CARD.width, CARD.height]);
});

test('every line of every card fits into it, that of one long word too', async () => {
  const faces = await cardFaces();
  const titles = realCorpus().cases.flatMap(({ record }) =>
    LOCALES.map((locale) => inLocale(record.summary.title, locale)),
  );
  for (const { text, lang } of [...titles, { text: 'a'.repeat(200), lang: 'en' as const }]) {
    const { size, lines } = titleLines(faces, text, lang);
    const widths = lines.map((line) => textWidth(faces)(line, lang) * size);
    expect(Math.max(...widths), text).toBeLessThanOrEqual(CARD.width - 159);
  }
});

test('the line of a case is in Persian the same from right to left', () => {
  const events = (['interrupted', 'strained', 'normal'] as const).map((service) => ({ service }));
  const [there, back] = [
    { from: 0, to: 1200 },
    { from: 1200, to: 0 },
  ].map((way) => courseLine(events, { ...way, y: 490, color: '#000000', paper: '#ffffff' }));
  const edges = (layers: readonly Layer[], mirror: boolean): number[][] =>
    layers.map(({ shapes }) => {
      const all = shapes.flatMap(({ outline, x, scale }) =>
        outline.flat().flatMap((value, at) => (at % 2 === 0 ? x + scale * value : [])),
      );
      return all
        .map((x) => Number((mirror ? 1200 - x : x).toFixed(3)))
        .sort((one, other) => one - other);
    });
  expect(edges(back!, true)).toEqual(edges(there!, false));
});

survives(
  'being drawn',
  async (corpus, text) => {
    for (const locale of LOCALES)
      expect(sizeOf(await cardPicture(corpus, only(corpus), locale)), text).toEqual([
        CARD.width,
        CARD.height,
      ]);
  },
  20,
);
