import { foldDigits } from '../../../text/digits.ts';
import type { Line } from '../read/lines.ts';
import { endsSentence } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';
import { MENU_ROW } from './kinds/patterns.ts';
import { CONTENTS } from './kinds/sections.ts';

const isItem = ({ text, hint }: Line): boolean =>
  hint !== 'row' &&
  widthOf(text) <= 18 &&
  text.split(' ').length <= 3 &&
  !endsSentence(text) &&
  !/[\p{Nd}：:，,、؛]/u.test(text);

/** Indices of runs of tiny lines: menus, where they stand above or below a text. */
export const menus = (
  lines: readonly Line[],
  isApart: (index: number) => boolean,
  isMetadata: (index: number) => boolean,
): Set<number> => {
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) run.forEach((index) => found.add(index));
    run = [];
  };
  lines.forEach((line, index) => {
    if (!isItem(line) || isApart(index) || isMetadata(index)) {
      // What stands directly above running text, or a line on its author, is its heading.
      const leads = isProse(line) || isMetadata(index);
      if (leads && !isApart(index) && !MENU_ROW.pattern.test(lines[index - 1]?.probe ?? ''))
        run.pop();
      close();
    } else run.push(index);
  });
  close();
  return found;
};

const entryOf = ({ probe }: Line): string =>
  probe.replace(/^[\p{P}\p{S}\p{Nd}\s]+|[\p{P}\s]+$/gu, '').replace(/\s?\.{2,}\s?\d*$/, '');

/** The entries of a table of contents after its heading: each comes again as a heading below. */
export const contents = (lines: readonly Line[]): Set<number> => {
  const entries = lines.map(entryOf);
  const last = new Map(entries.map((entry, index) => [entry, index]));
  const found = new Set<number>();
  lines.forEach(({ probe }, index) => {
    if (found.has(index) || !CONTENTS.pattern.test(probe)) return;
    let at = index + 1;
    while (entries[at] && (last.get(entries[at]!) ?? 0) > at) at += 1;
    if (at > index + 1) for (let k = index; k < at; k += 1) found.add(k);
  });
  return found;
};

const CHANNELS: ReadonlySet<string> = new Set(
  (
    '首页 主页 新闻 资讯 要闻 快讯 时政 财经 经济 产业 行业 科技 技术 社会 文化 体育 娱乐 国际 国内 地方 图片 视频 直播 专题 专栏 人物 访谈 会展 会议 活动 展会 培训 人才 招聘 论坛 社区 博客 外包 方案 产品 下载 杂志 数据 报告 研究 评论 观点 法规 政策 标准 商城 学院 案例 关于 教育 健康 汽车 房产 军事 更多 服务 政务 公开 互动 ' +
    'خانه صفحه نخست اصلی سیاسی سیاست اقتصادی اقتصاد اجتماعی جامعه فرهنگی فرهنگ هنر ورزشی ورزش بین‌الملل جهان علمی دانش فناوری سلامت حوادث استان‌ها استانها عکس فیلم ویدئو ویدیو گزارش یادداشت مجله بازار رسانه دانشگاه بانک بیمه خودرو ' +
    'home news world politics business economy opinion sport sports culture technology tech science health video photos more newsletters events jobs magazine podcasts resources webinars research subscribe login lifestyle travel uk us local arts weather money climate about contact blog products services'
  ).split(' '),
);

/** Whether a line is a row of a site's sections: «资讯 会展 人物 技术», «سیاسی اقتصادی ورزشی عکس». */
export const isChannelRow = ({ probe, text }: Line): boolean => {
  if (endsSentence(text) || /[，,:：؛;«“]/u.test(text)) return false;
  const parts = probe
    .toLowerCase()
    .split(/[\s|·/›»>•]+/)
    .filter(Boolean);
  const known = parts.filter((part) => CHANNELS.has(part)).length;
  return known >= 3 && known >= parts.length / 2 && parts.length >= 4;
};

/** Above a text: the way that leads to it, «اقتصادی » ارتباطات». */
export const isTrail = ({ text }: Line): boolean =>
  widthOf(text) <= 120 &&
  !text.includes('«') &&
  /^[^»>›/]{1,30}(?:\s?[»>›]\s?[^»>›]{1,50})+$|^[^/]{1,20}(?: \/ [^/]{1,50}){1,}$/u.test(text);

/**
 * Numbers that stand alone and head the parts of a text: «01», or 1, 2, 3, each below a whole
 * paragraph and above more than the rest of one. Those of pages do not begin with 1 or cut a
 * sentence in two.
 */
export const numberedParts = (lines: readonly Line[], first: number, last: number): Set<number> => {
  const bare: number[] = [];
  for (let i = Math.max(0, first - 2); i < last; i += 1)
    if (/^\p{Nd}{1,2}$/u.test(lines[i]!.text)) bare.push(i);
  const numbers = bare.map((i) => Number(foldDigits(lines[i]!.text)));
  const isCounted = numbers.every((number, i) => number === i + 1) && numbers.length > 1;
  const isWhole = bare.every((i) => i === 0 || i < first || endsSentence(lines[i - 1]!.text));
  const parts = bare.filter((i) => /^[0۰]/u.test(lines[i]!.text) || (isCounted && isWhole));
  return new Set(parts);
};
