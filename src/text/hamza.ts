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

// Words with ط and ذ that are now written with ت and ز, and one the other way.
const LETTERS: readonly [written: RegExp, usual: string][] = [
  [/^اطاق/, 'اتاق'],
  [/^اطو(?=$|ی$|کش)/, 'اتو'],
  [/^بلیط/, 'بلیت'],
  [/^باطری/, 'باتری'],
  [/^طهران/, 'تهران'],
  [/^اطریش/, 'اتریش'],
  [/^امپراطور/, 'امپراتور'],
  [/^توفان/, 'طوفان'],
  [/^ذغال/, 'زغال'],
];

// «به» that is written together with its word keeps or loses its ه.
const WITH_BE = /^به(?=روز|خصوص|عنوان|دلیل|طور|صورت|موقع|هنگام|دست|جا)/;
const WITHOUT_HE = /^ب(?=روز|خصوص|عنوان|دلیل|طور|صورت|موقع|هنگام|دست|جا)/;
// Before these it says nothing, and stands apart as often.
const SILENT =
  /^به?(?=کارگیر|کاررفت|ویژه|علاوه|زودی|سرعت|ندرت|راحتی|سادگی|خوبی|شدت|تدریج|منظور|وسیله|واسطه|تازگی|ناچار)/;
const TOGETHER: readonly [written: RegExp, usual: string][] = [
  [SILENT, ''],
  [WITH_BE, 'ب'],
  [/^جابه(?=جا)/, 'جاب'],
  [/^پابه(?=پا)/, 'پاب'],
];

/** Whether a folded word begins with such a «به», with its ه or without. */
export const beginsWithBe = (word: string): boolean => WITH_BE.test(word) || WITHOUT_HE.test(word);

const USUAL = SEATS.map(([, usual]) => usual.replace('$1', ''));

/** Whether a folded word may be written with its hamza on another seat. */
export const hasSeat = (word: string): boolean =>
  SEATS.some(([written]) => written.test(word)) || USUAL.some((usual) => word.includes(usual));

// What none of them touches, most words, is told by one look.
const MAY_DIFFER =
  /ء|وو|ساله|رات|هیات|نشات|راات|وال|به|اط|لیط|طهر|توف|^ذغ|^ب(?:کار[گر]|ویژ|علا|زود|سرع|ندر|راحت|ساد|خوب|شدت|تدر|منظ|وسی|واس|تاز|ناچ)/;

/** A folded Persian word with its hamza, a «به» within it and its letters as they are usually written. */
export const seated = (word: string): string => {
  if (!MAY_DIFFER.test(word)) return word;
  let out = word.length > 1 ? word.replaceAll('ء', '') : word;
  for (const [written, usual] of [...SEATS, ...LETTERS, ...TOGETHER])
    out = out.replace(written, usual);
  return out;
};
