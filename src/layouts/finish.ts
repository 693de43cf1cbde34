import { createHash } from 'node:crypto';

const BLOCK =
  /^<\/?(?:article|aside|blockquote|body|circle|dd|desc|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|html|li|line|link|main|meta|nav|ol|option|p|section|select|summary|table|tbody|td|text|th|thead|title|tr|ul)[\s>]/;
const SHAPE = /^<(circle|line|path)[\s>]/;

// The value of an attribute may hold what looks like a tag: a tag ends where its quotes are closed.
const REST = '(?:"[^"]*"|[^">])*>';
const VERBATIM = ['pre', 'script', 'style', 'textarea']
  .map((name) => `<${name}\\b${REST}[^]*?</${name}>`)
  .join('|');
const TAGS = new RegExp(`(${VERBATIM}|<${REST})`);

/** A page as texts, with a tag between each two of them. */
const parted = (html: string): string[] => html.split(TAGS);

/** Without white space that a browser would not show, and without the end tags of empty shapes. */
export const tighten = (html: string): string => {
  const parts = parted(html);
  const isBlock = (at: number): boolean => BLOCK.test(parts[at] ?? '');
  for (let at = 0; at < parts.length; at += 2) {
    const before = isBlock(at - 1) ? parts[at]!.trimStart() : parts[at]!;
    parts[at] = isBlock(at + 1) ? before.trimEnd() : before;
  }
  for (let at = 1; at < parts.length; at += 2) {
    const [, shape] = SHAPE.exec(parts[at]!) ?? [];
    if (shape === undefined || parts[at + 1] !== '' || parts[at + 2] !== `</${shape}>`) continue;
    parts[at] = `${parts[at]!.slice(0, -1)}/>`;
    parts[at + 2] = '';
  }
  return parts.join('');
};

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

const INLINE = new RegExp(`^<(?:script|style)\\b${REST}([^]+)</`);

/** Keeps of the policy's hashes, which Astro lists for the whole site, those that the page needs. */
export const narrowPolicy = (html: string): string => {
  const inline = parted(html).flatMap((part) => INLINE.exec(part)?.slice(1) ?? []);
  const needed = new Set(inline.map(hashOf));
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*"/, (policy) =>
    policy.replace(/\s*('sha256-[^']*')/g, (hash, quoted: string) =>
      needed.has(quoted) ? hash : '',
    ),
  );
};

/** A page as small as it can be without changing what it shows, its policy first. */
export const finishPage = (html: string): string => policyFirst(narrowPolicy(tighten(html)));
