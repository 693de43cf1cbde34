import { createHash } from 'node:crypto';
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
import { escapeHtml } from '../i18n/mixed.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy with those of its hashes that a page needs. */
const narrowed = (policy: string, needed: ReadonlySet<string>): string =>
  policy
    .split(';')
    .map((directive) =>
      directive
        .split(' ')
        .filter((value) => !value.startsWith("'sha256-") || needed.has(value))
        .join(' '),
    )
    .join(';');

/** Elements whose text is no mark-up, and how a browser reads it. */
const TEXTS = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
]);

interface Head {
  /** Where the policy is to stand: behind what says how the page is written. */
  place?: number;
  policy?: { start: number; end: number; content: string };
  /** The hashes of the scripts and styles that stand in it. */
  hashes: Set<string>;
}

const attributeOf = ({ attrs }: Token.TagToken, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const readMeta = (head: Head, tag: Token.TagToken): void => {
  const { startOffset: start, endOffset: end } = tag.location!;
  if (attributeOf(tag, 'charset') !== undefined) head.place = end;
  else if (attributeOf(tag, 'http-equiv') === 'content-security-policy')
    head.policy = { start, end, content: attributeOf(tag, 'content') ?? '' };
};

/** Reads a page up to its body, as a browser does: below it nothing stands that needs a hash. */
const readHead = (html: string): Head => {
  const head: Head = { hashes: new Set() };
  let textStart = 0;
  const ignore = (): void => undefined;
  const handler: TokenHandler = {
    onStartTag: (tag) => {
      if (tag.tagName === 'body') tokenizer.pause();
      else if (tag.tagName === 'meta') readMeta(head, tag);
      const mode = TEXTS.get(tag.tagName);
      if (mode === undefined) return;
      tokenizer.state = mode;
      textStart = tag.location!.endOffset;
    },
    onEndTag: ({ tagName, location }) => {
      if (tagName === 'script' || tagName === 'style')
        head.hashes.add(hashOf(html.slice(textStart, location!.startOffset)));
    },
    onCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onNullCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  return head;
};

/**
 * A page whose policy, which Astro writes last into the head with the hashes of the whole site,
 * stands before all that it is to hold for, with the hashes of what is in the page.
 */
export const finishPage = (html: string): string => {
  const { place, policy, hashes } = readHead(html);
  if (place === undefined || !policy) return html;
  const content = escapeHtml(narrowed(policy.content, hashes));
  return [
    html.slice(0, place),
    `<meta http-equiv="content-security-policy" content="${content}">`,
    html.slice(place, policy.start),
    html.slice(policy.end),
  ].join('');
};
