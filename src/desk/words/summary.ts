import type { Words } from './say.ts';

/** The summary, the events and the figures, each beside the article that says it. */
export const SUMMARY = {
  title: { en: 'Summary', zh: '摘要', fa: 'خلاصه' },
  lead: {
    en: 'Each statement rests on paragraphs of the article. Press “Cite”, then press the paragraphs that say it. Write English and the language of the article; the rest can wait for a translator.',
    zh: '每句话都要以文章的段落为依据。点“引用”，再点写有这件事的段落。须写英文和文章所用的语言；其余可以等译者来补。',
    fa: 'هر جمله بر بندهایی از مقاله تکیه دارد. «ارجاع» را بزنید و سپس بندهایی را که آن را می‌گویند انتخاب کنید. به انگلیسی و به زبان مقاله بنویسید؛ زبان دیگر برای مترجم می‌ماند.',
  },
  needed: {
    en: 'Needed are a title, a headline, one statement each on what happened, what they did and what came of it, and one lesson. All else makes the case better.',
    zh: '必须写的有：标题、要点，“发生了什么”“怎么应对”“结果如何”各一句，以及一条启示。其余越全越好。',
    fa: 'لازم است: عنوان، جملهٔ اصلی، از «چه شد»، «چه کردند» و «نتیجه چه شد» هر کدام یک جمله، و یک درس. باقی نمونه را بهتر می‌کند.',
  },
  headlineLead: {
    en: 'The whole case in one sentence: who, what went wrong, what they did.',
    zh: '用一句话讲完整个案例：谁、出了什么事、怎么办的。',
    fa: 'همهٔ نمونه در یک جمله: چه کسی، چه پیش آمد، چه کردند.',
  },
  trustLead: {
    en: 'Who tells it, and why a reader should believe it or doubt it; may stay empty.',
    zh: '是谁讲的，读者为什么可以相信或应当存疑；可以不写。',
    fa: 'چه کسی آن را می‌گوید و چرا خواننده باید باور کند یا تردید؛ می‌تواند خالی بماند.',
  },
  lessonsLead: {
    en: 'What others can do after this example.',
    zh: '别人可以照着做什么。',
    fa: 'دیگران از این نمونه چه می‌توانند بیاموزند.',
  },
  eventsLead: {
    en: 'In order of time; they draw the line of the case.',
    zh: '按时间先后；案例的时间线由此画出。',
    fa: 'به ترتیب زمان؛ خط زمانی نمونه از این‌ها کشیده می‌شود.',
  },
  figuresLead: {
    en: 'Numbers that show the result: 39,000 · callers who were served by the message.',
    zh: '说明结果的数字，如：39000 · 听完录音就得到答复的来电者。',
    fa: 'عددهایی که نتیجه را نشان می‌دهد: ۳۹٬۰۰۰ · تماس‌گیرندگانی که با پیام گویا پاسخ گرفتند.',
  },
  broken: {
    en: 'The record of this case cannot be read just now. The screen “Check” says where it is at fault.',
    zh: '这个案例的记录现在读不出来。“检查”页会指出问题所在。',
    fa: 'پروندهٔ این نمونه اکنون خوانده نمی‌شود. صفحهٔ «بررسی» می‌گوید ایراد کجاست.',
  },
  article: { en: 'The article', zh: '文章', fa: 'مقاله' },
  noArticle: {
    en: 'There is no article yet to cite from.',
    zh: '还没有可以引用的文章。',
    fa: 'هنوز مقاله‌ای برای ارجاع نیست.',
  },
  language: { en: 'Language of the article', zh: '文章语言', fa: 'زبان مقاله' },
  inLanguage: {
    en: '{label}, {language}',
    zh: '{label}，{language}',
    fa: '{label}، {language}',
  },
  cite: { en: 'Cite', zh: '引用', fa: 'ارجاع' },
  citing: {
    en: 'Press the paragraphs that say it, then “Done”.',
    zh: '点写有这件事的段落，完成后点“完成”。',
    fa: 'بندهایی را که آن را می‌گویند انتخاب کنید و سپس «تمام» را بزنید.',
  },
  done: { en: 'Done', zh: '完成', fa: 'تمام' },
  cited: { en: 'Paragraphs that say it', zh: '依据的段落', fa: 'بندهایی که آن را می‌گویند' },
  uncited: {
    en: 'No paragraph cited yet.',
    zh: '还没有引用段落。',
    fa: 'هنوز به بندی ارجاع نشده است.',
  },
  remove: { en: 'Remove paragraph {id}', zh: '去掉第{id}段', fa: 'برداشتن بند {id}' },
  byNumber: {
    en: 'Paragraph numbers, such as 3, 12',
    zh: '段落编号，如 3、12',
    fa: 'شمارهٔ بندها، مانند ۳، ۱۲',
  },
  add: { en: 'Add', zh: '加入', fa: 'افزودن' },
  noSuch: {
    en: 'The article has no paragraph {id}.',
    zh: '文章没有第{id}段。',
    fa: 'مقاله بند {id} ندارد.',
  },
  proposed: { en: 'These may say it', zh: '可能的依据', fa: 'شاید این بندها بگویند' },
  says: { en: 'Cite {id}: {words}', zh: '引用第{id}段：{words}', fa: 'ارجاع به بند {id}: {words}' },
  numbers: { en: 'Numbers', zh: '数字', fa: 'عددها' },
  numberOk: { en: '{raw}: said', zh: '{raw}：有依据', fa: '{raw}: گفته شده' },
  numberByUs: { en: '{raw}: inferred', zh: '{raw}：推断', fa: '{raw}: برداشت ما' },
  numberAbove: {
    en: '{raw}: from the dates above',
    zh: '{raw}：沿用上文的时间',
    fa: '{raw}: از تاریخ‌های بالاتر',
  },
  numberOpen: {
    en: '{raw}: no cited paragraph says it',
    zh: '{raw}：引用的段落里没有',
    fa: '{raw}: در بندهای ارجاع‌شده نیست',
  },
  saidIn: { en: '{id} says it: cite it', zh: '第{id}段有：引用', fa: 'بند {id} می‌گوید: ارجاع' },
  infer: {
    en: 'It follows from the text',
    zh: '由原文推断',
    fa: 'از متن برمی‌آید',
  },
  read: {
    en: 'The text says it in other words',
    zh: '原文换了说法',
    fa: 'متن آن را به بیان دیگری گفته است',
  },
  readAs: {
    en: 'The words of a cited paragraph that say {raw}, exactly',
    zh: '所引段落里表示{raw}的原话，一字不差',
    fa: 'عین واژه‌های بند ارجاع‌شده که {raw} را می‌گوید',
  },
  reads: {
    en: '{raw} is said as “{words}”',
    zh: '{raw}：原话是“{words}”',
    fa: '{raw}: به بیان «{words}»',
  },
  reasonFor: { en: 'Why {raw} follows', zh: '为什么可以推断{raw}', fa: 'چرا {raw} از متن برمی‌آید' },
  why: {
    en: 'Why {raw} follows (readers see this)',
    zh: '为什么可以推断{raw}（读者会看到）',
    fa: 'چرا {raw} از متن برمی‌آید (خوانندگان این را می‌بینند)',
  },
  again: { en: 'Use again: {words}', zh: '沿用：{words}', fa: 'همان دلیل: {words}' },
  keepReason: { en: 'Keep the reason', zh: '保存理由', fa: 'ثبت دلیل' },
  cancel: { en: 'Cancel', zh: '取消', fa: 'انصراف' },
  dropReason: { en: 'Take back', zh: '撤回', fa: 'پس گرفتن' },
  length: { en: '{count} of {most}', zh: '{count} / {most}', fa: '{count} از {most}' },
  tooLong: {
    en: 'too long: {count} {unit}, {most} at most',
    zh: '太长：{count}{unit}，最多{most}{unit}',
    fa: 'بلند است: {count} {unit}، حداکثر {most}',
  },
  words: { en: 'words', zh: '个词', fa: 'واژه' },
  characters: { en: 'characters', zh: '字', fa: 'نویسه' },
  tooMany: {
    en: '{count} of at most {most}',
    zh: '{count}条，最多{most}条',
    fa: '{count} مورد؛ حداکثر {most}',
  },
  up: { en: 'Up', zh: '上移', fa: 'بالاتر' },
  down: { en: 'Down', zh: '下移', fa: 'پایین‌تر' },
  delete: { en: 'Delete', zh: '删除', fa: 'حذف' },
  practice: { en: 'Practice that says how', zh: '对应的做法', fa: 'رویه‌ای که روشش را می‌گوید' },
  none: { en: 'none', zh: '无', fa: 'هیچ‌کدام' },
  more: {
    en: 'At greater length',
    zh: '详细经过',
    fa: 'به تفصیل',
  },
  moreLead: {
    en: 'Leave it empty, unless the parts above leave out what a reader needs: there in a sentence each, here at length.',
    zh: '可以留空。上面几部分各用一句话；读者还需要更多的，写在这里。',
    fa: 'می‌تواند خالی بماند. بخش‌های بالا هر یک یک جمله است؛ آنچه خواننده بیش از آن لازم دارد اینجا می‌آید.',
  },
  newOf: { en: 'New: {part}', zh: '新增：{part}', fa: 'افزودن {part}' },
  at: { en: 'When', zh: '时间', fa: 'کی' },
  atLead: {
    en: 'Such as 19 September 2022, or with the hour 19 September 2022, 07:00; where only the time since the beginning is known: 4 hours; at the beginning itself: 0 hours.',
    zh: '如2022年9月19日；写到时刻：2022年9月19日 07:00；只知道距开始多久：4小时；正在开始时：0小时。',
    fa: 'مانند ۲۸ شهریور ۱۴۰۱، با ساعت: ۲۸ شهریور ۱۴۰۱، ۰۷:۰۰؛ اگر فقط فاصله از آغاز معلوم است: ۴ ساعت؛ درست در آغاز: ۰ ساعت.',
  },
  wrongNumber: {
    en: 'One number, such as 1,500,000 or 1.5 million.',
    zh: '请写一个数，如150万或1,500,000。',
    fa: 'یک عدد بنویسید، مانند ۱٬۵۰۰٬۰۰۰ یا ۱٫۵ میلیون.',
  },
  wrongDate: {
    en: 'This is not a date. Write it like 2022, 2022-09, 2022-09-19, 19 September 2022 or 1401/6/28 (Solar Hijri needs the day).',
    zh: '这不是日期。请写作2022、2022-09、2022-09-19、2022年9月19日，或伊朗历1401/6/28（伊朗历须写到日）。',
    fa: 'این تاریخ نیست. بنویسید ۱۴۰۱/۶/۲۸ یا ۲۸ شهریور ۱۴۰۱ (خورشیدی با روز) یا 2022 یا 2022-09 یا 2022-09-19.',
  },
  to: { en: 'Until, if it lasted', zh: '持续到（如有）', fa: 'تا کی، اگر ادامه داشت' },
  sort: { en: 'Put in order of time', zh: '按时间排序', fa: 'به ترتیب زمان' },
  service: { en: 'The service from then on', zh: '从这时起的服务', fa: 'خدمات از آن پس' },
  value: { en: 'Number', zh: '数值', fa: 'عدد' },
  bound: { en: 'How exact', zh: '是否确数', fa: 'دقیق است؟' },
  key: {
    en: 'Show it at the top of the case (four at most)',
    zh: '放在案例开头（最多四个）',
    fa: 'بالای نمونه نشان داده شود (حداکثر چهار رقم)',
  },
} satisfies Record<string, Words>;

/** A part of a date that no paragraph says. */
export const DATE_PARTS: Readonly<Record<string, Words>> = {
  year: { en: '{date}, the year', zh: '{date}的年份', fa: 'سالِ {date}' },
  month: { en: '{date}, the month', zh: '{date}的月份', fa: 'ماهِ {date}' },
  day: { en: '{date}, the day', zh: '{date}的日子', fa: 'روزِ {date}' },
  hour: { en: '{date}, the hour', zh: '{date}的钟点', fa: 'ساعتِ {date}' },
  minute: { en: '{date}, the minute', zh: '{date}的分钟', fa: 'دقیقهٔ {date}' },
};

/** How the service fared. */
export const SERVICE: Readonly<Record<string, Words>> = {
  normal: { en: 'normal', zh: '正常', fa: 'عادی' },
  strained: { en: 'strained', zh: '承压', fa: 'زیر فشار' },
  interrupted: { en: 'interrupted', zh: '中断', fa: 'قطع' },
};

/** How exact a figure is. */
export const BOUND: Readonly<Record<string, Words>> = {
  exact: { en: 'exactly', zh: '确数', fa: 'دقیق' },
  about: { en: 'about', zh: '大约', fa: 'حدود' },
  over: { en: 'more than', zh: '超过', fa: 'بیش از' },
  'at-least': { en: 'at least', zh: '至少', fa: 'دست‌کم' },
  under: { en: 'less than', zh: '不到', fa: 'کمتر از' },
  'at-most': { en: 'at most', zh: '不超过', fa: 'حداکثر' },
};
