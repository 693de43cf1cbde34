import { toUnicode } from 'punycode/punycode.es6.js';

const LABEL = /^[\p{L}\p{M}\p{Nd}_-]+$/u;
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Scripts that have no letters like the Latin ones and are written beside them. */
const BESIDE_LATIN =
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}0-9_-]/gu;

/** Names within a house or a machine; no public site ends in one. */
const WITHIN = /^(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private)$/i;

/** Latin letters that are written in names; others look like these, as ɑ does like a. */
const PLAIN_LATIN = /^[a-zßæœøðþłđ]$/iu;

const isMixed = (label: string): boolean =>
  LATIN.test(label) &&
  (label.replace(BESIDE_LATIN, '') !== '' ||
    [...label.normalize('NFD')].some((letter) => LATIN.test(letter) && !PLAIN_LATIN.test(letter)));

/** A name as it is shown; nothing where it is written in no way that can be read. */
const shownAs = (host: string): string => {
  try {
    return toUnicode(host);
  } catch {
    return '';
  }
};

/** A text that is an address as readers know one; its second part is the name of the site. */
const ADDRESS =
  /^(?:https?:\/\/|(?=www\.)|(?=[^/]+\.(?:com|org|gov|edu|cn|ir)(?:[/?#]|$)))([^\s/?#]+)\S*$/iu;

const bare = (host: string): string => host.toLowerCase().replace(/^www\.|\.$/g, '');

/** Whether a text shows the address of one site where its link leads to another. */
export const showsOther = (text: string, url: string): boolean => {
  const shown = ADDRESS.exec(text.trim())?.[1];
  const host = /^https:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (shown === undefined || host === undefined) return false;
  return bare(host) !== bare(shown) && !bare(host).endsWith(`.${bare(shown)}`);
};

/**
 * Why the name of a site may not stand in an address: it bears the name of another one before an
 * @, looks like another one, or names a machine that is no public site.
 */
export const hostFault = (authority: string): 'disguise' | 'host' | undefined => {
  const [, host = authority, port] = /^(.*):(\d{1,5})$/s.exec(authority) ?? [];
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return 'host';
  const shown = host.includes('xn--') ? shownAs(host) : host;
  if (shown === '' || shown !== shown.normalize('NFKC')) return 'disguise';
  const labels = shown.replace(/\.$/, '').split('.');
  if (labels.some((label) => !LABEL.test(label) || isMixed(label))) return 'disguise';
  const last = labels.at(-1) ?? '';
  // раура.com: a whole label of look-alikes under a Latin domain.
  if (LATIN.test(last) && labels.some((label) => LOOK_ALIKE.test(label))) return 'disguise';
  return labels.length > 1 && /\p{L}/u.test(last) && !WITHIN.test(last) ? undefined : 'host';
};
