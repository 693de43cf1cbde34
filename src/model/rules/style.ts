import type { Rule } from './rule.ts';

/** Style. */
export const STYLE_RULES = {
  'style-chinese-space': {
    say: {
      en: 'There is a space between Chinese and “{found}”. Leave it out; the page sets the distance.',
      zh: '中文与“{found}”之间有空格。请删去；间距由页面排出。',
      fa: 'میان متن چینی و «{found}» فاصله آمده است. آن را حذف کنید؛ صفحه خودش فاصله می‌گذارد.',
    },
    why: {
      en: 'The page sets the distance between scripts by itself.',
      zh: '中文与其他文字的间距由页面自动排出。',
      fa: 'فاصلهٔ میان دو خط را خود صفحه می‌گذارد.',
    },
    wrong: '客服 95550 不断线',
    right: '客服95550不断线',
  },
  'style-chinese-punctuation': {
    say: {
      en: '“{found}” is half-width punctuation in a Chinese text. Write “{expected}”.',
      zh: '中文里用了半角标点“{found}”。请写“{expected}”。',
      fa: '«{found}» در متن چینی نشانهٔ نیم‌پهناست. بنویسید «{expected}».',
    },
    why: {
      en: 'Chinese uses full-width punctuation.',
      zh: '中文用全角标点。',
      fa: 'نشانه‌های چینی تمام‌پهنا هستند.',
    },
    wrong: '电话断了,大家用手机。',
    right: '电话断了，大家用手机。',
  },
  'style-persian-letters': {
    say: {
      en: '“{found}” has an Arabic letter. Write “{expected}”.',
      zh: '“{found}”里有阿拉伯文字母。请写“{expected}”。',
      fa: '«{found}» حرف عربی دارد. بنویسید «{expected}».',
    },
    why: {
      en: 'Arabic ي and ك look like Persian letters and are not found by a search.',
      zh: '阿拉伯文的`ي`和`ك`与波斯文字母相像，搜索却找不到。',
      fa: '`ي` و `ك` عربی به حروف فارسی می‌مانند و در جست‌وجو پیدا نمی‌شوند.',
    },
    wrong: 'مركز تماسي',
    right: 'مرکز تماسی',
  },
  'style-persian-digits': {
    say: {
      en: '“{found}” is not in Persian digits. Write “{expected}”.',
      zh: '“{found}”不是波斯文数字。请写“{expected}”。',
      fa: '«{found}» با رقم فارسی نیست. بنویسید «{expected}».',
    },
    why: {
      en: 'Persian prose uses Persian digits.',
      zh: '波斯文正文用波斯文数字。',
      fa: 'متن فارسی رقم فارسی دارد.',
    },
    wrong: '300 نفر',
    right: '۳۰۰ نفر',
  },
  'style-persian-punctuation': {
    say: {
      en: '“{found}” is not Persian punctuation. Write “{expected}”.',
      zh: '“{found}”不是波斯文标点。请写“{expected}”。',
      fa: '«{found}» نشانهٔ فارسی نیست. بنویسید «{expected}».',
    },
    why: {
      en: 'Persian has marks and quotation marks of its own.',
      zh: '波斯文有自己的标点和引号。',
      fa: 'فارسی نشانه‌ها و گیومهٔ خود را دارد.',
    },
    wrong: 'چرا?',
    right: 'چرا؟',
  },
  'style-half-space': {
    say: {
      en: '“{found}” lacks its half-space. Write “{expected}”.',
      zh: '“{found}”缺少半空格。请写“{expected}”。',
      fa: '«{found}» نیم‌فاصله ندارد. بنویسید «{expected}».',
    },
    why: {
      en: 'Prefix and ending belong to the word: half a space, not a whole one.',
      zh: '词头和词尾属于这个词，中间用半空格，不用整空格。',
      fa: 'پیشوند و پسوند جزو واژه‌اند: نیم‌فاصله، نه فاصلهٔ کامل.',
    },
    wrong: 'می شود',
    right: 'می‌شود',
  },
  'style-word': {
    say: {
      en: '“{found}” stands here for “{expected}”. One word for one thing: write “{expected}”, or change content/words.yaml.',
      zh: '这里的“{found}”应写作“{expected}”。同一事物只用一个词；若要改规矩，请改content/words.yaml。',
      fa: 'به‌جای «{found}» بنویسید «{expected}». برای هر چیز یک واژه؛ اگر قاعده باید عوض شود، content/words.yaml را تغییر دهید.',
    },
    atDesk: {
      en: '“{found}” stands here for “{expected}”. One word for one thing: write “{expected}”. If that is wrong here, say so when you propose it.',
      zh: '这里的“{found}”应写作“{expected}”。同一事物只用一个词。如果这里不该这样改，请在提交时说明。',
      fa: 'به‌جای «{found}» بنویسید «{expected}»؛ برای هر چیز یک واژه. اگر اینجا درست نیست، هنگام پیشنهاد بگویید.',
    },
    why: {
      en: 'Readers and the search know a thing by one word; content/words.yaml says which.',
      zh: '同一事物只用一个词，读者和搜索才认得；用哪个词见content/words.yaml。',
      fa: 'خواننده و جست‌وجو هر چیز را به یک واژه می‌شناسند؛ content/words.yaml می‌گوید کدام.',
    },
    wrong: 'the call center',
    right: 'the call centre',
  },
  'style-space': {
    say: {
      en: 'There are several spaces in a row. Keep one.',
      zh: '这里连着有几个空格。请只留一个。',
      fa: 'چند فاصله پشت هم آمده است. یکی را نگه دارید.',
    },
    why: { en: 'One space is enough.', zh: '一个空格就够了。', fa: 'یک فاصله کافی است.' },
    wrong: 'For two  hours',
    right: 'For two hours',
  },
} as const satisfies Record<string, Rule>;
