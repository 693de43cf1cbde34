import { piecesOf, plain } from '../read/marks.ts';

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
    .replace(/^#/, '\\#')
    .replace(/^([-+>=])/, '\\$1')
    // Without a space after it too: readers of the file would take it for an item.
    .replace(/^([\d۰-۹٠-٩]{1,9})([.)])(?![\d۰-۹٠-٩])/, '$1\\$2')
    .replace(/^([۰-۹٠-٩]{1,9})-(?![۰-۹٠-٩])/, '$1\\-')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);

const escapePlain = (text: string): string => {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    out += escapeInline(text.slice(at, match.index)) + asAddress(match[0]);
    at = match.index + match[0].length;
  }
  return out + escapeInline(text.slice(at));
};

const SIGNS = { strong: '**', emphasis: '*' } as const;

// A mark beside punctuation may be read as the text's own asterisks: it stands within, as in **Note**:
const EDGES = /^([^\p{L}\p{N}\ue000-\uf8ff]*)(.*?)([^\p{L}\p{N}\ue000-\uf8ff]*)$/su;
const holds = (text: string): boolean =>
  /^[\p{L}\p{N}]/u.test(plain(text)) && /[\p{L}\p{N}]$/u.test(plain(text));

const asCode = (text: string): string => {
  const own = plain(text);
  return /[`\n]/.test(own) ? escapeInline(own) : `\`${own}\``;
};

const escapePieces = (text: string, links: readonly string[], inLink = false): string =>
  piecesOf(text, links)
    .map(({ text: own, mark, address }) => {
      if (mark === 'code') return asCode(own);
      if (mark !== undefined) {
        const [, before = '', core = '', after = ''] = EDGES.exec(own) ?? [];
        const inner = (part: string): string => escapePieces(part, links, inLink);
        const sign = SIGNS[mark];
        return holds(core) ? inner(before) + sign + inner(core) + sign + inner(after) : inner(own);
      }
      if (address === undefined) return inLink ? escapeInline(own) : escapePlain(own);
      const to = address.replace(/[()<>\s\\{}]/g, encodeURIComponent).replace(/&/g, '&amp;');
      return `[${escapePieces(own, links, true)}](${to})`;
    })
    .join('');

/**
 * A text as MDX that reads as the same text: nothing in it is code or mark-up, but for the marks
 * that its page gave it; `links` holds their addresses.
 */
export const escapeMdx = (text: string, links: readonly string[] = []): string =>
  escapeStart(escapePieces(text, links));
