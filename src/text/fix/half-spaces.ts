import { fixMatches, type Fix } from './fix.ts';

const ZWNJ = '\u200c';
/** A letter within a Persian word, as part of a pattern. */
export const LETTER = '[\\p{L}\\p{M}\\u200c]';

const STEMS =
  'شو|شد|کن|کرد|ده|داد|دار|داشت|رو|رفت|آی|آمد|توان|توانست|خواه|خواست|گوی|گو|گفت|گیر|گرفت|باش|گذار|گذاشت|' +
  'مان|ماند|رس|رسید|رسان|رساند|ساز|ساخت|زن|زد|بین|دید|یاب|یافت|دان|دانست|آور|آورد|بر|برد|نویس|نوشت|خوان|خواند|' +
  'پرداز|پرداخت|گرد|گشت|گردان|گرداند|کوش|کوشید|پرس|پرسید|شناس|شناخت|اندیش|اندیشید|افت|افتاد|نشین|نشست|فرست|فرستاد|پذیر|پذیرفت|بخش|بخشید|' +
  'افزای|افزا|افزود|کاه|کاست|پیوند|پیوست|گذر|گذشت|آموز|آموخت|انجام|انجامید|ایست|ایستاد|پیچ|پیچید|ترس|ترسید|چرخ|چرخید|خور|خورد|خند|خندید|' +
  'دو|دوید|روی|رویید|ریز|ریخت|سپار|سپرد|سنج|سنجید|شکن|شکست|شنو|شنید|طلب|طلبید|فروش|فروخت|فهم|فهمید|کش|کشید|گنج|گنجید|لرز|لرزید|نام|نامید|' +
  'نگر|نگریست|نما|نمای|نمود|یافت|پوش|پوشید|چین|چید|جوی|جست|خیز|خاست|آزمای|آزمود|انگیز|انگیخت|بند|بست|جنگ|جنگید|خواب|خوابید|سوز|سوخت|گریز|گریخت|خر|خرید|گستر|گسترد|افزون|شوی|شست|پرور|پرورد|انداز|انداخت';
const PERSONS = 'م|د|ی|یم|ید|ند';
const VERB = `(?:${STEMS})(?:${PERSONS})?|(?:${STEMS})ه|\\p{L}{2,}(?:ند|یم|ید)|توان|باید|شاید`;
const JOINED = new RegExp(
  `(ن?می)(?<!${LETTER}\\1)((?:${STEMS})(?:م|د|یم|ید|ند)|(?:شد|کرد|داد|داشت|رفت|آمد|توانست|خواست|گفت|گرفت|ماند|رسید|ساخت|زد|دید|دانست|نوشت|افتاد))(?!${LETTER})`,
  'gu',
);
const COMPOUNDS =
  'فوق العاده|راه اندازی|راه حل(?! (?:ن?شد|ن?می|کرد|کن|خواهد|گردید))|اطلاع رسانی|ارائه دهنده|ارائه دهندگان|آیین نامه|پیش بینی|برنامه ریزی|بهره وری|' +
  'سرمایه گذاری|تصمیم گیری|تصمیم گیرنده|نرم افزار|سخت افزار|خدمات رسانی|پاسخ گویی|به کارگیری|آماده سازی|' +
  'پیاده سازی|شبیه سازی|شخصی سازی|هم چنین|هیچ گاه|همان طور|این گونه|آن گونه';
const COMPOUND = new RegExp(`(${COMPOUNDS})(?<!${LETTER}\\1)(?=ی?(?:ها)?(?!\\p{L}))`, 'gu');
// «دستمال تر» is a wet handkerchief: only after an adjective is «تر» its comparative.
const ADJECTIVES =
  'بزرگ|کوچک|مهم|سریع|آهسته|کند|تند|زیاد|طولانی|کوتاه|بلند|پایین|بالا|ساده|آسان|سخت|دشوار|قوی|ضعیف|دقیق|روشن|تازه|جدید|قدیمی|جوان|پیر|ارزان|گران|نزدیک|دور|زود|دیر|عمیق|گسترده|فعال|مناسب|موفق|مؤثر|موثر|مفید|جدی|شدید|سبک|سنگین|گرم|سرد|شلوغ|خلوت|امن|ایمن|پیچیده|حرفه ?‌?ای|کامل|ناقص|خوب|بد|عالی|پیشرفته|هوشمند|چابک|آرام|آماده|شفاف|صریح|واضح|محبوب|معروف|مطمئن|انسانی|کارآمد|پررنگ|کم|پر|بیش|پیش|عقب|جلو|نرم|محکم|پایدار|باثبات|راحت|وسیع|تنگ|باریک|پهن|دقیق|منظم|مسئول|آگاه|دانا|توانا|قدرتمند|ثروتمند|خطرناک|حساس|بحرانی|ضروری|فوری';
const NO_HOST = 'که|به|نه|چه|ده|سه|همه|البته|اگرچه|گرچه|هرچه|چنانچه|بلکه|آنکه|اینکه|گویه';

const PLURAL = 'ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?';
const JOINING = '(?<![اآدذرزژوه])';

// A letter that does not join its successor needs no half-space before ها: «روزها».
// What stands before is asked last, where a pattern can be so: it is asked at few places then.
const HALF_SPACES: [RegExp, (match: RegExpExecArray) => string, sign?: RegExp][] = [
  // Old word processors had a direction mark for it, some with a space after it.
  [
    /(?<=[\p{Script=Arabic}\p{M}])[\u200e\u200f]+ ?(?=\p{Script=Arabic})/gu,
    () => ZWNJ,
    /[\u200e\u200f]/,
  ],
  [
    new RegExp(`(ن?می)(?<!${LETTER}\\1) (?=(?:${VERB})(?!${LETTER}))`, 'gu'),
    (m) => `${m[1] ?? ''}${ZWNJ}`,
  ],
  [COMPOUND, (m) => m[0].replace(' ', ZWNJ)],
  [JOINED, (m) => `${m[1] ?? ''}${ZWNJ}${m[2] ?? ''}`],
  [
    new RegExp(
      ` (?:(?=(?:${PLURAL}|ترین)(?!${LETTER}))(?<=\\p{L} )|(?=تر(?!${LETTER}))(?<=(?<!${LETTER})(?:${ADJECTIVES}) ))`,
      'gu',
    ),
    (m) => (/[اآدذرزژو]/.test(m.input[m.index - 1] ?? '') ? '' : ZWNJ),
  ],
  // «که ای کاش», «به ای میل»: no word ends there that could have an ending.
  [
    new RegExp(
      ` (?=(?:ای(?! ?(?:کاش|میل|بابا|دوست|مردم|وای|خدا|عزیز))|اند|ایم|اید|ی)(?!${LETTER}))(?<=(?<!${LETTER})(?!(?:${NO_HOST}) )\\p{L}{2,}ه )`,
      'gu',
    ),
    () => ZWNJ,
  ],
  // «حفظ شان مشتری» is the dignity of a customer: the ending is sure after a few words only.
  [
    new RegExp(
      ` (?=(?:شان|مان|تان)(?!${LETTER}))(?<=(?<!${LETTER})(?:همه|خود|همگی|هیچ ?‌?کدام|کدام|هر ?‌?کدام) )`,
      'gu',
    ),
    (m) => (/[اآدذرزژو]/.test(m.input[m.index - 1] ?? '') ? '' : ZWNJ),
  ],
  // «تماسها», «چراغهای»; not «تنها», «انتها» and the like, whose ها is no plural.
  [
    new RegExp(
      `(?<!${LETTER})(?!(?:انتها|منتها|اشتها|تنها|شانگهای|گران ?بها|گرانبها|ارزانبها|کمبها|پربها|همبها|خونبها))(\\p{L}{3,}${JOINING})(?=${PLURAL}(?!${LETTER}))`,
      'gu',
    ),
    (m) => `${m[0]}${ZWNJ}`,
    new RegExp(`ها(?<=\\p{L}${JOINING}ها)`, 'u'),
  ],
];

/** Lost half-spaces: «می شود», «میشود», «سازمان ها», «بزرگ تر», «رفته اند», «همه شان». */
export const lostHalfSpaces = (text: string): Fix[] =>
  HALF_SPACES.flatMap(([pattern, to, sign]) => fixMatches(text, pattern, to, sign));

// What an old word processor wrote for the half-space, a space beside one, and several of them.
const MISPLACED: [RegExp, (match: RegExpExecArray) => string][] = [
  [/(?<=\p{Script=Arabic}) ?[\u00ac\u00ad] ?(?=\p{Script=Arabic})/gu, () => ZWNJ],
  [/(?<=\p{Script=Arabic})\u200c{2,}(?=\p{Script=Arabic})/gu, () => ZWNJ],
  [new RegExp(`(?<=(?<!${LETTER})ن?می)(?:\u200c+ +\u200c*| +\u200c+)(?=\\p{L})`, 'gu'), () => ZWNJ],
  [
    new RegExp(
      `(?<=\\p{L})(?:\u200c+ +\u200c*| +\u200c+)(?=(?:ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?|ترین?|ای|ام|اند|ایم|اید|اش|شان|مان|تان)(?!${LETTER}))`,
      'gu',
    ),
    () => ZWNJ,
  ],
  [/(?<=\p{Script=Arabic})(?:\u200c+ +\u200c*| +\u200c+)(?=\p{Script=Arabic})/gu, () => ' '],
];

/** Half-spaces that came as another character or beside a space: «می¬شود», «می ‌شود», «می‌ شود». */
export const misplacedHalfSpaces = (text: string): Fix[] =>
  MISPLACED.flatMap(([pattern, to]) => fixMatches(text, pattern, to));
