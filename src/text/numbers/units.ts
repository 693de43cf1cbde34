import type { Quantity } from './types.ts';

const ADJECTIVE = '(?:(?:full|more|straight|consecutive|working|business|calendar|whole)\\s)?';
const GAP = '^\\+?[\\s\\u200c-]{0,2}[多余来]?\\s?个?(?:半)?[多余来]?\\s?';

const unit = (source: string) => new RegExp(`${GAP}${ADJECTIVE}(?:${source})`, 'u');
const word = (source: string) => `(?:${source})(?!\\p{L})`;

const DURATIONS: [string, RegExp][] = [
  ['hour', unit(`小时|钟头|${word('hours?|hrs?|h|hourly')}|ساعت`)],
  ['minute', unit(`分钟|${word('minutes?|mins?')}|دقیقه`)],
  ['second', unit(`秒|${word('seconds?|secs?')}|ثانیه`)],
  ['day', unit(`天|日|昼夜|${word('days?|daily')}|${word('شبانه[ \\u200c]?روز|روز|روزه')}`)],
  ['week', unit(`周(?!年)|星期|礼拜|${word('weeks?')}|${word('هفته|هفته‌ای|هفتگی')}`)],
  ['month', unit(`个月|${word('months?')}|${word('ماه|ماهه')}`)],
  ['year', unit(`周?年|岁|载|${word('years?|yrs?')}|${word('سال|ساله')}`)],
];
const PERSON: [string, RegExp] = [
  'person',
  unit(`名|位(?!置)|人(?![民工员力事数均])|${word('persons?|people')}|${word('نفر|نفره|تن')}`),
];
const LABEL_AFTER = /^\s?(?:组|季度|级|层|楼|号|期|届|代|班)/u;
const LABEL_BEFORE =
  /(?<!\p{L})(?:groups?|teams?|phase|level|stage|steps?|chapter|section|articles?|clause|rule|figure|table|page|parts?|tier|floor|no\.?|number|quarter|q|room|line|point|paragraph|گروه(?:\u200cهای)?|تیم|مرحله|فاز|سطح|بخش|فصل|شماره|طبقه|خط|بند|ماده|شکل|جدول|صفحه)\u0654?[\s.#\u200c-]?$/u;

// What may follow a single Chinese numeral that counts something.
const MEASURE =
  /^(?:多|余|来)?\s?(?:[个名位人组天日周月年次条项件台部家种类层级地方大餐班倍代批步座席元块岁届段期轮场支套份队所间楼度号页张篇章节点国省市城区县句秒门只笔户路股维季科环室院段处万千]|分钟|小时|星期|步骤|核心|中心)/u;
const PERSIAN_COUNTED =
  /^[\s\u200c](?:بار|تن|مرکز|مورد|کشور|شهر|عدد|دستگاه|مشتری|کارشناس|همکار|تماس)(?!\p{L})/u;

const COUNTED = [MEASURE, PERSIAN_COUNTED];

// «یک هفتهٔ عادی» is “a normal week”, «یک هفتهٔ تمام» a full one.
const WHOLE = 'تمام|کامل|متوالی|پیاپی|پی‌درپی|کاری|تقویمی|گذشته|اخیر|آینده|بعد|پیش|قبل';
const USUAL =
  'عادی|معمولی|معمول|خوب|بد|سخت|آرام|شلوغ|پرکار|دشوار|دیگر|مهم|خاص|تعطیل|بارانی|برفی|آفتابی|سرد|گرم';
const LINKED = '(?:\\u0654|\\u0650|\\u200cی)';
const QUALIFIED = new RegExp(
  `^[\\s\\u200c](?:هفته|ثانیه|دقیقه|روز|ماه|سال|ساعت|شب)(?:${LINKED}\\s(?!(?:${WHOLE})(?!\\p{L}))|${LINKED}?\\s(?:${USUAL})(?!\\p{L}))`,
  'u',
);

// “on day one of the outage” is the first day; “the other day one caller” is none.
const COUNTED_OFF =
  /(?:^|[.!?:;,“"‘(—–]\s*|(?<!\p{L})(?:from|on|since|until|till|by|for|before|after|of|at|to|in|and|or)\s)(?:day|week|month|year|hour|phase|stage|step|round|shift|level|night)\s$/u;

const LETTERS = /^[a-z]+/;
const LETTERS_BEFORE = /[a-z]+$/;

/** What is counted, where the text says it next to the number. */
export function unitOf(text: string, { start, end, value }: Quantity): string | undefined {
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 24)];
  const named = [...DURATIONS, PERSON].find(([, pattern]) => pattern.test(after))?.[0];
  if (named) return named;
  if (LABEL_AFTER.test(after) || LABEL_BEFORE.test(before) || COUNTED_OFF.test(before))
    return 'label';
  const [head = '', tail = ''] = [LETTERS_BEFORE.exec(before)?.[0], LETTERS.exec(after)?.[0]];
  // “the 1990s” is a year all the same.
  if (value >= 1000 && tail === 's') return head || undefined;
  return head + tail || undefined;
}

/** Whether a numeral that may be an article, an adverb or a syllable counts something here. */
export function counts(text: string, quantity: Quantity): boolean {
  const after = text.slice(quantity.end, quantity.end + 24);
  const unit = DURATIONS.find(([, pattern]) => pattern.test(after))?.[0];
  if (quantity.value !== 1) {
    return [...DURATIONS.map(([, pattern]) => pattern), PERSON[1], ...COUNTED].some((pattern) =>
      pattern.test(after),
    );
  }
  // “one day”, «یک روز», 有一天: some day or other.
  const before = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  if (COUNTED_OFF.test(before)) return true;
  if (QUALIFIED.test(after)) return false;
  if (unit === 'day' && /(?:^|[\n.!?。！？؟:：“"«]\s*|[有某]|(?:^|\s)(?:در|تا|و)\s)$/u.test(before))
    return false;
  return unit !== undefined && !after.startsWith('日');
}
