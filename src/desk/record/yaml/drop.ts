import { emptiedAt, type Path } from '../data-edit.ts';
import { dropFlow } from './flow.ts';
import { dashOf } from './items.ts';
import {
  dataOf,
  endOf,
  isFlow,
  itemsOf,
  keyOf,
  lineStart,
  nextLine,
  nodeAt,
  pairEnd,
  pairsOf,
  spliced,
  startOf,
} from '../yaml-place.ts';

const dropPair = (text: string, parent: Path, key: string): string => {
  const pairs = pairsOf(nodeAt(text, parent));
  const index = pairs.findIndex((pair) => keyOf(pair) === key);
  const own = pairs[index]!;
  const start = startOf(own.key);
  const line = lineStart(text, start);
  const end = nextLine(text, pairEnd(text, own));
  if (/^ *$/.test(text.slice(line, start))) return spliced(text, line, end, '');
  // Beside the dash of a list: the next key comes there, the comments between go above.
  const next = pairs[index + 1];
  if (!next) {
    const map = nodeAt(text, parent)!;
    return spliced(text, startOf(map), endOf(text, map), '{}');
  }
  const nextStart = startOf(next.key);
  const head = /^ */.exec(text.slice(line))![0];
  const comments = text.slice(end, lineStart(text, nextStart)).replaceAll(/^ *(?=#)/gm, head);
  return text.slice(0, line) + comments + text.slice(line, start) + text.slice(nextStart);
};

/** Takes away what stands at a path, and what would be left empty. */
export const drop = (text: string, path: Path): string => {
  const gone = emptiedAt(dataOf(text), path);
  const parent = gone.slice(0, -1);
  const step = gone.at(-1)!;
  const around = nodeAt(text, parent);
  if (isFlow(around)) {
    const index =
      typeof step === 'number' ? step : pairsOf(around).findIndex((pair) => keyOf(pair) === step);
    return dropFlow(text, parent, index);
  }
  if (typeof step === 'string') return dropPair(text, parent, step);
  const item = itemsOf(around)[step]!;
  const start = lineStart(text, dashOf(text, item));
  return spliced(text, start, nextLine(text, endOf(text, item)), '');
};
