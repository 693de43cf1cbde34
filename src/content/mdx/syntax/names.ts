import type { Code, Construct, Extension } from 'micromark-util-types';

const UNDERSCORE = 95;

/** What programs call between two underscores; any other word between them is in bold. */
const NAMES: ReadonlySet<string> = new Set(
  'all annotations author bool builtins bytes call class cls code contains data debug defaults dict dir dirname doc enter eq exit file filename format func get getattr getitem getattribute globals hash import index init init_subclass int iter len loader main module mro name new next package path post_init proto qualname reduce repr self set setattr setitem slots spec str subclasses test tests typename version weakref schema defineGetter defineSetter lookupGetter lookupSetter'.split(
    ' ',
  ),
);

const isLatin = (code: Code): boolean =>
  code !== null && code > 0 && /\w/.test(String.fromCharCode(code));

/** The names of programs in a text, each whole: `__init__`, `__proto__`. */
export const PROGRAM_NAME = new RegExp(`(?<!\\w)__(?:${[...NAMES].join('|')})__(?!\\w)`, 'g');

/** `__init__`, `__proto__` are what they say. */
const name: Construct = {
  name: 'name',
  // Between letters of its own script two underscores begin no name: `a__b__c`.
  previous: (code) => !isLatin(code),
  tokenize(effects, ok, nok) {
    let word = '';
    return (code) => {
      effects.enter('data');
      return inside(code);
    };
    function inside(code: Code): ReturnType<typeof ok> {
      if (code !== null && isLatin(code)) {
        word += String.fromCharCode(code);
        effects.consume(code);
        return inside;
      }
      const inner = /^__(\w+)__$/.exec(word)?.[1];
      if (inner === undefined || !NAMES.has(inner)) return nok(code);
      effects.exit('data');
      return ok(code);
    }
  },
};

/** Names of programs keep the underscores that would set others in bold. */
export const programNames: Extension = { text: { [UNDERSCORE]: name } };
