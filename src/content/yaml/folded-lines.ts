import { isMap, isScalar, visit, type Document, type Scalar } from 'yaml';
import { isSetSolid } from '../blocks/line-breaks.ts';

/** Marks a line break that is none within Chinese; it stands in no file. */
const SOLID = '\ufdd0';

const isFolded = ({ type }: Scalar): boolean =>
  type === 'PLAIN' || type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' || type === 'BLOCK_FOLDED';

/** Whether a text is Chinese: by its key, in front matter by the language of the file. */
const isChinese = (document: Document, path: readonly unknown[]): boolean => {
  const root = document.contents;
  if (isMap(root) && root.get('lang') === 'zh') return true;
  return path.some(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      'key' in one &&
      isScalar(one.key) &&
      one.key.value === 'zh',
  );
};

/** Where lines of a text end that are joined without a space. */
const solidBreaks = (document: Document, text: string): number[] => {
  const found: number[] = [];
  visit(document, {
    Scalar: (_, node, path) => {
      const [start, end] = node.range ?? [0, 0];
      const slice = text.slice(start, end).trimEnd();
      if (!isFolded(node) || !slice.includes('\n')) return;
      for (const { index, 0: lines } of slice.matchAll(/(?<=\S)[ \t]*\n[ \t]*(?=\S)/g)) {
        const before = slice.slice(0, index);
        const after = slice.slice(index + lines.length);
        if (!before.endsWith('\\') && isSetSolid(before, after, isChinese(document, path)))
          found.push(start + index);
      }
    },
  });
  return found;
};

/** The text with each line break that is none within Chinese marked; undefined if there is none. */
export const markSolidBreaks = (document: Document, text: string): string | undefined => {
  const breaks = solidBreaks(document, text);
  if (breaks.length === 0) return undefined;
  let out = '';
  let at = 0;
  for (const index of breaks) {
    out += text.slice(at, index) + SOLID;
    at = index;
  }
  return out + text.slice(at);
};

/** Data of a marked text with its lines joined. */
export const joinSolidBreaks = (data: unknown): unknown => {
  if (typeof data === 'string') return data.replace(/\ufdd0\s?/gu, '');
  if (Array.isArray(data)) return data.map(joinSolidBreaks);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, joinSolidBreaks(value)]),
  );
};
