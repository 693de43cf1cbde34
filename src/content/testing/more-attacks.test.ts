import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeImage } from '../source/encode-image.ts';
import { change, findings, LOCKED, type Files } from './fixture.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const RECORD = 'cases/dead-phones/case.yaml';
const PICTURE = 'cases/dead-phones/a';

const rules = (files: Files): string[] =>
  findings(files)
    .filter((line) => !/ lock-stale | translation-behind /.test(line))
    .map((line) => line.replace(/^warning: /, '').split(' ')[1] ?? '');

const HIDDEN = [
  '034f 115f 1160 17b4 17b5 180b 180e 200b 2028 2029 2060 2061 2064 206a 2800 3164 feff ffa0',
  'fff0 fff8 fff9 fffb fffc e000 f8ff 1bca0 1d173 e0000 e0041 e0080 e0100 e0fff f0000 10ffff',
  '0085 0080 0007 001b 007f 061c 0378 fe0f fe00',
]
  .join(' ')
  .split(' ');

describe('a sign that nobody sees', () => {
  it.each(HIDDEN)('U+%s is refused in a text and in a record', (code) => {
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    expect(rules(change(LOCKED, EN, 'service went on', `ser${sign}vice went on`))).toContain(
      'bidi-control',
    );
    const found = rules(change(LOCKED, RECORD, 'en: A company', `en: A com${sign}pany`));
    expect(found.some((rule) => /^(?:bidi-control|yaml-)/.test(rule))).toBe(true);
  });

  it.each(['\u200e', '\u200c\u200d', '\u00ad', '\u200f\u200e'])('is no title: %j', (title) => {
    expect(rules(change(LOCKED, EN, 'title: A day without phones', `title: ${title}`))).toContain(
      'empty-value',
    );
  });
});

describe('a value that is none', () => {
  it.each([
    ['country: CN', 'country: ZZ', 'wrong-format'],
    ['country: CN', 'country: XA', 'wrong-format'],
    ['country: CN', 'country: EU', 'wrong-format'],
    ['country: CN', 'country: QQ', 'wrong-format'],
    ['updated: 2026-11-21', 'updated: 9999-12-31', 'wrong-format'],
    ['issued: 2020-04', 'issued: 2999', 'wrong-format'],
    ['start: 2020-01', 'start: 2101-01', 'wrong-format'],
    ['value: 300', 'value: 0x12C', 'yaml-forbidden'],
    ['value: 300', 'value: 0o454', 'yaml-forbidden'],
    ['value: 300', 'value: .inf', 'wrong-type'],
  ])('%s as %s is refused', (from, to, rule) => {
    expect(rules(change(LOCKED, RECORD, from, to))).toContain(rule);
  });

  it.each([
    '<>',
    'https://pɑypal.com/',
    'https://ıbm.com/',
    'https://gооgle.com/',
    'https://a.example:99999/',
    'https://a.example:0/',
    'https://xn--pypal-4ve.com/',
  ])('the address %s is refused', (address) => {
    expect(rules(change(LOCKED, EN, 'service went on', `service [went on](${address})`))).toContain(
      'mdx-link',
    );
  });
});

describe('a picture', () => {
  const blank = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } });

  it.each([
    ['too wide', 'png', 'image-size', () => blank(8001, 1).png().toBuffer()],
    [
      'garbage behind its end',
      'png',
      'image-file',
      async () => {
        const bytes = await blank(8, 8).png().toBuffer();
        return Buffer.concat([bytes, Buffer.from('PK\u0003\u0004 and so on')]);
      },
    ],
    [
      'broken in the middle',
      'jpg',
      'image-file',
      async () => {
        const bytes = await blank(640, 640).jpeg().toBuffer();
        return Buffer.concat([bytes.subarray(0, -900), bytes.subarray(-2)]);
      },
    ],
  ] as const)('that is %s is refused (%s)', async (_, kind, rule, make) => {
    const bytes = await (make as () => Promise<Buffer>)();
    expect(rules({ ...LOCKED, [`${PICTURE}.${kind}`]: bytes })).toContain(rule);
  });

  it('is published without what its file says besides, the same each time', async () => {
    const bytes = await blank(20, 10)
      .withExif({ IFD0: { Copyright: 'SECRET-PLACE' } })
      .jpeg()
      .toBuffer();
    expect(bytes.includes('SECRET-PLACE')).toBe(true);
    const [one, two] = await Promise.all([encodeImage(bytes, 'jpg'), encodeImage(bytes, 'jpg')]);
    expect(Buffer.from(one.bytes).includes('SECRET-PLACE')).toBe(false);
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect([one.width, one.height]).toEqual([20, 10]);
  });
});
