import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';

/** Characters that an address may have (RFC 3986), but for brackets. */
const WITHIN = "[\\w\\-.~:/?#@!$&'()*+,;=%]";
const ADDRESS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Nd}_/:.])(?:https?://|www\\.)${WITHIN}*|` +
    '(?<![\\w.+/:@-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}(?![\\w@-])',
  'giu',
);

// What each of them has: most texts have none, which is told sooner.
const SIGN = /@|:\/\/|www\./i;

/** A bracket that was opened within stays: `…/Line_(telephony)`. */
const withoutEnd = (address: string): string => {
  const kept = address.replace(/[.,;:!?'*_~]+$/, '');
  const isUnopened = kept.endsWith(')') && kept.split(')').length > kept.split('(').length;
  return isUnopened || kept !== address ? withoutEnd(isUnopened ? kept.slice(0, -1) : kept) : kept;
};

/** The bare addresses of a text, as far as people read them: to a blank or a sign of theirs. */
const bareAddresses = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const address = withoutEnd(found);
    return /^(?:https?:\/*|www)$/i.test(address)
      ? []
      : [{ start: index, end: index + address.length }];
  });

/** Whether a text goes on with a letter, so that nobody can tell where an address before it ends. */
export const goesOn = (text: string): boolean => /^[\p{L}\p{M}\p{N}\u200c\u200d]/u.test(text);

/** The place of a part of a text that stands in the file as it reads; of the whole if not. */
const placeOf = ({ value, position }: Text, from: number, to: number): Text['position'] => {
  if (!position) return position;
  const { line, column, offset = 0 } = position.start;
  if ((position.end.offset ?? 0) - offset !== value.length) return position;
  const point = (at: number): typeof position.start => {
    const lines = value.slice(0, at).split('\n');
    const last = lines.at(-1) ?? '';
    return {
      line: line + lines.length - 1,
      column: lines.length === 1 ? column + at : last.length + 1,
      offset: offset + at,
    };
  };
  return { start: point(from), end: point(to) };
};

// As GitHub reads it; the visitor asks for the encrypted one.
const urlOf = (address: string): string => {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
};

const split = (node: Text): PhrasingContent[] => {
  const found = bareAddresses(node.value);
  if (found.length === 0) return [node];
  const part = (start: number, end: number): Text => ({
    type: 'text',
    value: node.value.slice(start, end),
    position: placeOf(node, start, end),
  });
  let at = 0;
  const parts: PhrasingContent[] = [];
  for (const { start, end } of found) {
    const text = part(start, end);
    const { value, position } = text;
    const url = urlOf(value);
    const link: Link = { type: 'link', url, children: [text], position };
    parts.push(part(at, start), link);
    at = end;
  }
  parts.push(part(at, node.value.length));
  return parts.filter((one) => one.type !== 'text' || one.value !== '');
};

const isLink = ({ type }: Nodes): boolean => type === 'link' || type === 'linkReference';

/** Makes the bare addresses of a tree into links. */
export const linkBareAddresses = (root: Root): void => {
  const walk = (parent: Parents): void => {
    if (isLink(parent)) return;
    if (parent.children.some((node) => node.type === 'text' && SIGN.test(node.value)))
      parent.children = parent.children.flatMap((node): Nodes[] =>
        node.type === 'text' ? split(node) : [node],
      ) as typeof parent.children;
    for (const child of parent.children) if ('children' in child) walk(child);
  };
  walk(root);
};
