import { isChineseName, PARTICLE } from './people.ts';

/** Words that no name of a person begins with, though titles of lines do. */
const NO_NAME =
  /^(?:the|a|an|by|on|in|at|of|for|from|to|and|or|how|why|when|what|who|our|your|this|that|these|all|more|most|new|news|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|morning|evening|night|staff|admin|home|page|share|read|press|contact|about|special|business|customer|service|call|cent(?:re|er)|lessons?|background|introduction|conclusion|results?|what|next|first|three)$/i;
const LATIN_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.)$/u;

/** Whether words are the name of a person in Latin letters: «Jane O’Neill», «ABBY G.». */
const isLatinName = (name: string): boolean => {
  const words = name
    .replace(/^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Sir)\.? /, '')
    .replace(/,? (?:Ph\.?D\.?|MD|MBA|CFA|Jr\.?|Sr\.?)$/, '')
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(
      (word, index) =>
        !NO_NAME.test(word) && (LATIN_WORD.test(word) || (index > 0 && PARTICLE.test(word))),
    )
  );
};

const TITLES = '(?:دکتر|مهندس|استاد|پروفسور|آقای|خانم|سید|سیده)';
const NO_PERSIAN_NAME =
  /(?:^|\s)(?:در|از|به|با|برای|که|این|آن|را|است|بود|شد|می|نمی|و|هر|چه|چرا|چگونه|چند|تا|بر|یک|های|ها|ما|شما|من|او|مرکز|تماس|خبر|گزارش|روابط|عمومی|سایت|پایگاه|شرکت|سازمان|گروه|سرویس|کد|ساعت|شماره)(?:$|\s)/u;

/** Whether words can be the name of a person in Persian; a label must say that they are one. */
const isPersianName = (name: string): boolean => {
  const bare = name.replace(new RegExp(`^(?:${TITLES} )+`, 'u'), '');
  return (
    /^[\p{Script=Arabic}\u200c]+(?: [\p{Script=Arabic}\u200c]+){1,3}$/u.test(bare) &&
    !/[،؛؟۔]|\p{Nd}/u.test(bare) &&
    !NO_PERSIAN_NAME.test(bare)
  );
};

const GIVEN = new Set(
  (
    'سیما هما نگین آیناز آیلین آرزو آذر آرمان آرمین آرین آزیتا آنیتا ارسلان ارشیا اردشیر افسانه افشین اکرم امیرعلی امین انوش ایرج ایوب باران بردیا بنفشه بیژن بیتا پارسا پدرام پرستو پرویز پروانه پگاه پوریا پویا ترانه ترانه تینا ثریا جعفر جلال حامد حدیث حسام حکیمه حمیده حنانه خسرو داود دانیال درسا راضیه رحیم رسول رضوان رقیه رکسانا روح‌الله روزبه ریحانه زهره زیبا ژینا ساناز سبحان سحر سروش سعیده سمانه سمیه سودابه سوسن سهیل سهیلا سیمین شادی شاهین شبنم شقایق شکوفه شکوه شهاب شهناز شهریار صبا صدف صفورا طوبی عاطفه عرفان عزیز عسل عطیه غزل غزاله فائزه فاضل فرزاد فرزانه فرناز فروغ فرهنگ فریبرز کتایون کریم کوروش گلاره گلی گیتی لاله لیلی ماندانا ماهان مائده محدثه محبوبه مرجان مرضیه مژگان مژده ملیحه منصور منصوره منیر منیژه مهران مهرداد مهرناز مهری مهیار میترا میلاد مینو نادیا ناهید نجمه ندا نرگس نسیم نصرت نغمه نفیسه نوید نوشین نیلوفر نیره هاشم هدیه هستی هما همایون وحیده ویدا یاسمن یاشار یحیی یعقوب یونس ' +
    'علی محمد رضا حسین حسن مهدی امیر احمد محمود مجید حمید سعید مسعود ناصر نادر بهرام فرهاد فرید فرشید کامران کاوه آرش بابک پیمان ' +
    'پیام سهراب سیاوش شهرام بهزاد بهنام داریوش جواد یوسف ابراهیم اسماعیل عباس قاسم کاظم هادی امید ایمان پژمان رامین سامان سینا ' +
    'مریم زهرا فاطمه نرگس سارا سمیرا لیلا مینا مهسا نسرین نسترن پریسا شیما الهام الهه آزاده زینب معصومه نازنین نگار نگین پروین شیرین ' +
    'فریبا فرشته مهناز مهتاب سپیده ستاره ساره هانیه هدی طاهره طیبه شهلا شهره ژاله گلناز بهاره آیدا آناهیتا رویا رها یلدا محسن مصطفی مرتضی ' +
    'اکبر اصغر غلامرضا علیرضا محمدرضا امیرحسین محمدعلی نیما کیان کیوان وحید یاسر یاسین بهروز فریدون منوچهر هوشنگ جمشید حبیب رسول صادق'
  ).split(' '),
);

/** Two given names in one: «حمیدرضا», «محمدحسین». */
const TWO_GIVEN =
  /^(?:محمد|حمید|امیر|علی|غلام)(?:رضا|علی|حسین|حسن|مهدی|محمد|هادی|عباس|صادق|کاظم|تقی|جواد)$/u;
const isGiven = (name: string): boolean => {
  const [first = ''] = name.split(/[ \u200c]/);
  return GIVEN.has(first) || TWO_GIVEN.test(first);
};

/** Whether a line of its own is a Persian name: it begins with a given name that is one. */
export const isKnownPersianName = (name: string): boolean =>
  isPersianName(name) && isGiven(name.replace(new RegExp(`^(?:${TITLES} )+`, 'u'), ''));

const NO_HAN = /[您你我他她它的了吗呢是在有不没这那么时就也都和与及或]/u;

/** Whether characters after a label can be the name of a person, Chinese or foreign. */
const isHanName = (name: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(name)
    ? !NO_HAN.test(name)
    : /^\p{Script=Han}{1,6}(?:[·•・.]\p{Script=Han}{1,6}){1,2}$/u.test(name) ||
      /^\p{Script=Han} \p{Script=Han}$/u.test(name);

const ROLE =
  '(?:本报|本刊|本台|本网|新华社|中新社|特约|见习|实习|首席|全媒体|客户端)*(?:记者|通讯员|实习生|撰稿人?|评论员|编辑|作者|特约作者)';
const SEPARATOR = /\s*[、，,；;&/／]\s*|\s+and\s+|\s+(?:و)\s+|،\s*/u;

/** Where somebody works, before a name: «客户服务部 葛小满». */
const OFFICE =
  /^\p{Script=Han}{2,14}(?:部|中心|科|处|局|公司|组|集团|大学|学院|医院|办公室)\s+(?=\p{Script=Han}{2,3}$)/u;

/** A name in the letters of two languages: «林嘉怡 Lin Jiayi», «سارا رضایی (Sara Rezaei)». */
const TWICE =
  /^(?:([\p{Script=Han}·]{2,8})\s*[/／（(]?\s*[\p{Script=Latin}’' .-]{4,40}[)）]?|([\p{Script=Arabic}\u200c ]{4,40}?)\s*[/（(]?\s*[\p{Script=Latin}’' .-]{4,40}[)）]?|[\p{Script=Latin}’' .-]{4,40}?\s*[/／（(]?\s*([\p{Script=Han}·]{2,8})[)）]?)$/u;

/** The longest line that can be names. */
const MOST_NAMES = 300;

/** The names in a text that holds nothing else, office and title aside; else undefined. */
export const namesIn = (raw: string): string[] | undefined => {
  if (raw.length > MOST_NAMES) return undefined;
  const twice = TWICE.exec(raw.trim().replace(/\s+/g, ' '));
  let text = (twice?.[1] ?? twice?.[2] ?? twice?.[3] ?? raw)
    .trim()
    .replace(
      /\s*(?:(?<=\s)in \p{Lu}[\p{L} ]{2,30}|发自.{1,8}|[／/]?\s*\p{Script=Han}{0,4}(?:报道|报导|報導|報道))$/u,
      '',
    )
    .replace(/[（(【[][^（()）]{1,24}[）)】\]]$/u, '')
    .replace(/^[■●□◆◎▪]\s*/u, '')
    .trim();
  if (/\p{Script=Han}/u.test(text)) {
    text = text
      .replace(new RegExp(`${ROLE}\\s*`, 'gu'), '、')
      .replace(OFFICE, '')
      .replace(/(?<=\p{Script=Han})\d(?:[,，]\d)*/gu, '')
      .replace(/(?<=^|\s{2}|[、，])(\p{Script=Han}) (?=\p{Script=Han}(?:\s|$|[、，]))/gu, '$1')
      .replace(/(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}{2})/gu, '、')
      .replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, '$1$2');
    const names = text
      .split(/[、，,；;&/／]|\s{2,}/u)
      .map((name) => name.trim())
      .filter(Boolean);
    const known = (name: string): boolean => isHanName(name) || isLatinName(name);
    return names.length > 0 && names.length <= 8 && names.every(known)
      ? names.map((name) => name.replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2'))
      : undefined;
  }
  // «Luis Ortega Courier Staff Writers»: the paper before the office.
  text = text.replace(
    /(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:\p{Lu}\p{L}+ ){0,3}(?:Staff Writer|Staff Reporter|Correspondent|Columnist)s?$/u,
    '',
  );
  // An office glued to a name, and how somebody is called elsewhere.
  text = text
    .replace(/\s@\w+$/u, '')
    .replace(
      /(?<=\p{Ll}),?\s?(?:(?:Senior|Chief|Local|News|Political|Business|Health|Education|Staff|Deputy)\s?)*(?:Reporter|Editor|Correspondent|Writer|Journalist|Columnist)s?$/u,
      '',
    );
  // The marks of an affiliation: «Aisha Rahman a 1, Peter Novak b».
  text = text.replace(
    /(?<=\p{L})(?:[\s,]*(?:\b[a-f]\b|\p{Nd}{1,2}|[*†‡§¹²³]))+(?=\s*(?:[,;&]|$|and\b))/gu,
    '',
  );
  const isPersian = /\p{Script=Arabic}/u.test(text);
  const names = text
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter(Boolean);
  const [first] = names;
  if (!first || names.length > 8) return undefined;
  if (isPersian) return names.every(isPersianName) ? names : undefined;
  const own = names.filter(isLatinName);
  // What follows a name may be its office: «Jane Smith, Business Editor».
  const offices = names.slice(own.length);
  return isLatinName(first) &&
    offices.every((one) => /^[\p{Lu}\p{Ll}][\p{L} &'’-]{2,40}$/u.test(one)) &&
    (offices.length === 0 || own.length === 1 || names.slice(0, own.length).every(isLatinName))
    ? own.filter(
        (name) => !/\b(?:Reporter|Editor|Correspondent|Writer|News|Manager|Director)\b/.test(name),
      )
    : undefined;
};

/** Words of the names of companies and papers. */
const COMPANY =
  /\b(?:Energy|Power|Water|Gas|Bank|Group|Holdings|Inc|Ltd|LLC|Council|University|College|Agency|Department|Ministry|Office|Institute|Foundation|Association|Airlines?|Railways?|Telecom|Mobile|Insurance|Health|Hospital|Services?|Solutions|Systems|Media|Example|Networks?|Research|Times|Post|Public|Support|Street|Road|Island|City|County|Storm|Hurricane)\b/;

/** Whether a line of its own is names of people, and cannot well be anything else. */
export const bareNames = (text: string): string[] | undefined => {
  const names = namesIn(text);
  if (!names || names.length === 0) return undefined;
  const sure = names.every(
    (name) =>
      isChineseName(name) || (isLatinName(name) && !COMPANY.test(name)) || isKnownPersianName(name),
  );
  return sure ? names : undefined;
};
