/** Stands for where a line begins whatever was before: a hard break, another cell. */
export const NEW_LINE = '\ufdd1';
const BETWEEN = '\ufdd0';

const GAP = `[ \\t\\n\\u00a0\\u2000-\\u200a\\u202f\\u3000${BETWEEN}]`;
// A run is tried from its beginning alone: from each of its signs anew, a long one takes minutes.
const EDGE = new RegExp(`(?:^|${NEW_LINE})${GAP}+|(?<!${GAP})${GAP}+(?=$|${NEW_LINE})`, 'g');
const RUN = new RegExp(`${GAP}+`, 'g');

const SET_SOLID =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/u;
// Signs that Chinese and Latin texts share: what stands beside them tells whose they are.
const SHARED = /[“”‘’—…·()[\]\s\ufdd0]/u;

const nearest = (characters: readonly string[]): string | undefined =>
  characters.find((one) => !SHARED.test(one));

const isSolid = (character: string | undefined): boolean =>
  character !== undefined && SET_SOLID.test(character);

const NEAR = 40;

/**
 * Whether a line break between two texts is none when the lines are joined: within Chinese. A
 * Chinese text sets no space beside Latin words either, another text does.
 */
export const isSetSolid = (before: string, after: string, isChinese: boolean): boolean => {
  const sides = [
    isSolid(nearest([...before.slice(-NEAR)].reverse())),
    isSolid(nearest([...after.slice(0, NEAR)])),
  ];
  return isChinese ? sides.some(Boolean) : sides.every(Boolean);
};

const withoutSpace = (text: string): string => text.replace(/[^\ufdd0\ufdd1]/g, '');

/**
 * The texts of one paragraph, in order, with their lines joined: by a space, within Chinese by
 * nothing. The white space that sets in a line or ends it goes.
 */
export const joinLines = (texts: readonly string[], isChinese: boolean): string[] => {
  const joined = texts.join(BETWEEN).replace(EDGE, withoutSpace);
  if (!joined.includes('\n')) return joined.split(BETWEEN);
  return joined
    .replace(RUN, (found, index: number, whole: string) => {
      if (!found.includes('\n')) return found;
      const after = whole.slice(index + found.length);
      const isSolidHere = isSetSolid(whole.slice(0, index), after, isChinese);
      return isSolidHere ? withoutSpace(found) : ` ${withoutSpace(found)}`;
    })
    .split(BETWEEN);
};
