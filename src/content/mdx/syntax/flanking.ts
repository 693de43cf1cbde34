import type { Code, Construct, Extension } from 'micromark-util-types';

const BLANK = /\s/u;
const SIGN = /[\p{P}\p{S}]/u;

// Scripts that set no space between a word and the signs around it; the half-space of Persian and
// the halves of a rare character belong to their words.
const TIGHT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Arabic}]|[\u3000-\u303f\uff00-\uffef،؛؟«»]|\p{M}|\u200c|\u200d|[\ud800-\udfff]/u;

const characterOf = (code: Code): string =>
  code === null || code < 0 ? ' ' : String.fromCharCode(code);

const mayOpen = (before: string, after: string): boolean =>
  !BLANK.test(after) &&
  (!SIGN.test(after) || BLANK.test(before) || SIGN.test(before) || TIGHT.test(before));

/**
 * A construct of marks (`**`, `~~`) that also opens and closes between a sign and a letter of a
 * script without spaces: `再~~“旧”~~新`, `**(کتاب)**‌ها`. CommonMark asks for a space there.
 */
const besideTightScripts = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const before = characterOf(this.previous);
    return construct.tokenize.call(
      this,
      effects,
      (code) => {
        const token = this.events.at(-1)?.[1];
        const after = characterOf(code);
        if (token) {
          token._open = token._open === true || mayOpen(before, after);
          token._close = token._close === true || mayOpen(after, before);
        }
        return ok(code);
      },
      nok,
    );
  },
});

/** The constructs of a mark, friendly to scripts without spaces. */
export const friendly = (mark: number, constructs: readonly Construct[]): Extension => {
  const own = constructs.map(besideTightScripts);
  return { text: { [mark]: own }, insideSpan: { null: own } };
};
