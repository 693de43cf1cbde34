// MDX makes links of bare addresses; those that are not https may not be links.
const ADDRESS =
  /(?<![a-z0-9])(?:https?:\/\/|ftp:\/\/|www\.)[^\s，。；、！？（）()《》«»“”"<>{}\\`|]+/giu;

const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/&(?=[a-z#]\w*;)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;');

const asAddress = (address: string): string =>
  /^https:/i.test(address)
    ? `[${escapeInline(address)}](${address.replace(/&/g, '&amp;')})`
    : `\`${address}\``;

const escapeStart = (text: string): string =>
  text
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+>=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);

/** Plain text as MDX that reads as the same text: nothing in it is code or mark-up. */
export const escapeMdx = (text: string): string => {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    out += escapeInline(text.slice(at, match.index)) + asAddress(match[0]);
    at = match.index + match[0].length;
  }
  return escapeStart(out + escapeInline(text.slice(at)));
};
