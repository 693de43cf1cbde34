import type { Rule } from './rule.ts';

/** The syntax of YAML. */
export const YAML_RULES = {
  'yaml-syntax': {
    keepsLock: true,
    say: {
      en: 'This is not valid YAML: {detail}.',
      zh: '这不是有效的 YAML：{detail}。',
      fa: 'این YAML درست نیست: {detail}.',
    },
    why: {
      en: 'A colon, a quotation mark or the indentation is not where YAML wants it.',
      zh: '冒号、引号或缩进不合YAML的写法。',
      fa: 'دونقطه، گیومه یا تورفتگی آنجا نیست که YAML می‌خواهد.',
    },
    wrong: 'title: Dead phones: two hours',
    right: "title: 'Dead phones: two hours'",
  },
  'yaml-duplicate-key': {
    keepsLock: true,
    say: {
      en: 'This key stands here twice. Keep one of the two.',
      zh: '这个键出现了两次。请只留一个。',
      fa: 'این کلید دو بار آمده است. یکی را نگه دارید.',
    },
    why: {
      en: 'Of two values one would be lost without a word.',
      zh: '两个值里总有一个会悄悄丢失。',
      fa: 'از دو مقدار یکی بی‌سروصدا از دست می‌رود.',
    },
    wrong: 'status: draft\nstatus: published',
    right: 'status: published',
  },
  'yaml-forbidden': {
    keepsLock: true,
    say: {
      en: '“{found}” (an anchor, an alias, a tag, or a number not to the base 10) is not allowed. Write the value out.',
      zh: '不许用“{found}”（锚点、别名、标签或非十进制数）。请把值直接写出来。',
      fa: '«{found}» (لنگر، ارجاع، تگ یا عدد غیر ده‌دهی) مجاز نیست. خود مقدار را بنویسید.',
    },
    why: {
      en: 'Anchors, aliases and tags can make a small file endless or run code.',
      zh: '锚点、别名和标签能让小文件无限膨胀，甚至运行代码。',
      fa: 'لنگر، ارجاع و تگ می‌تواند فایل کوچک را بی‌پایان کند یا کد اجرا کند.',
    },
    wrong: 'tags: &t [call-surge]\nmore: *t',
    right: 'tags: [call-surge]',
  },
  'yaml-html': {
    keepsLock: true,
    say: {
      en: '“{found}” is mark-up; the texts of a record are plain. Remove it; where you mean the sign, put a space after <.',
      zh: '“{found}”是标记；案例记录里只能写纯文字。请删去；要写小于号，请在 < 后面空一格。',
      fa: '«{found}» نشانه‌گذاری است؛ متن‌های شناسنامهٔ نمونه ساده‌اند. آن را حذف کنید؛ برای نشانهٔ کوچک‌تر پس از < فاصله بگذارید.',
    },
    why: {
      en: 'The texts of a record are plain; mark-up would show as it stands.',
      zh: '案例记录里是纯文字，标记会原样显示出来。',
      fa: 'متن‌های شناسنامه ساده‌اند؛ نشانه‌گذاری همان‌گونه که هست دیده می‌شود.',
    },
    wrong: 'en: The <b>hotline</b>',
    right: 'en: The hotline',
  },
  'yaml-comment': {
    keepsLock: true,
    say: {
      en: '“{found}” is a comment here, and readers never see it. Put the whole text in quotation marks; if it is a remark for editors, give it a line of its own.',
      zh: '“{found}”在这里成了注释，读者看不到。请把整句文字放进引号；如果是写给编辑的备注，请另起一行。',
      fa: `«{found}» اینجا توضیح به شمار می‌آید و خواننده آن را نمی‌بیند. همهٔ متن را در گیومهٔ ساده (' یا ") بگذارید؛ اگر یادداشتی برای ویراستاران است، در سطر خودش بنویسید.`,
    },
    why: {
      en: 'Whatever follows a space and # is lost without a word.',
      zh: '空格加#之后的文字会悄悄丢失。',
      fa: 'آنچه پس از فاصله و # بیاید بی‌صدا از دست می‌رود.',
    },
    wrong: 'title: Call #9 now',
    right: "title: 'Call #9 now'",
  },
} as const satisfies Record<string, Rule>;
