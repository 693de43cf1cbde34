import { scriptOf } from '../read/language.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';

/** No title is longer. */
const MOST = 300;

/** A first line that holds the titles of both languages, as two lines: «The Quiet Line 安静的热线». */
export const splitTitle = (lines: readonly Line[]): Line[] => {
  const [first, ...rest] = lines;
  const match =
    first && first.text.length <= MOST
      ? (/^([^\p{Script=Han}]{8,}?)[\s/|｜:：—–-]+(\p{Script=Han}.*)$/u.exec(first.text) ??
        /^(.*\p{Script=Han}[^\p{L}]*?)[\s/|｜:：—–-]+(\p{Script=Latin}[^\p{Script=Han}]{8,})$/u.exec(
          first.text,
        ) ??
        /^([^\p{Script=Arabic}]{8,}?)[\s/|｜:：—–-]+(\p{Script=Arabic}[^\p{Script=Latin}]*)$/u.exec(
          first.text,
        ) ??
        /^(\p{Script=Arabic}[^\p{Script=Latin}]*?)[\s/|｜:：—–-]+(\p{Script=Latin}.{8,})$/u.exec(
          first.text,
        ))
      : undefined;
  const [, a = '', b = ''] = match ?? [];
  if (!first || endsSentence(first.text) || scriptOf(a) === scriptOf(b)) return [...lines];
  // Only where the text itself goes on in both: a title may well hold a foreign name.
  const goesOn = [a, b].every(
    (part) =>
      rest.filter(({ text }) => widthOf(text) > 30 && scriptOf(text) === scriptOf(part)).length > 1,
  );
  return goesOn
    ? [{ ...first, text: a, probe: a }, { ...first, text: b, probe: b, gap: false }, ...rest]
    : [...lines];
};
