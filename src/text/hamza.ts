// Words whose hamza is written on several seats, or left out: after folding مسئول is مسیول, مسؤول and
// مسوول are مسوول.
const SEATS: readonly [written: RegExp, usual: string][] = [
  [/^(نا)?مسوول/, '$1مسیول'],
  [/^شوون/, 'شیون'],
  [/^رووس/, 'ریوس'],
  [/^مرووس/, 'مریوس'],
  [/^مساله/, 'مسیله'],
  [/^جرات/, 'جریت'],
  [/^هیات/, 'هییت'],
  [/^نشات/, 'نشیت'],
  [/^قراات/, 'قرایت'],
  [/^سیوال/, 'سوال'],
  [/^مسیول(?=ی|$)/, 'مسیول'],
];

// «به» that is written together with its word keeps or loses its ه.
const WITH_BE = /^به(?=روز|خصوص|عنوان|دلیل|طور|صورت|موقع|هنگام|دست|جا)/;
const TOGETHER: readonly [written: RegExp, usual: string][] = [
  [WITH_BE, 'ب'],
  [/^جابه(?=جا)/, 'جاب'],
  [/^پابه(?=پا)/, 'پاب'],
];

// What none of them touches, most words, is told by one look.
const MAY_DIFFER = /ء|وو|ساله|رات|هیات|نشات|راات|وال|به/;

/** A folded Persian word with its hamza, and a «به» within it, as they are usually written. */
export const seated = (word: string): string => {
  if (!MAY_DIFFER.test(word)) return word;
  let out = word.length > 1 ? word.replaceAll('ء', '') : word;
  for (const [written, usual] of [...SEATS, ...TOGETHER]) out = out.replace(written, usual);
  return out;
};
