import { describe, expect, it } from 'vitest';
import { measure } from '../../text/testing/processor.ts';
import { makeDraft } from './write/draft.ts';

const LINES: Record<string, string[]> = {
  'a Chinese text': ['凌晨两点，机房进水，值班长决定把 95550 全部来电转到备用中心,没有人离岗。'],
  'Chinese lines that were broken': [
    '凌晨两点，机房进水，值班长决定把全部来电转到备',
    '用中心，三十名客服人员留在原地，用手机回拨每一',
  ],
  'characters with pinyin': [
    '呼叫中心應(yīng)急演練(liàn)紀(jì)要，本次演練(liàn)由運(yùn)營部組織(zhī)。',
  ],
  'a Persian text': [
    'ساعت دو بامداد آب به اتاق سرور رسيد و تماس ها به مركز پشتيبان فرستاده مي شود.',
  ],
  'an English text': ['At two in the morning water reached the server room, and nobody answered.'],
  'labels and lists': ['三件事：', '关闭总闸', '清点人数', '通知客户'],
  'words that end a text': ['留言', 'Response', 'END', '（完）', '相关阅读', 'About the author'],
  'two languages': [
    'At two in the morning water reached the server room, and nobody answered.',
    '凌晨两点，机房进水，没有人接听电话，值班长决定转移。',
  ],
  'menus and tables': ['首页 | 资讯 | 人物', '| 20日 | 318 | |', '目录', '分享'],
  'letters of a wrong encoding': ['The lines â€“ all of them â€“ were dead in EspaÃ±a that day.'],
};
const HEAD =
  '标题 The night\n凌晨两点，机房进水，值班长决定转移。\nAt two the water came, and nobody answered.\n';

const page = (lines: readonly string[], size: number): string => {
  let text = HEAD;
  for (let i = 0; text.length < size; i += 1) text += `${lines[i % lines.length]!}\n`;
  return text;
};

const timeOf = (text: string): number => {
  const took = measure();
  makeDraft(text, { today: '2026-11-21' });
  return took();
};

const TIMES = 3;
// Four times the text; sixteen would be the square.
const MOST = 10;

/** How much longer the large text takes: the best of three, unless one is good enough. */
const growth = (small: string, large: string): number => {
  const best = { small: Infinity, large: Infinity };
  let ratio = Infinity;
  for (let time = 0; time < TIMES && ratio >= MOST; time += 1) {
    best.small = Math.min(best.small, timeOf(small));
    best.large = Math.min(best.large, timeOf(large));
    ratio = best.large / Math.max(best.small, 8);
  }
  return ratio;
};

describe('an import', () => {
  it.each(Object.entries(LINES))('takes time in proportion to %s', (_, lines) => {
    timeOf(page(lines, 2_000));
    // Three bytes a character: 12 and 48 KiB.
    expect(growth(page(lines, 4_000), page(lines, 16_000))).toBeLessThan(MOST);
  });
});
