import { foldSpace } from '../../text/white-space.ts';

const MOST = { han: 20, other: 44 };

/** The first words of a text, for people who look for it: a line's worth, whole words. */
export const firstWords = (text: string): string => {
  const whole = foldSpace(text).trim();
  // A letter is of two units at most.
  const letters = [...whole.slice(0, 2 * MOST.other + 2)];
  const isHan = /^\P{L}*\p{Script=Han}/u.test(whole);
  const most = isHan ? MOST.han : MOST.other;
  if (letters.length <= most) return whole;
  const cut = letters.slice(0, most).join('');
  const end = isHan ? -1 : cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut} …`;
};
