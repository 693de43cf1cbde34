import { widthOf } from '../../read/width.ts';
import { bareNames } from '../names.ts';
import type { LineFacts, Reading } from './facts.ts';
import { isShortValue } from './values.ts';

/** What is loose on a line that begins «原创»: who wrote it, and the account. */
const takeAccount = (facts: LineFacts, loose: readonly string[]): void => {
  const [name, account] = loose;
  if (name && account && facts.authors.length === 0) facts.authors.push(name);
  const site = account ?? name;
  if (site) facts.site ??= site;
};

/** «The City will hold a public hearing»: more than two words of a sentence are no name of a paper. */
const isClause = (piece: string): boolean =>
  (piece.match(/(?<=\s)(?!(?:of|the|and|for|in|at|on|to|de|la)\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2 &&
  !/\p{Script=Arabic}/u.test(piece);

/** Takes the pieces without a label as names and a site; false if the line is text itself. */
export const takeLoose = ({ facts, loose, stamped, fields }: Reading, line: string): boolean => {
  const isStamp = stamped || /[|｜·•]|\s{2,}|\s[—–-]\s/u.test(line);
  if (loose.length > 3) return false;
  if (/^原创(?:\s|$)/.test(line) && loose.every((piece) => isShortValue(piece, 36))) {
    takeAccount(facts, loose);
    return true;
  }
  for (const piece of loose) {
    if (isClause(piece)) return false;
    const names = bareNames(piece);
    if (names && facts.authors.length === 0 && (facts.date ?? facts.publication)) {
      facts.authors.push(...names);
      continue;
    }
    if (
      !isShortValue(piece, 36) ||
      /[，,；;：:]|\p{Ll}{3}[.?!]\s/u.test(piece) ||
      widthOf(piece) < 4
    )
      return false;
    if (!isStamp && fields < 2) return false;
    if (/\p{Script=Han}{3}|\S\s\S/u.test(piece)) facts.site ??= piece;
  }
  return true;
};
