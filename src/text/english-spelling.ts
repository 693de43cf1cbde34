// What American and British writers spell otherwise, by families. The rules know words, not meanings:
// both sides of a comparison go through them, so that what they make need not be a word.
const OUR =
  'arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';
const RE = 'cent|theat|met|lit|fib|calib|lust|meag|spect|somb|saltpet|kilomet|millimet|centimet';
const DOUBLED =
  'cancel|channel|counsel|dial|equal|fuel|initial|jewel|label|level|marshal|marvel|model|parcel|quarrel|rival|shovel|signal|spiral|total|travel|tunnel|unravel';

const FAMILIES: readonly [british: RegExp, american: string][] = [
  [new RegExp(`^((?:mis|dis|un)?(?:${OUR}))our`), '$1or'],
  [new RegExp(`^(${RE})red$`), '$1ered'],
  [new RegExp(`^(${RE})re(?=s?$)`), '$1er'],
  [new RegExp(`^(${DOUBLED})l(?=ed|ing|er|or|ation)`), '$1'],
  [/^(.{3,})is(?=e$|ed$|es$|er$|ers$|ing$|ations?$|ational$|able$)/, '$1iz'],
  [/^(.*[al])ys(?=e$|ed$|er$|ers$|ing$)/, '$1yz'],
  [/^(def|off|lic|pret)ence/, '$1ense'],
  [/^(cata|dia|ana|mono|epi|pro)logue/, '$1log'],
  [/^programme(?=s?$)/, 'program'],
  [/^(skil|wil|fulfil|enrol|instal|distil)(?=ful|ment|s?$)/, '$1l'],
  [/^ageing$/, 'aging'],
  [/^manoeuv(?:re|er)/, 'maneuver'],
  [/^(.{2,})oedia$/, '$1edia'],
  [/^an?aesth/, 'anesth'],
  [/^grey/, 'gray'],
  [/^enquir/, 'inquir'],
  [/^practi[sz](?=e)/, 'practic'],
  [/^practi[sz]ing/, 'practicing'],
];
const WORDS = new Map([
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['learnt', 'learned'],
  ['spelt', 'spelled'],
  ['burnt', 'burned'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['aeroplane', 'airplane'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['plough', 'plow'],
  ['sceptical', 'skeptical'],
  ['aluminium', 'aluminum'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
]);

// What no family touches, most words, is told by one look.
const MAY_DIFFER =
  /our|re[sd]?$|ll?(?:ed|ing|er|or|ation)|is(?:e|ing|ation|able)|ys(?:e|ing)|ence|logue|programme|l(?:ful|ment)|[kw]ill?|(?:fulfi|enro|insta|disti)l|gement|ageing|noeuv|oedia|aesth|grey|enquir|practi/;

/** A folded English word in one spelling for all who write English: organisation, organization. */
export const oneSpelling = (word: string): string => {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !MAY_DIFFER.test(word)) return word;
  let out = word;
  for (const [british, american] of FAMILIES) out = out.replace(british, american);
  return out;
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What English compounds begin with, joined, with a hyphen or apart: on-line, reopen, sub contractor. */
export const FORE = setOf(
  'after over under out up on off down back non pre re self sub co multi anti inter micro semi mid',
);
/** Small words that they end with: sign-up, walk-in, standby. */
export const AFTER = setOf('in up out on off over down back by');
