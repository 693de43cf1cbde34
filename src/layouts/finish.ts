import { createHash } from 'node:crypto';

const BLOCK =
  'article|aside|blockquote|body|circle|dd|desc|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|html|li|line|link|main|meta|nav|ol|option|p|section|select|summary|table|tbody|td|text|th|thead|title|tr|ul';
const AROUND_BLOCKS = new RegExp(`\\s*(</?(?:${BLOCK})(?:\\s(?:"[^"]*"|[^">])*)?>)\\s*`, 'g');
const EMPTY_SHAPE = /><\/(?:circle|line|path)>/g;
const VERBATIM = /(<(pre|script|style|textarea)\b[\s\S]*?<\/\2>)/;

/** Without white space that a browser would not show, and without the end tags of empty shapes. */
export const tighten = (html: string): string =>
  html
    .split(VERBATIM)
    .map((part, index) =>
      index % 3 === 0
        ? part.replace(AROUND_BLOCKS, '$1').replace(EMPTY_SHAPE, '/>')
        : index % 3 === 1
          ? part
          : '',
    )
    .join('');

const CHARSET = '<meta charset="utf-8">';
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Puts the policy, which Astro writes last into the head, before all that it is to hold for. */
export const policyFirst = (html: string): string => {
  const policy = POLICY.exec(html)?.[0];
  return policy === undefined || !html.includes(CHARSET)
    ? html
    : html.replace(policy, '').replace(CHARSET, () => CHARSET + policy);
};

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Keeps of the policy's hashes, which Astro lists for the whole site, those that the page needs. */
export const narrowPolicy = (html: string): string => {
  const inline = [...html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
  const needed = new Set(inline.map(([, text = '']) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*"/, (policy) =>
    policy.replace(/\s*('sha256-[^']*')/g, (hash, quoted: string) =>
      needed.has(quoted) ? hash : '',
    ),
  );
};

/** A page as small as it can be without changing what it shows, its policy first. */
export const finishPage = (html: string): string => policyFirst(narrowPolicy(tighten(html)));
