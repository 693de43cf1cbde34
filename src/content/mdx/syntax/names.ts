import type { Code, Construct, Extension } from 'micromark-util-types';

const UNDERSCORE = 95;

const isLatin = (code: Code): boolean =>
  code !== null && code > 0 && /\w/.test(String.fromCharCode(code));

/** `__init__`, `__proto__`: one word of Latin letters within two underscores is what it says. */
const name: Construct = {
  name: 'name',
  // Between letters of its own script two underscores begin no name: `a__b__c`.
  previous: (code) => !isLatin(code),
  tokenize(effects, ok, nok) {
    let length = 0;
    let ends = 0;
    return (code) => {
      effects.enter('data');
      return inside(code);
    };
    function inside(code: Code): ReturnType<typeof ok> {
      if (isLatin(code)) {
        const isMark = code === UNDERSCORE;
        if (length < 2 ? !isMark : length === 2 && isMark) return nok(code);
        ends = isMark ? ends + 1 : 0;
        length += 1;
        effects.consume(code);
        return inside;
      }
      if (length < 5 || ends < 2) return nok(code);
      effects.exit('data');
      return ok(code);
    }
  },
};

/** Names of programs keep the underscores that would set others in bold. */
export const programNames: Extension = { text: { [UNDERSCORE]: name } };
