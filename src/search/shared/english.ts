import { oneSpelling } from '../../text/english-spelling.ts';

// Steps 0 to 1c, the -ly of step 2 and the final e of step 5 of Porter2, which hardly change what a word
// means. The steps between join words of different meaning (“operation”, “operator”).
// https://snowballstem.org/algorithms/english/stemmer.html
const PLURAL = /[aeiouy].+s$/;
// Without Porter2's ff, which parts “staff” from “staffing”.
const DOUBLE = /(?:bb|dd|gg|mm|nn|pp|rr|tt)$/;
const UNCHANGED = new Set(
  'inning outing canning herring earring evening proceed exceed succeed news atlas cosmos bias andes this thus gas has was is as his its us yes status'.split(
    ' ',
  ),
);
// Plurals and past forms that no ending tells, each with its word; not those that are also another
// word: left, found, saw, felt, lay.
const FORMS =
  'woman women|man men|child children|foot feet|tooth teeth|mouse mice|crisis crises|analysis analyses|basis bases|' +
  'life lives|wife wives|knife knives|shelf shelves|half halves|loaf loaves|thief thieves|criterion criteria|' +
  'break broke broken|speak spoke spoken|choose chose chosen|freeze froze frozen|steal stole stolen|wake woke woken|' +
  'drive drove driven|write wrote written|ride rode ridden|rise rose risen|forget forgot forgotten|' +
  'give gave given|forgive forgave forgiven|take took taken|shake shook shaken|mistake mistook mistaken|eat ate eaten|' +
  'fall fell fallen|begin began begun|drink drank drunk|ring rang rung|sing sang sung|sink sank sunk|swim swam swum|' +
  'fly flew flown|grow grew grown|know knew known|throw threw thrown|blow blew blown|draw drew drawn|show shown|' +
  'send sent|spend spent|build built|rebuild rebuilt|lend lent|bend bent|lose lost|keep kept|sleep slept|sweep swept|' +
  'weep wept|meet met|lead led|hold held|sell sold|tell told|teach taught|catch caught|buy bought|bring brought|' +
  'think thought|fight fought|seek sought|hear heard|stand stood|understand understood|withstand withstood|win won|' +
  'hang hung|stick stuck|strike struck|dig dug|spin spun|shoot shot|sit sat|pay paid|wear wore worn|tear tore torn|' +
  'swear swore sworn|hide hidden|bite bitten|overcome overcame|become became|run ran|feed fed|bleed bled|mean meant|' +
  'deal dealt|arise arose arisen|undergo underwent undergone|withdraw withdrew withdrawn';
const WORD_OF = new Map(
  FORMS.split('|').flatMap((line) => {
    const [word = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, word]);
  }),
);
// Folding takes the apostrophe of “children’s” away.
const PLURAL_OWNER = /^((?:wo)?men|children)s$/;
const IRREGULAR = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['early', 'earli'],
  ['only', 'onli'],
]);

/** Where the region after the first non-vowel that follows a vowel begins. */
function regionOne(word: string): number {
  const special = /^(?:gener|commun|arsen|past|univers|later|emerg|organ)/.exec(word);
  if (special) return special[0].length;
  const match = /[aeiouy][^aeiouy]/.exec(word);
  return match ? match.index + 2 : word.length;
}

// A vowel between two others that are none, the last not w, x or Y; or a vowel at the start.
const endsInShortSyllable = (word: string) =>
  /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
const isShort = (word: string) => endsInShortSyllable(word) && regionOne(word) >= word.length;

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return PLURAL.test(word) ? word.slice(0, -1) : word;
}

function past(word: string): string {
  if (!/[dgy]$/.test(word)) return word;
  const agreed = /^(.*)(eed|eedly)$/.exec(word);
  if (agreed) {
    const root = agreed[1] ?? '';
    return root.length >= regionOne(word) ? `${root}ee` : word;
  }
  const root = /^(.*)(?:ed|edly|ing|ingly)$/.exec(word)?.[1];
  if (root === undefined || !/[aeiouy]/.test(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  // “added” and “egged” keep both letters.
  if (DOUBLE.test(root)) return /^[aeo](?:dd|gg)$/.test(root) ? root : root.slice(0, -1);
  return isShort(root) ? `${root}e` : root;
}

function adverb(word: string): string {
  if (!word.endsWith('li')) return word;
  const root = /^(.*[cdeghkmnrt])li$/.exec(word)?.[1];
  return root !== undefined && root.length >= regionOne(word) ? root : word;
}

function finalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const root = word.slice(0, -1);
  const one = regionOne(word);
  const inTwo = /[aeiouy][^aeiouy]/.test(word.slice(one, -1));
  return inTwo || (root.length >= one && !endsInShortSyllable(root)) ? root : word;
}

/** The stem of a folded English word without its inflection: plural, possessive, -ed and -ing. */
export function stem(word: string): string {
  if (word.length <= 2 || !/^[a-z']+$/.test(word)) return word;
  const plain = word.includes("'") ? word.replace(/^'/, '').replace(/'(?:s'?)?$/, '') : word;
  const typed = oneSpelling(plain.replace(PLURAL_OWNER, '$1'));
  const bare = WORD_OF.get(typed) ?? typed;
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.has(bare)) return bare;
  // y after a vowel or at the start is a consonant, which Porter2 writes Y.
  const marked = bare.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const singular = plural(marked);
  if (UNCHANGED.has(singular)) return singular;
  const root = past(singular).replace(/(?<=.[aeiouy].*[^e])ee$/, '');
  return finalE(adverb(root.replace(/(?<=.[^aeiouy])[yY]$/, 'i'))).toLowerCase();
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A word, or what 2nd or 23rd stands for: second, and as nobody writes it in one word, 23. */
export function ordinalOf(word: string): string {
  const number = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  return number === undefined ? word : (ORDINALS[Number(number) - 1] ?? number);
}
