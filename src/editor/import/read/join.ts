/** Joins the ends of two lines as their script does. */
export const joinLines = (first: string, second: string): string => {
  // Only the end counts, and the text before it may be long.
  const end = first.slice(-4);
  if (/\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  const isChinese = /[\p{Script=Han}，。；：？！、）》”（《“…—]$/u.test(end);
  const goesOn = /^[\p{Script=Han}，。；：？！、）》”（《“…—]/u.test(second);
  return isChinese || goesOn ? first + second : `${first} ${second}`;
};
