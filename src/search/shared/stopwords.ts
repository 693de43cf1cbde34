import { words } from './words.ts';

const ENGLISH = `
a about above after again all also am among an and another any are as at be because been before being below
between both but by can could did do does doing done down during each else even ever every few for
from further get gets getting give gave go goes going got had has have having he her here hers him
his how i if in into is it its itself just let like made make makes making many may me might more most
much must my near no nor not now of off on once one only onto or other our out over own per please
rather really same shall she should since so some still such take takes taken taking than that the
their them themselves then there these they this those through thus to together too toward towards
under until up upon us very via was we went were what whatever when where whether which while who whom
whose why anywhere somewhere everywhere nowhere anyone anybody everyone everybody nobody anything everything nothing will with within without would yet you your
cannot can't couldn't don't doesn't didn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't
mustn't needn't i'm i've i'll i'd we're we've we'll you're you've you'll they're they've they'll it's that's there's
what's who's he's she's let's
`;

const PERSIAN = `
از اگر اما ان آن بدون انها آنها آنان این اینکه ایا آیا با باید باشد باشند بر برای بعد بود بودن بودند به بی پس پیش تا تر
ترین تو جز چه چرا چطور چگونه چند چنین چون چیست چیز چیزی حتی خود خودش خیلی داد دادن دارد دارند داشت داشتن داشتند در
درباره دیگر را زیرا سپس شد شدن شدند شده شما شود شوند طور فقط کجا کدام کرد کردن کردند کرده کس کسی که کند کنند کنید کنیم
کنم گاه ما مان من میان نه نیز نیست هر هم همان همه همین هنوز هیچ هست هستند و وقتی ولی یا یک یکی است اند بسیار میتوان
توان توانست بتوان میشود نباید هنگام زمانی هایی ای لطفا ام ات اش ایم اید بلکه البته مگر گویا شاید اکنون الان دوباره چنان هیچکس
آنچه آنکه اینها همین‌که هرجا هرکس هرکسی جایی درباره‌ی برایش برایم برایمان پیرامون علیه طبق ضمن میان بین روی زیر نزد سوی
کردن نکردن نکرد نکردند نکرده نکند نکنند نمیکند نمیکنند میکند میکنند میکنیم میکنم میکرد میکردند کردیم کردم
نشدن نشد نشدند نشده نشود نشوند نمیشود نمیشوند میشوند بشود بشوند شویم نبودن نبود نبودند نباشد نباشند
ندادن نداد ندادند نداده ندهد بدهد بدهند بدهیم دهد دهند دهیم میدهد میدهند ندارد ندارند نداشت نداشتند نداشتن
گرفت گرفتند گرفته گرفتن بگیرد بگیرند نگرفت نگرفتند میگیرد میگیرند گیرد گیرند رفت رفتند رفتن رفته آمد آمدند آمده آمدن
میتواند میتوانند میتوانیم میتوانم نمیتواند نمیتوانند نتواند نتوانند توانستند بتواند بتوانند بتوانیم خواهد خواهند خواست خواستند
میخواهد میخواهند میخواهیم میخواهم بخواهد بخواهند بایست بایستی داریم دارم دارید هستیم هستم نیستند نیستیم میگوید میگویند گفت گفتند گفته
`;

const CHINESE = `
任何 到处 什么样的 为什么 怎么办 怎么样 有没有 是不是 会不会 能不能 可不可以 多长时间 多少钱 的时候 怎么 怎样 如何 什么 为何 哪些 哪个
哪里 哪儿 哪种 谁 多少 多久 几个 几天 是否 能否 可否 可以 能够 应该 应当 需要 必须 请问 请 关于 对于 根据 通过 由于 因为 所以 如果 虽然 但是 而且
并且 以及 或者 还是 之后 以后 之前 以前 之中 其中 时候 这个 那个 这些 那些 这样 那样 我们 你们 他们 她们 它们 自己 大家 一下 一些 一个 一种 一家 一样
已经 正在 曾经 可能 没有 不能 不会 不是 非常 比较 最 很 的 了 着 吗 呢 吧 啊 呀 么 和 与 跟 或 及 在 是 也 都 就 还 又 再 才 把 被 让 从 于 但
则 若 比 其 之 所 先 只 仅 各 每 该 此 已 更 并 由 将 这 那 我 你 他 她 它 们 对 会 能 要 想 去 来 说 做 用 给 向 以 为 而 不 没 个 些
`;

// Words that say little about what is asked: what is not found of them does not count.
const LIGHT = `
article articles best better big case cases centre center company companies day days different example
examples find good great happen happened help helped important information instead know long look new
old organisation organization people person possible problem read report same someone something
stop story stories tell thing things time times use used using want way ways well work worked working year
years business keep kept keeping start started big large small firm firms enough able try
اتفاق استفاده امکان بهترین بزرگ جدید چیزها حال خبر خوب داستان راه روز زمان سال شرکت شرکتها فرد کار کارها مثال مرکز
مشکل مقاله مهم مورد موضوع نوع وقت کمک افتاد افتاده انجام خواست حل
分成 划成 变成 做成 当成 看成 改成 换成 成为 互相 相互 彼此 之间 若干
案例 公司 企业 文章 例子 问题 事情 情况 方法 办法 方式 故事 发生 使用 帮助 东西 介绍 内容 相关 最好 对比 相比 人们 出现 进行 开始 一起
`;

const unitsOf = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => words(word).flatMap(({ parts, text }) => [...parts, text]));

const STOP = new Set(unitsOf(ENGLISH + PERSIAN + CHINESE));
const FEW = new Set(unitsOf(LIGHT));

const phrases = (set: ReadonlySet<string>): string[] =>
  [...set].filter((word) => /^\p{Script=Han}+$/u.test(word)).sort((a, b) => b.length - a.length);
const HAN_STOP = phrases(STOP);
const HAN_LIGHT = phrases(FEW);

/** How much a word tells of what is asked. */
export type Burden = 'none' | 'light' | 'full';

/** The burden of a Latin or Persian word, given its stem and itself. */
export const burdenOf = (unit: string, text: string): Burden => {
  if (STOP.has(unit) || STOP.has(text)) return 'none';
  return FEW.has(unit) ? 'light' : 'full';
};

const isFull = (burden: Burden): boolean => burden === 'full';

/** The phrases in the order in which they are taken out. */
const HAN_PHRASES: readonly (readonly [phrase: string, burden: Burden])[] = [
  ...HAN_STOP.filter(({ length }) => length > 1).map((one) => [one, 'none'] as const),
  ...HAN_LIGHT.map((one) => [one, 'light'] as const),
  ...HAN_STOP.filter(({ length }) => length === 1).map((one) => [one, 'none'] as const),
];
/** Their places in that order, by what they begin with: of a run few need be looked for. */
const BEGINNING = Map.groupBy(HAN_PHRASES.keys(), (at) => HAN_PHRASES[at]![0].charAt(0));

/** By their codes the characters of which phrases that say nothing are made. */
const SILENT = new Uint8Array(0x1_00_00);
for (const phrase of HAN_STOP)
  for (let at = 0; at < phrase.length; at += 1) SILENT[phrase.charCodeAt(at)] = 1;

/** Whether a Han run is worth a closer look: of most one character tells that it says something. */
export const maySayNothing = (run: string): boolean => {
  for (let at = 0; at < run.length; at += 1) if (SILENT[run.charCodeAt(at)] === 0) return false;
  return true;
};

const phrasesIn = (run: string): number[] => {
  const found = new Set<number>();
  for (let at = 0; at < run.length; at += 1)
    for (const one of BEGINNING.get(run.charAt(at)) ?? [])
      if (run.startsWith(HAN_PHRASES[one]![0], at)) found.add(one);
  return [...found].sort((a, b) => a - b);
};

/** The burden of each character of a Han run: phrases are taken out, the longest first. */
export const burdensOfHan = (run: string): Burden[] => {
  const burdens = Array.from(run, (): Burden => 'full');
  const isPlain = burdens.length === run.length;
  // A rare character counts for one, and takes two units of the text.
  const characters = (offset: number): number =>
    isPlain ? offset : Array.from(run.slice(0, offset)).length;
  for (const one of phrasesIn(run)) {
    const [phrase, burden] = HAN_PHRASES[one]!;
    for (let at = run.indexOf(phrase); at >= 0; at = run.indexOf(phrase, at + phrase.length))
      if (burdens.slice(characters(at), characters(at + phrase.length)).every(isFull))
        burdens.fill(burden, characters(at), characters(at + phrase.length));
  }
  return burdens;
};
