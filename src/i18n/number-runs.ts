const DIGIT = '[0-9۰-۹٠-٩]';
const GROUP = `(?:\\(${DIGIT}+\\)|${DIGIT}+)`;
const NOT_WITHIN = `(?<![\\p{L}\\p{N}])(?<!${DIGIT}[.,٫٬/:])`;
// A signed number, groups of digits in a row, or a code that a telephone is given.
const RUN = new RegExp(
  `${NOT_WITHIN}([+−]?${GROUP}(?:[ \\u00a0\\u202f‐‑-]${GROUP})*|\\*${DIGIT}+(?:[*#]${DIGIT}+)*#?)(?![.,٫٬/:]?${DIGIT})`,
  'u',
);

// Most texts have none, and to see that takes far less than to look for a run.
const HAS_DIGIT = new RegExp(DIGIT);

const valueOf = (group: string): number =>
  Number(group.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)));

/** From one number to another; a Persian reads it from the right, as it would be set anyway. */
const isRange = (first: string, second: string): boolean =>
  valueOf(second) >= valueOf(first) && second.length <= Math.min(6, first.length + 2);

/** Whether digits in several groups are read from the left: a telephone number, a date of a file. */
const isFromLeft = (run: string): boolean => {
  if (/^[+−*]/.test(run)) return true;
  const groups = run.split(/[ \u00a0\u202f‐‑-]/);
  const [first = '', second = ''] = groups;
  // A year in brackets after another is two numbers.
  if (groups.length === 1 || /.\(/.test(run)) return false;
  if (groups.length > 2 || /^\(?[0۰٠]/.test(first) || /^[0۰٠]/.test(second)) return true;
  const isLong = first.length + second.length >= 7;
  if (/[ \u00a0\u202f]/.test(run)) return isLong && Math.min(first.length, second.length) >= 3;
  return (isLong || first.length > 4) && !isRange(first, second);
};

/**
 * A text taken apart at what a Persian line would set in the wrong order: each second piece is a run
 * of digits that is read from the left. Between Persian words a hyphen or a space parts the groups of
 * a number, and they are set from the right (UAX 9, W2 to W4).
 */
export const numberRuns = (text: string): string[] => {
  if (!HAS_DIGIT.test(text)) return [text];
  const pieces = [''];
  text.split(RUN).forEach((piece, index) => {
    if (index % 2 === 1 && isFromLeft(piece)) pieces.push(piece, '');
    else pieces.push(`${pieces.pop() ?? ''}${piece}`);
  });
  return pieces;
};
