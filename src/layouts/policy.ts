import { hash } from 'node:crypto';
import { THEME_BOOT } from '../client/theme-boot.ts';

/** Of the script that sets the colours of every page. */
const THEME_HASH = hash('sha256', THEME_BOOT, 'base64');

/** What a page may do besides. */
export interface Allowed {
  /** Who, besides the service worker, may say that an address is one of ours. */
  trusts?: string;
  /** What it may fetch from, besides the site. */
  connects?: string;
}

/** The policy of a page; `finishPage` adds to it the hash of the page's style. */
export const policyFor = ({ trusts, connects }: Allowed = {}): string => {
  const rules = [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types sw${trusts ? ` ${trusts}` : ''}`,
    ...(connects ? [`connect-src 'self' ${connects}`] : []),
  ];
  return `${rules.join(';')}; script-src 'self' 'sha256-${THEME_HASH}'; style-src 'self'`;
};
