// What American and British writers spell otherwise, by families. The rules know words, not meanings:
// both sides of a comparison go through them, so that what they make need not be a word.
const OUR =
  'arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';
const RE =
  'cent|epicent|theat|amphitheat|met|lit|fib|calib|lust|lacklust|meag|spect|somb|sab|saltpet|scept|goit|mit|louv|reconnoit|kilomet|millimet|centimet|micromet|millilit|centilit';
const DOUBLED =
  'bevel|cancel|channel|chisel|council|counsel|crenel|cruel|cudgel|dial|duel|enamel|equal|fuel|funnel|gravel|grovel|gruel|initial|jewel|label|level|libel|marshal|marvel|model|panel|parcel|pedal|pencil|pummel|quarrel|ravel|refuel|remodel|revel|rival|shovel|shrivel|signal|snorkel|spiral|stencil|swivel|total|towel|travel|trial|tunnel|unequal|unravel|unrival|yodel';

const FAMILIES: readonly [british: RegExp, american: string][] = [
  [new RegExp(`^((?:mis|dis|un)?(?:${OUR}))our`), '$1or'],
  [new RegExp(`^(${RE})red$`), '$1ered'],
  [new RegExp(`^(${RE})re(?=s?$)`), '$1er'],
  [new RegExp(`^(${DOUBLED})l(?=ed|ing|er|est|or|ist|ous|ation)`), '$1'],
  [/^(.{3,})is(?=e$|ed$|es$|er$|ers$|ing$|ations?$|ational$|able$)/, '$1iz'],
  [/^(.*[al])ys(?=e$|ed$|er$|ers$|ing$)/, '$1yz'],
  [/^(def|off|lic|pret)ence/, '$1ense'],
  [/^(cata|dia|ana|mono|epi|pro)logu(?:e(?!d)|(?=ed|ing))/, '$1log'],
  [/^programme(?=s?$)/, 'program'],
  [/^(skil|wil|fulfil|enrol|instal|distil)(?=ful|ment|s?$)/, '$1l'],
  [/^ageing$/, 'aging'],
  [/^(out)?manoeuvr(?:e(?!d)|(?=ed|ing|ab))/, '$1maneuver'],
  [/^(.{2,})oedia$/, '$1edia'],
  [/^(an)?aesth/, '$1esth'],
  [/(h|p|gyn|an|uk|tox|arch|al|di|f|c)ae(?=[mdcov]|sar)/, '$1e'],
  [/^(f|hom|edem|diarrh|gonorrh)?oe(?=[a-z])/, '$1e'],
  [/^((?:re)?m|sm)oul(?=[dt])/, '$1ol'],
  [/plough/, 'plow'],
  [/^(kilo|milli|centi)?gramme(?=s?$)/, '$1gram'],
  [/^sulph/, 'sulf'],
  [/^draught/, 'draft'],
  [/^gaol/, 'jail'],
  [/^sceptic/, 'skeptic'],
  [/^cos(?=y$|i(?:ly|er|est|ness)$)/, 'coz'],
  [/^cheque/, 'check'],
  [/^(multi|tri|techni|water|dis)colour/, '$1color'],
  [/^(amphi)?theatre/, '$1theater'],
  [/^(fib|cent)re(?=[a-z]{3})/, '$1er'],
  [/^yogh?ourt|^yoghurt/, 'yogurt'],
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
  ['aeroplane', 'airplane'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['aluminium', 'aluminum'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['disc', 'disk'],
  ['discs', 'disks'],
  ['jewellery', 'jewelry'],
  ['likeable', 'likable'],
  ['moustache', 'mustache'],
  ['moustaches', 'mustaches'],
  ['omelette', 'omelet'],
  ['phoney', 'phony'],
  ['pyjamas', 'pajamas'],
  ['speciality', 'specialty'],
  ['specialities', 'specialties'],
  ['tonne', 'ton'],
  ['tonnes', 'tons'],
  ['tranquillity', 'tranquility'],
  ['travelogue', 'travelog'],
  ['woollen', 'woolen'],
  ['woollens', 'woolens'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
]);

// What no family touches, most words, is told by one look.
const MAY_DIFFER =
  /our|re[sd]?$|[ao]e|oul[dt]|plough|gramme|^(?:sulph|draught|gaol|sceptic|cos[iy]|cheque|theatre|fibre|centre)|yoghurt|ll?(?:ed|ing|er|est|or|ist|ous|ation)|is(?:e|ing|ation|able)|ys(?:e|ing)|ence|logu|programme|l(?:ful|ment)|[kw]ill?|(?:fulfi|enro|insta|disti)l|gement|ageing|noeuv|oedia|aesth|grey|enquir|practi/;

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
export const AFTER = setOf('in up out on off over down back by how being');
