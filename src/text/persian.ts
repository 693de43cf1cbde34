import { beginsWithBe, seated } from './hamza.ts';
import { fold } from './normalize.ts';

const ZWNJ = '\u200c';

const PLURALS = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان'];
const DEGREES = ['تر', 'ترین', 'تری', 'ترها'];
const PREFIXES = ['می', 'نمی'];
const ENDINGS = [
  'ای',
  'ی',
  'م',
  'ت',
  'ش',
  'ام',
  'ات',
  'اش',
  'مان',
  'تان',
  'شان',
  'اند',
  'ایم',
  'اید',
];

// After a half-space every ending is sure; after a space only the long ones are.
const HALF_SPACED = new Set([...PLURALS, ...DEGREES, ...PREFIXES, ...ENDINGS]);
const SUFFIXES_APART = new Set([...PLURALS, 'تر', 'ترین', 'ای', 'ی']);
const PREFIXES_APART = new Set(PREFIXES);

// Words that only look inflected. Folded: آ is ا, ئ is ی.
const WHOLE = new Set(
  (
    'میلیون میلیارد میدان میان میانه میزبان میزبانی میزان میراث میهمان میهن میوه میکرون ' +
    'سازمان زمان تهران جهان ایران بحران امکان درمان پیمان عنوان ساختمان فرمان همزمان جریان پایان ' +
    'دوران انسان اسان مکان توان بیان نشان اطمینان همچنان چنان جبران گران تاوان پنهان زندان خیابان ' +
    'دفتر بهتر کمتر بیشتر دکتر دختر مشتر بستر تیتر لیتر متر کامپیوتر توییتر فیلتر ' +
    'تنها انها اینها برای جای بجای سوی روی تلفنی بازی'
  ).split(' '),
);

// Plurals that Persian has from Arabic, which no ending tells or one that many other words have.
const PLURALS_OF =
  'مرکز مراکز|مساله مسایل|وسیله وسایل|شغل مشاغل|منبع منابع|مرحله مراحل|مورد موارد|هدف اهداف|فرد افراد|' +
  'خبر اخبار|اثر اثار|عضو اعضا|منطقه مناطق|نقطه نقاط|تجربه تجارب تجربیات|خط خطوط|مدرسه مدارس|' +
  'مدرک مدارک|شریک شرکا|مرجع مراجع|مانع موانع|عامل عوامل|قانون قوانین|وظیفه وظایف|ضابطه ضوابط|رابطه روابط|' +
  'مشکل مشکلات|پیشنهاد پیشنهادات|نظر نظرات|گزارش گزارشات|تغییر تغییرات|اقدام اقدامات|انتقاد انتقادات|سوال سوالات|' +
  'دستور دستورات|جلسه جلسات|ارتباط ارتباطات|مذاکره مذاکرات|مطالعه مطالعات|تحقیق تحقیقات|موسسه موسسات|صفحه صفحات|' +
  'مقاله مقالات|نکته نکات|شکایت شکایات|حادثه حوادث|بلا بلایا';
const SINGULAR = new Map(
  PLURALS_OF.split('|').flatMap((line) => {
    const [one = '', ...many] = line.split(' ').map((word) => seated(fold(word)));
    return many.map((word): [string, string] => [word, one]);
  }),
);

const RULES: [suffix: RegExp, least: number][] = [
  [/(?:های(?:ی|م|ت|ش|مان|تان|شان)?|ها)$/, 2],
  [/(?:ترین|تر)$/, 3],
  [/(?:شان|تان)$/, 4],
  // «کارکنانی» is «کارکنان» with an article.
  [/(?<=ان)ی$/, 5],
  [/(?<=ی)ان$/, 4],
  [/(?<!ست)ان$/, 4],
  [/ی$/, 3],
];

// What ends in none of them, most words, is told by one look.
const ENDED = /(?:ها|های(?:ی|م|ت|ش|مان|تان|شان)?|تر|ترین|شان|تان|ان|ی)$/;

/** A folded word without the prefix of the verb. */
export function withoutPrefix(word: string): string {
  return WHOLE.has(word) ? word : word.replace(/^(?:نمی|می)(?=.{3})/, '');
}

/**
 * A folded Persian word without plural, degree, indefinite and possessive endings and without the
 * prefix of the verb. Light on purpose: a stem of fewer than three letters is never made, except
 * before «ها»; possessives م ت ش go only after «های», where they are sure.
 */
export function stem(word: string): string {
  const written = seated(word);
  let root = withoutPrefix(SINGULAR.get(written) ?? written);
  if (!ENDED.test(root)) return root;
  for (const [suffix, least] of RULES) {
    if (WHOLE.has(root)) break;
    const shorter = root.replace(suffix, '');
    if (shorter.length >= least) root = shorter;
  }
  // «اعضای» is a plural with an ending.
  return SINGULAR.get(root) ?? root;
}

// «به» is a letter of the word that it begins: به‌روزرسانی is بروزرسانی.
const withBe = ([first = '', next = '', ...rest]: string[]): string[] =>
  first === 'به' && beginsWithBe(first + next)
    ? [seated(first + next), ...rest]
    : [first, next, ...rest].filter(Boolean);

// «می» and «نمی» behind what a verb begins with: «برمی‌خیزد» is «بر می‌خیزد».
const BEGUN_VERB = /^(بر|در|باز|فرا|فرو|وا)ن?می$/;

/** The parts of a half-spaced word that carry meaning: «می‌شود» → شود, «راه‌حل‌ها» → راه, حل. */
export function meaningfulParts(word: string): string[] {
  const written = word.split(ZWNJ).map(fold).filter(Boolean);
  const parts = withBe(
    written.map((part, at) => (at === 0 ? part.replace(BEGUN_VERB, '$1') : part)),
  );
  const kept = parts.filter((part) => !HALF_SPACED.has(part));
  return kept.length > 0 ? kept : parts;
}

/** Whether a folded word between two others is an affix written apart: «کتاب ها», «می شود». */
export function isAffixApart(word: string, hasBefore: boolean, hasAfter: boolean): boolean {
  return (hasBefore && SUFFIXES_APART.has(word)) || (hasAfter && PREFIXES_APART.has(word));
}

// What makes a word with another one, and is written joined, half-spaced or apart: کم‌هزینه, خوابگاه.
const FORE = new Set(
  'هم کم پر بی باز پیش خوش بد نو تک چند نیم غیر فرا پس پی سر دست نگه'.split(' '),
);
const AFTER = new Set(
  (
    'گاه خانه نامه کده سرا زار مند گر گری بان دان ور اور پذیر ناپذیر گیر دار ساز کار گذار نشین پرداز ' +
    'شناس یاب وار امیز اموز نویس بخش کننده دهنده زده زدگان زدگ رسان ' +
    'بند ریز سنج گو جو بردار بین فروش نگر محور مدار یافته دهی'
  ).split(' '),
);
const ARTICLE = /^ال.../;

/** Whether a folded word begins with what makes a word with the rest of it: هم|دلی, بی|وقفه. */
export const isFore = (before: string, after: string): boolean =>
  FORE.has(before) && after.length > 1;

/** Whether two folded halves make a word though one of them alone may be none: هم|کاری, دستور|العمل. */
export const areFormed = (
  before: string,
  after: string,
  isWord: (half: string) => boolean,
): boolean =>
  (isFore(before, after) && after.length > 2 && (isWord(after) || AFTER.has(after))) ||
  (before.length > 2 &&
    isWord(before) &&
    (AFTER.has(after) || AFTER.has(stem(after)) || ARTICLE.test(after)));

/** ASCII digits as Persian ones. */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
