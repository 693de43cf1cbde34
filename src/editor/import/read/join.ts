/** Joins the ends of two lines as their script does. */
export const joinLines = (first: string, second: string): string => {
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  const isChinese = /[\p{Script=Han}，。；：？！、）》”（《“…—]$/u.test(first);
  const goesOn = /^[\p{Script=Han}，。；：？！、）》”（《“…—]/u.test(second);
  return isChinese || goesOn ? first + second : `${first} ${second}`;
};
