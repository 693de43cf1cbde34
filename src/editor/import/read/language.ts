import type { Locale } from '../../../model/locale.ts';

const COUNTS = {
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  arabic: /\p{Script=Arabic}/gu,
  latin: /\p{Script=Latin}/gu,
  letters: /\p{L}/gu,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const PERSIAN =
  /(?<!\p{L})(?:و|در|به|از|که|این|را|با|است|برای|آن|یک|تا|شد|می|ها|های|كه|اين|يك|براي|است|خود|هم)(?!\p{L})/gu;
const ARABIC =
  /(?<!\p{L})(?:في|من|على|إلى|أن|هذا|هذه|التي|الذي|كان|عن|مع|كما|لا|وقد|ذلك|بين)(?!\p{L})/gu;
const ENGLISH =
  /\b(?:the|of|and|to|in|a|is|that|for|it|with|as|was|on|be|by|are|this|we|our|they|at|from)\b/gi;
const FOREIGN =
  /\b(?:der|die|das|und|ist|nicht|le|la|les|des|est|une|el|los|las|que|del|por|il|che|non|per|o|os|um|uma|het|een|van|och|att|ve|bir)\b/gi;

/** The language that a whole text is in, if it is one of ours. */
export const languageOf = (text: string): Locale | undefined => {
  const [han, kana, arabic, latin, letters] = Object.values(COUNTS).map((p) => count(text, p)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (letters === 0) return undefined;
  // A Chinese character says as much as two or three letters.
  const weights = { zh: han * 2.5, fa: arabic, en: latin };
  const [best] = Object.entries(weights).sort(([, a], [, b]) => b - a);
  const locale = (best?.[0] ?? 'en') as Locale;
  if ((best?.[1] ?? 0) < letters / 2) return undefined;
  if (locale === 'zh') return kana > (han + kana) * 0.1 ? undefined : 'zh';
  if (locale === 'fa') {
    const special = count(text, /[پچژگکی]/gu);
    return count(text, PERSIAN) + special / 2 > count(text, ARABIC) ? 'fa' : undefined;
  }
  const words = count(text, /\p{L}+/gu);
  if (words < 20) return count(text, FOREIGN) > count(text, ENGLISH) ? undefined : 'en';
  return count(text, ENGLISH) / words > 0.12 && count(text, ENGLISH) > count(text, FOREIGN)
    ? 'en'
    : undefined;
};

/** The language of one line by its script alone; undefined for numbers and the like. */
export const scriptOf = (line: string): Locale | undefined => {
  const weights: [Locale, number][] = [
    ['zh', count(line, COUNTS.han) * 2.5],
    ['fa', count(line, COUNTS.arabic)],
    ['en', count(line, COUNTS.latin)],
  ];
  const [best] = weights.sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : undefined;
};
