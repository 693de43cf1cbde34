import { describe, expect, it } from 'vitest';
import { makeDraft, type ImportedDraft, type ImportOptions } from './write/draft.ts';

const draftOf = (text: string, options: Partial<ImportOptions> = {}): ImportedDraft => {
  const result = makeDraft(text, { today: '2026-11-21', ...options });
  if (!result.ok) throw new Error(result.reason);
  return result.draft;
};
const linesOf = (draft: ImportedDraft): string[] =>
  draft.blocks.flatMap(([, blocks]) => blocks.map(({ text }) => text));
const kindsOf = (draft: ImportedDraft): string[] =>
  draft.blocks.flatMap(([, blocks]) =>
    blocks.map(({ kind, text, level }) => `${kind}${level ? String(level) : ''} ${text}`),
  );

const ZH = [
  '暴雨夜里的热线',
  '凌晨两点，机房进水，值班长决定把全部来电转到备用中心。',
  '第二天上午，三十名客服人员回到大厅，重新接起电话。',
];
const EN = [
  'The night of the flood',
  'At two in the morning water reached the server room, and the shift leader forwarded every call.',
  'The next morning thirty agents came back to the hall and took up their headsets again.',
];
const FA = [
  'شب سیل در مرکز تماس',
  'ساعت دو بامداد آب به اتاق سرور رسید و سرپرست شیفت همهٔ تماس‌ها را به مرکز پشتیبان فرستاد.',
  'صبح روز بعد سی کارشناس به سالن برگشتند و دوباره گوشی‌ها را برداشتند.',
];

/** A page with a line between, below and above the paragraphs of a text. */
const around = ([title, first, second]: string[], line: string, place: number): string =>
  [
    title,
    ...[
      [line, first, second],
      [first, line, second],
      [first, second, line],
    ][place]!,
  ].join('\n');

const SENTENCES: [string[], string][] = [
  [EN, 'By noon the queue was empty.'],
  [EN, 'On 3 May 2020 the phones died.'],
  [EN, 'Contacts: 3,118 in one day, 71% of a normal Friday.'],
  [EN, 'Share prices fell, and the lines rang until midnight.'],
  [EN, 'Follow the card on the desk, said the supervisor.'],
  [EN, 'Copyright was the last thing on their minds that night.'],
  [EN, 'Sign in was impossible for nine hours.'],
  [EN, 'In 2012 the same thing had happened.'],
  [EN, 'Published figures say 40 calls were lost.'],
  [ZH, '2020年1月23日，武汉封城。'],
  [ZH, '记者：停电那一刻您在哪里？'],
  [ZH, '用户扫码报修，平均3分钟有人接单。'],
  [ZH, '服务迁到微信公众号，一天接待8000人。'],
  [ZH, '客户无法登录和注册，热线话量翻倍。'],
  [ZH, '未经授权的外呼一律停止。'],
  [ZH, '以上操作均需主管授权，否则系统拒绝。'],
  [ZH, '留言区里有三百人说谢谢。'],
  [ZH, '评估报告预计于6月底前公布。（完）'],
  [ZH, '经理把通知转发给更多同事。'],
  [ZH, '来源不明的电话，一律先核实。'],
  [ZH, '编辑部的电话也断了。'],
  [ZH, '图中红点是断电的小区。'],
  [FA, '۱۲ مرداد ۱۴۰۲ تلفن‌ها قطع شد.'],
  [FA, 'مشکل ورود و ثبت نام کاربران سه ساعت طول کشید.'],
  [FA, 'تماس با ما در آن شب چهار برابر شد.'],
  [FA, 'پیام گویا هر ساعت تازه شد.'],
  [FA, 'مردم در کانال تلگرام شرکت خبر می‌گرفتند.'],
  [FA, 'به گزارش خبرنگار ما هیچ تماسی بی‌پاسخ نماند.'],
  [FA, 'نظر مشتریان هر هفته پرسیده شد.'],
  [FA, 'اشتراک ماهانه مشتریان با تخفیف تمدید شد.'],
  [EN, 'Customers who enjoyed the report signed up for the newsletter of the service.'],
  [ZH, '订阅用户都收到了通知。'],
];

it('a paragraph that was broken by hand keeps a line that looks like the foot of a page', () => {
  const broken = [
    '凌晨两点，机房进水，值班长决定把全部来电转到备用中心，三',
    '十名客服人员在雨里走了四公里，到达时电话已经响了两个小时',
    '。第二天上午，他们回到大厅，重新接起电话，没有一个人请假',
    '，也没有一个人问过加班费。热线计划在年底前开通文字求助和',
    '视频求助，号码和邮箱分别是 0000-5550196 和',
    'help@example.org。',
  ];
  const page = [ZH[0], '', ...broken, '', '版权所有 某某晚报社'].join('\n');
  expect(linesOf(draftOf(page)).join('').replace(/ /g, '')).toContain('和help@example.org。');
});

it('the name of a paper between two pages goes, and the line above it stays', () => {
  const head = 'Harbour Relief Network | The Open Line';
  const page = [
    'Harbour Relief Network',
    'The Open Line: Helplines in the Flood',
    'By Ines Okoro',
    EN[1],
    'All but 112 were',
    head,
    'Page 2 of 3',
    'answered by noon of the next day, and nobody in the hall asked why.',
    EN[2],
  ].join('\n');
  const text = linesOf(draftOf(page)).join('\n');
  expect(text).toContain('All but 112 were');
  expect(text).not.toContain(head);
});

it('who is told of below a text has written it, where nobody else signs', () => {
  const draft = draftOf(`${EN.join('\n')}\nAnna Low is a senior writer at Front Desk.`);
  expect(draft.metadata.authors).toEqual(['Anna Low']);
});

it('the list of what is attached stays below a text', () => {
  const draft = draftOf(`${ZH.join('\n')}\n附件：应急座席设置情况一览表\n责任编辑：王某`);
  expect(linesOf(draft).at(-1)).toBe('附件：应急座席设置情况一览表');
});

describe('a sentence of the text', () => {
  it.each(SENTENCES)('stays wherever it stands: %#', (text, sentence) => {
    for (const place of [0, 1, 2]) {
      const draft = draftOf(around(text, sentence, place));
      expect(linesOf(draft).join('\n'), `place ${place}`).toContain(sentence);
      expect(draft.metadata.authors, `place ${place}`).toEqual([]);
      expect(draft.metadata.issued, `place ${place}`).toBeUndefined();
    }
  });

  it.each([
    [
      EN,
      'Enjoying this article? Get Utility Desk Monthly in your inbox. Sign up for our free newsletter',
    ],
    [EN, 'Like this story? Subscribe to the Hotline Post.'],
    [EN, 'Loved our report! Share it, or support us with a membership.'],
    [ZH, '喜欢这篇文章？欢迎订阅本刊。'],
    [ZH, '订阅《客服月刊》电子版，享8折'],
    [FA, 'اشتراک نسخه چاپی ماهنامه با ۲۰ درصد تخفیف'],
    [FA, 'از خواندن این گزارش لذت بردید؟ در کانال ما عضو شوید.'],
  ])('but what the page says for itself within it goes: %#', (text, line) => {
    expect(linesOf(draftOf(around(text, line, 1))).join('\n')).not.toContain(line);
  });

  it.each([
    [ZH, '来电来源：武汉三镇'],
    [ZH, '数据来源：国家统计局'],
    [ZH, '留言'],
    [ZH, '推荐'],
    [ZH, '审核机制'],
    [EN, 'Message'],
    [EN, 'Contact'],
    [EN, 'Response'],
    [FA, 'پیام'],
    [FA, 'پاسخ'],
    [FA, 'نظر کاربران'],
  ])('and so does a line within it that is none: %#', (text, line) => {
    expect(linesOf(draftOf(around(text, line, 1)))).toHaveLength(3);
    expect(linesOf(draftOf(around(text, line, 1))).join('\n')).toContain(line);
  });

  it('ends where a mark of a note follows its full stop', () => {
    const page = [
      '备用线路',
      '凌晨两点，机房进水，值班长决定把全部来电转到备用中心。[1]',
      '三十名客服人员留在原地，用手机回拨每一位客户。（2）',
      '做法',
      '第二天上午，三十名客服人员回到大厅，重新接起电话。[3]',
      '复盘会上，大家列出了三个问题，并且当场定下了办法。[4]',
    ].join('\n');
    expect(kindsOf(draftOf(page)).map((one) => one.split(' ')[0])).toEqual([
      'paragraph',
      'paragraph',
      'h2',
      'paragraph',
      'paragraph',
    ]);
    expect(draftOf(page).titles).toEqual([['zh', '备用线路']]);
  });

  it('stays in a table whose last cell is empty', () => {
    const page = `${ZH[0]!}\n${ZH[1]!}\n| 日期 | 来电 | 备注 |\n| 20日 | 318 | |\n| 21日 | 402 | |\n${ZH[2]!}`;
    expect(kindsOf(draftOf(page)).filter((one) => one.startsWith('row'))).toHaveLength(3);
  });

  it('can be kept by its line, whatever it looks like', () => {
    const page = `${ZH.join('\n')}\n责任编辑：王芳\n分享到：微信 微博`;
    expect(linesOf(draftOf(page))).not.toContain('责任编辑：王芳');
    const kept = draftOf(page, { isKept: (line) => line === 4 });
    expect(linesOf(kept)).toContain('责任编辑：王芳');
    expect(kept.dropped.map(({ line }) => line.number)).toEqual([5]);
  });
});

describe('lists', () => {
  it('may have pictures for bullets', () => {
    const page = `${ZH.join('\n')}\n三件事都做到了，没有例外：\n✅ 关闭总闸\n✅ 清点人数\n👉 通知客户`;
    expect(kindsOf(draftOf(page)).slice(-3)).toEqual([
      'item 关闭总闸',
      'item 清点人数',
      'item 通知客户',
    ]);
  });

  it('end before the next heading', () => {
    const page = `${ZH[0]!}\n${ZH[1]!}\n划重点：\n先保人\n再保线\n后复盘\n三条线并成一条线\n${ZH[2]!}值班长在复盘会上把这三句话写在了白板的最上面，所有人都拍了照片。`;
    expect(kindsOf(draftOf(page)).at(-2)).toBe('h2 三条线并成一条线');
  });

  it('lie in one another by the style of their numbers', () => {
    const page = `${ZH[0]!}\n${ZH[1]!}\n1、撤离\n2、转移，分两步：\n（1）先转抢险线；\n（2）再转缴费线；\n3、回拨。\n${ZH[2]!}`;
    const draft = draftOf(page);
    expect(kindsOf(draft).slice(1, 6)).toEqual([
      'step 撤离',
      'step 转移，分两步：',
      'step1 先转抢险线；',
      'step1 再转缴费线；',
      'step 回拨。',
    ]);
    expect(draft.files['article.zh.mdx']).toContain(
      '2. 转移，分两步：\n   1. 先转抢险线；\n   2. 再转缴费线；\n3. 回拨。',
    );
  });

  it('are none where a sentence begins in bold', () => {
    const page = `${EN[0]!}\n**Situation.** ${EN[1]!}\n**Response.** ${EN[2]!}`;
    const draft = draftOf(page);
    expect(kindsOf(draft).every((one) => one.startsWith('paragraph'))).toBe(true);
    expect(draft.files['article.en.mdx']).toContain('**Situation**. At two');
  });
});

describe('what a page says of its text', () => {
  const below = ([title, ...rest]: string[], line: string): ImportedDraft['metadata'] =>
    draftOf([title, line, ...rest].join('\n')).metadata;

  it.each([
    [ZH, '图片来源丨王芳', { authors: [] }],
    [ZH, '作者：王芳 责编：李明', { authors: ['王芳'] }],
    [ZH, '文/本报记者 王芳', { authors: ['王芳'] }],
    [ZH, '来源：南方客服评论  作者：王芳', { authors: ['王芳'], publication: '南方客服评论' }],
    [EN, 'By ABBY G., THOMAS K. and ROBERT P.', { authors: ['ABBY G.', 'THOMAS K.', 'ROBERT P.'] }],
    [EN, "By Jane O'Neill, Business Editor", { authors: ["Jane O'Neill"] }],
    [
      EN,
      'By Shirin Bahador and Martin Low in Kettering',
      { authors: ['Shirin Bahador', 'Martin Low'] },
    ],
    [EN, 'Author: Lin Jia', { authors: ['Lin Jia'] }],
    [FA, 'نویسنده / By: Shirin Bahador', { authors: ['Shirin Bahador'] }],
    [FA, 'گفت‌وگو: نرگس صادقی', { authors: ['نرگس صادقی'] }],
    [FA, 'گزارش: نرگس صادقی', { authors: ['نرگس صادقی'] }],
    [FA, 'گفت‌وگوی نرگس صادقی با سرپرست مرکز تماس', { authors: ['نرگس صادقی'] }],
    [ZH, '新声财经记者 叶澄', { authors: ['叶澄'] }],
    [ZH, '作者 By：叶澄', { authors: ['叶澄'] }],
    [ZH, '王小明/文', { authors: ['王小明'] }],
    [ZH, '撰文 王小明 摄影 李红', { authors: ['王小明'] }],
    [EN, 'Story by Jane Smith / Photos by Tom Veld', { authors: ['Jane Smith'] }],
    [FA, 'سارا رضایی؛ خبرنگار', { authors: ['سارا رضایی'] }],
    [FA, '۱۲ آبان ۱۳۹۹', { issued: '2020-11-02' }],
  ])('is read from a whole line: %#', (text, line, facts) => {
    const metadata = below(text, line);
    expect(metadata).toMatchObject(facts);
    expect(metadata.publication).toBe('publication' in facts ? facts.publication : undefined);
  });

  it('is no more exact than its calendar', () => {
    const month = draftOf([FA[0], 'آبان ۱۳۹۹', FA[1], FA[2]].join('\n'));
    expect(month.metadata.issued).toBe('2020');
    expect(month.metadata.span).toEqual({
      raw: 'آبان 1399',
      from: '2020-10-22',
      to: '2020-11-20',
    });
    expect(month.files['case.yaml']).toContain('2020-10-22');
    const winter = draftOf([FA[0], 'دی ۱۳۹۹', FA[1], FA[2]].join('\n'));
    expect(winter.metadata.issued).toBeUndefined();
  });

  it('does not take the name of a magazine for its title', () => {
    const page = ['客户世界', '2020年第3期 总第85期', ...ZH].join('\n');
    const draft = draftOf(page);
    expect(draft.titles).toEqual([['zh', ZH[0]!]]);
    expect(draft.metadata).toMatchObject({ issue: expect.stringContaining('第3期') as string });
  });

  it('leaves the rights open, and shows the line on them', () => {
    const draft = draftOf(`${EN.join('\n')}\n© 2022 Harbour Lines. All rights reserved.`);
    expect(draft.files['article.en.mdx']).toContain('basis: not-settled');
    expect(draft.files['case.yaml']).toContain('(line 4): © 2022 Harbour Lines.');
    const licensed = draftOf(EN.join('\n'), { basis: 'licensed', licence: 'Harbour Lines, 2026' });
    expect(licensed.files['article.en.mdx']).toContain('basis: licensed');
    expect(licensed.files['case.yaml']).toContain('    licence: Harbour Lines, 2026');
  });
});
