import { Lexer } from 'yaml';

const SCALAR_FOLLOWS = '\x1f';
/** What the lexer says between the pieces of a text. */
const MARKS = ['\ufeff', '\x02', '\x18', SCALAR_FOLLOWS];

/** A # behind anything on its line. */
const BEHIND = /^ *[^ #\n].*#/m;

/**
 * Comments behind something on a line. In a text, `Call #9` was to be read: what follows the # is
 * lost without a word. A comment on a line of its own harms nobody.
 */
export const trailingComments = (text: string): { offset: number; found: string }[] => {
  if (!BEHIND.test(text)) return [];
  const found: { offset: number; found: string }[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const isMark = MARKS.includes(token) && text[offset] !== token;
    if (isMark) {
      before = token;
      continue;
    }
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (token.startsWith('#') && before !== SCALAR_FOLLOWS && line.trim() !== '')
      found.push({ offset, found: token });
    offset += token.length;
    before = token;
  }
  return found;
};
