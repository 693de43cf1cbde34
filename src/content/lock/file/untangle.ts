type Lists = Record<'head' | 'blocks' | 'retired' | 'held', string[]>;

const INNER = ['    blocks:', '    retired:'];

const none = (): Lists => ({ head: [], blocks: [], retired: [], held: [] });

/** Which list a line belongs to, wherever a merge has put it. */
const listOf = (line: string): keyof Lists | undefined => {
  if (!/^ *- \{.*\}$/.test(line)) return undefined;
  return line.includes(' originals: {')
    ? 'blocks'
    : line.includes(' cites: {')
      ? 'held'
      : 'retired';
};

const written = ({ head, blocks, retired }: Lists, indent: string): string[] => [
  ...head,
  `${indent}blocks:`,
  ...blocks,
  `${indent}retired:`,
  ...retired,
];

/** Whether a list begins twice in one text of a lock. */
const isDoubled = (text: string): boolean => {
  const seen = new Set<string>();
  return text.split('\n').some((line) => {
    if (/^ {2}[^\s:-][^\s:]*:$/.test(line)) for (const key of INNER) seen.delete(key);
    const isTwice = seen.has(line);
    if (/^(?: {4})?(?:blocks|retired|held):$/.test(line)) seen.add(line);
    return isTwice;
  });
};

/**
 * A lock of which a merge left its lists twice, because a conflict reached over their ends: each
 * line says itself where it belongs. What is no line of a lock stays as it is, and is not read.
 */
export const untangle = (text: string): string => {
  if (!isDoubled(text)) return text;
  const top = none();
  const versions = new Map<string, Lists>();
  let version = top;
  for (const line of text.trimEnd().split('\n')) {
    const list = listOf(line);
    const [, key] = /^ {2}([^\s:-][^\s:]*):$/.exec(line) ?? [];
    if (list) (line.startsWith('      ') ? version : top)[list].push(line);
    else if (key !== undefined) {
      version = versions.get(key) ?? { ...none(), head: [line] };
      versions.set(key, version);
    } else if (!/^ *(?:blocks|retired|held|versions):$/.test(line)) {
      const { head } = line.startsWith('    ') ? version : top;
      if (!head.includes(line)) head.push(line);
    }
  }
  return `${[
    ...written(top, ''),
    ...(versions.size > 0 ? ['versions:'] : []),
    ...[...versions.values()].flatMap((one) => written(one, '    ')),
    'held:',
    ...top.held,
  ].join('\n')}\n`;
};
