import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDraft, type ImportedDraft } from './write/draft.ts';

const draftOf = (name: string): ImportedDraft => {
  const text = readFileSync(new URL(`./testing/${name}.txt`, import.meta.url), 'utf8');
  const result = makeDraft(text.replace(/^\ufeff/, ''), { today: '2026-11-21' });
  if (!result.ok) throw new Error(result.reason);
  return result.draft;
};
const blocksOf = (draft: ImportedDraft): string[] =>
  draft.blocks.flatMap(([, blocks]) => blocks.map(({ kind, text }) => `${kind} ${text}`));
const headingsOf = (draft: ImportedDraft): string[] =>
  blocksOf(draft)
    .filter((block) => /^h\d /.test(block))
    .map((block) => block.slice(3));

/** A page as copied: what it says of itself, its headings, and how its text begins and ends. */
interface Page {
  name: string;
  title: string;
  metadata: object;
  headings: string[];
  blocks: number;
  first: string;
  last: string;
}

const PAGES: Page[] = [
  {
    name: 'zh-wechat',
    title: '客服中心那一夜',
    metadata: { authors: ['李明'], issued: '2023-07-15', publication: '客服夜话' },
    headings: ['01 断电之后', '02 三件事', '03 天亮'],
    blocks: 13,
    first: 'paragraph 大家好，我是值班长李明。',
    last: 'paragraph 写在最后：预案写在纸上，人练在平时。',
  },
  {
    name: 'fa-wordpress',
    title: 'مرکز تماس در روز سیلاب',
    metadata: {
      authors: ['مریم احمدی'],
      issued: '2019-04-03',
      publication: 'وبلاگ مدیریت خدمات',
    },
    headings: [],
    blocks: 7,
    first: 'paragraph در فروردین ۱۳۹۸ سیل شهر ما را گرفت',
    last: 'هیچ کس بی پاسخ نماند.',
  },
  {
    name: 'en-broadcaster',
    title: 'Bank phone lines fail for nine hours',
    metadata: { authors: ["Jane O'Neill"], issued: '2021-03-12' },
    headings: ['Letters by hand'],
    blocks: 6,
    first: 'paragraph Thousands of customers',
    last: 'a report within 30 days.',
  },
  {
    name: 'zh-short-lines',
    title: '台风夜的400热线',
    metadata: { authors: [], issued: '2018-09-17' },
    headings: ['一、提前转移', '二、弹性排班'],
    blocks: 6,
    first: 'paragraph 9月16日，台风“山竹”登陆，珠海分公司的热线大厅进水，62名客服人员',
    last: '每四小时轮换一次。',
  },
  {
    name: 'en-blog',
    title: 'How We Kept the Help Desk Alive During the Ice Storm',
    metadata: {
      authors: ['Maria Gonzalez'],
      issued: '2021-02-19',
      publication: 'Acme Support Blog',
    },
    headings: ['The first hour', 'What we changed', 'Three lessons'],
    blocks: 9,
    first: 'paragraph When the ice storm hit Texas',
    last: 'item Pay for hotel rooms near the office.',
  },
  {
    name: 'en-journal',
    title: 'The Switch That Stayed On: Lessons from a Transformer Fire',
    metadata: {
      authors: ["Robert O'Neill", 'Priya Nair'],
      issue: 'Vol. 9, No. 2',
      issued: '2012',
      publication: 'CONTACT CENTER QUARTERLY',
    },
    headings: ['Background', 'The night of the fire', 'What we learned'],
    blocks: 11,
    first: 'paragraph On the evening of 4 June 2012, a transformer fire took out power to the main',
    last: 'paragraph The card was worth more than the 200-page manual.',
  },
  {
    name: 'zh-hant-news',
    title: '颱風夜的客服中心 三百通電話背後的故事',
    metadata: { authors: ['林美惠'], issued: '2020-09-18' },
    headings: [],
    blocks: 5,
    first: 'paragraph 颱風「天鵝」昨晚登陸花蓮',
    last: 'paragraph 公司事後檢討',
  },
  {
    name: 'zh-account',
    title: '这家医院的预约热线，在洪水里坚持了九天',
    metadata: { publication: '县医院宣传科', issued: '2020-07-30' },
    headings: ['01 把电话搬到三楼', '02 把医生请到电话边', '03 把人留住'],
    blocks: 9,
    first: 'paragraph 7月的安徽，雨一直下。',
    last: 'paragraph 九天里没有一个人请假。',
  },
  {
    name: 'zh-paper',
    title: '基于云平台的呼叫中心容灾实践',
    metadata: { authors: ['李强', '王丽娟'], issued: '2018-01-15' },
    headings: ['1 引言', '2 容灾方案', '2.1 双活架构', '2.2 切换流程', '3 结论', '参考文献'],
    blocks: 13,
    first: 'paragraph 摘要：本文介绍了',
    last: 'paragraph [2] 李四.',
  },
  {
    name: 'zh-segmented',
    title: '客服中心的一夜',
    metadata: {},
    headings: [],
    blocks: 3,
    first: 'paragraph 2021年7月20日，郑州特大暴雨。某快递公司客服中心进水，值班员小吴关掉总闸。',
    last: 'paragraph 第二天，公司启用了苏州的备份席位，共60个。',
  },
  {
    name: 'zh-wrapped',
    title: '地震之后的七十二小时——记某银行远程银行中心',
    metadata: {
      authors: ['孙丽华'],
      publication: '银行家园',
      issue: '2013年第6期',
      issued: '2013',
    },
    headings: [],
    blocks: 5,
    first: 'paragraph 2013年4月20日早晨8时02分，雅安发生强烈地震。某银行远程银行中心的值班经理',
    last: 'paragraph 事后总结时，何静写下了四个字：常备不懈。',
  },
  {
    name: 'fa-interview',
    title: 'گفتگو با مدیر مرکز تماس بیمه آسایش: در سیل فروردین حتی یک تماس را بی‌پاسخ نگذاشتیم',
    metadata: {
      authors: ['نرگس صادقی'],
      publication: 'ماهنامه بیمه و مشتری',
      issue: 'شماره ۲۱',
      issued: '2019-05-28',
    },
    headings: [],
    blocks: 7,
    first: 'paragraph اشاره: در سیل فروردین ۱۳۹۸',
    last: 'paragraph در ۷ روز ۱۲٬۶۰۰ تماس پاسخ داده شد و میانگین انتظار از ۹۰ ثانیه بیشتر نشد.',
  },
  {
    name: 'fa-blog',
    title: 'چگونه فروشگاه ما در روز قطعی اینترنت سرپا ماند',
    metadata: { authors: ['رضا کاظمی'], issued: '2019-12-04' },
    headings: ['شروع ماجرا', 'راه‌حل ما', 'نتیجه'],
    blocks: 9,
    first: 'h2 شروع ماجرا',
    last: 'paragraph از ۸۰۰ سفارش، ۷۴۲ سفارش به موقع رسید. یعنی چیزی حدود ۹۳ درصد!',
  },
  {
    name: 'fa-direction-marks',
    title: 'نقش مرکز تماس در بحران',
    metadata: {},
    headings: [],
    blocks: 2,
    first:
      'paragraph مقاله‌ای که می‌خوانید درباره‌ی تجربه‌ی یک شرکت است. این شرکت در سال ۱۳۸۵ تاسیس شد و در سال ۱۳۹۴، ۴۵۰',
    last: 'paragraph در ۲۰/۸/۱۳۹۶ زلزله‌ای به بزرگی ۷٫۳ ریشتر',
  },
  {
    name: 'zh-trade',
    title: '台风来时，一家燃气公司如何守住96777',
    metadata: {
      authors: ['罗启明', '曾婉'],
      publication: '南方客服评论',
      issue: '2023年第9期',
      issued: '2023-09-12',
    },
    headings: [
      '风还没到，先把人接进来',
      '三条线并成一条线',
      '（一）谁来做决定？',
      '（二）怎样照顾人？',
      '风停以后',
    ],
    blocks: 21,
    first: 'paragraph 【编者按】9月1日',
    last: 'paragraph [1] 该公司《极端天气客服预案》（2022版）第14条。',
  },
  {
    name: 'fa-agency',
    title: 'بیست ساعت با مرکز تماس اورژانس برق؛ وقتی برف آمد',
    metadata: { publication: 'خبرگزاری راه نو', issued: '2023-12-15' },
    headings: ['صف جدا برای بیماران', 'خاموشی کی تمام شد؟'],
    blocks: 13,
    first: 'paragraph گروه اقتصادی: با بارش سنگین برف',
    last: 'paragraph مدیر مرکز تماس در پایان خاطرنشان کرد',
  },
  {
    name: 'en-zh-release',
    title: 'When the ferry terminal flooded, the help desk moved to a bus',
    metadata: { publication: 'Harbour Lines — Newsroom', issued: '2022-08-14' },
    headings: [
      ...['What happened', 'What the team did', 'Result'],
      ...['发生了什么', '团队做了什么', '结果'],
    ],
    blocks: 20,
    first: 'paragraph Harbour Lines kept its customer help desk open',
    last: 'paragraph 到15时，服务台共接待1930人。',
  },
];

describe('a page as it was copied', () => {
  it.each(PAGES)('$name becomes its text and nothing else', (page) => {
    const draft = draftOf(page.name);
    const blocks = blocksOf(draft);
    expect(draft.titles[0]?.[1]).toBe(page.title);
    expect(draft.metadata).toMatchObject(page.metadata);
    expect(headingsOf(draft)).toEqual(page.headings);
    expect(blocks, blocks.join('\n')).toHaveLength(page.blocks);
    expect(blocks[0]).toContain(page.first);
    expect(blocks.at(-1)).toContain(page.last);
  });

  it('keeps every line that it does not list as dropped', () => {
    for (const { name } of PAGES) {
      const draft = draftOf(name);
      const { text } = { text: blocksOf(draft).join('') + draft.titles.join('') };
      const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '').normalize('NFKC');
      const raw = readFileSync(new URL(`./testing/${name}.txt`, import.meta.url), 'utf8');
      const dropped = new Set(draft.dropped.map(({ line }) => line.number));
      const kept = raw.split('\n').filter((_, index) => !dropped.has(index + 1));
      const share = letters(text).length / letters(kept.join('')).length;
      expect(share, name).toBeGreaterThan(0.97);
    }
  });

  it('keeps a table, and the two languages of a page apart', () => {
    const table = draftOf('zh-table').files['article.zh.mdx'] ?? '';
    expect(table).toContain(
      '| 环节 | 计划用时 | 实际用时 |\n| - | - | - |\n| 通知到人 | 10分钟 | 8分钟 |',
    );
    const both = draftOf('interleaved');
    expect(both.titles).toEqual([
      ['en', 'The Quiet Line'],
      ['zh', '安静的热线'],
    ]);
    expect(both.alignment).toEqual({ joined: 0 });
    const lines = draftOf('line-by-line');
    expect(lines.alignment).toEqual({ joined: 0 });
    expect(headingsOf(lines)).toEqual(['What they learned', '他们学到了什么']);
  });
});
