import { LINK_SCHEMES } from '../../model/mdx.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { hostFault } from './host.ts';
import type { Position } from '../source/source.ts';

// Browsers drop tabs, line breaks and control characters before they read a scheme.
const plainUrl = (url: string): string => url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');

type LinkFault =
  | 'scheme'
  | 'root'
  | 'character'
  | 'disguise'
  | 'host'
  | 'mail'
  | 'slashes'
  | 'empty'
  | undefined;

const siteFault = (url: string): LinkFault => {
  const authority = /^https:\/\/([^/?#]+)/i.exec(url)?.[1];
  return authority === undefined ? 'slashes' : hostFault(authority);
};

/** One address: more of them, or a text to be sent, would go unseen. */
const MAIL = /^mailto:[^\s@?&%:<>"]+@[^\s@?&%:<>"]+$/i;

/** Why an address may not be used, or undefined if it may. */
export const linkFault = (url: string): LinkFault => {
  const plain = plainUrl(url);
  if (url === '') return 'empty';
  if (plain !== url || url.includes('\\') || /%(?:[01]|7f)/i.test(url)) return 'character';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === 'https') return siteFault(plain);
  if (scheme === 'mailto') return MAIL.test(plain) ? undefined : 'mail';
  if (scheme !== undefined) return LINK_SCHEMES.includes(scheme) ? undefined : 'scheme';
  if (/^[^/?#]*:/.test(plain)) return 'scheme';
  return plain.startsWith('/') ? 'root' : undefined;
};

/** Reports an address that may not be used. */
export const checkLink = (url: string, place: Position, report: ReportAt): void => {
  const fault = linkFault(url);
  if (fault) report(place, 'mdx-link', { found: url, fault });
};
