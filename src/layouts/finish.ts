import { createHash } from 'node:crypto';
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
import { escapeHtml } from '../i18n/mixed.ts';

const BLOCKS = new Set(
  (
    'article aside blockquote body circle dd desc details div dl dt figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header html li line link main meta nav ol option p section select ' +
    'summary table tbody td text th thead title tr ul'
  ).split(' '),
);
const SHAPES = new Set(['circle', 'line', 'path']);
/** Elements whose text stays as it is, and how a browser reads it. */
const VERBATIM = new Map<string, Tokenizer['state']>([
  ['pre', TokenizerMode.DATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
]);

interface Edit {
  start: number;
  end: number;
  text: string;
}

const attributeOf = ({ attrs }: Token.TagToken, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

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

const edited = (html: string, edits: readonly Edit[]): string => {
  let at = 0;
  let made = '';
  for (const { start, end, text } of edits) {
    made += html.slice(at, start) + text;
    at = end;
  }
  return made + html.slice(at);
};

/**
 * A page as small as it can be without changing what it shows: without white space that no browser
 * would show, and without the end tags of empty shapes. Its policy, which Astro writes last into
 * the head with the hashes of the whole site, stands before all that it is to hold for, with the
 * hashes of what is in the page.
 */
export const finishPage = (html: string): string => {
  const edits: Edit[] = [];
  const needed = new Set<string>();
  let space: Edit | undefined;
  let isAfterBlock = false;
  let verbatim: { name: string; start: number } | undefined;
  let shape: { name: string; end: number } | undefined;
  let place: Edit | undefined;
  let policy: string | undefined;

  const meetTag = (name: string): void => {
    const isBlock = BLOCKS.has(name);
    if (isBlock && space) edits.push(space);
    space = undefined;
    isAfterBlock = isBlock;
  };
  const meetText = (): void => {
    space = undefined;
    isAfterBlock = false;
  };
  const meetMeta = (tag: Token.TagToken, start: number, end: number): void => {
    if (attributeOf(tag, 'charset') !== undefined) {
      place = { start: end, end, text: '' };
      edits.push(place);
    } else if (attributeOf(tag, 'http-equiv') === 'content-security-policy') {
      policy = attributeOf(tag, 'content');
      if (place) edits.push({ start, end, text: '' });
    }
  };

  const handler: TokenHandler = {
    onStartTag: (tag) => {
      const { startOffset, endOffset } = tag.location!;
      const name = tag.tagName;
      if (verbatim) return;
      meetTag(name);
      shape = SHAPES.has(name) && !tag.selfClosing ? { name, end: endOffset } : undefined;
      if (name === 'meta') meetMeta(tag, startOffset, endOffset);
      const mode = VERBATIM.get(name);
      if (mode === undefined) return;
      tokenizer.state = mode;
      verbatim = { name, start: endOffset };
    },
    onEndTag: ({ tagName, location }) => {
      const { startOffset: start, endOffset: end } = location!;
      if (verbatim) {
        if (tagName !== verbatim.name) return;
        if (tagName === 'script' || tagName === 'style')
          needed.add(hashOf(html.slice(verbatim.start, start)));
        verbatim = undefined;
      }
      meetTag(tagName);
      if (shape?.name === tagName && shape.end === start)
        edits.push({ start: start - 1, end, text: '/>' });
      shape = undefined;
    },
    onWhitespaceCharacter: ({ chars, location }) => {
      if (verbatim) return;
      // The place of its end is not told where a character reference follows.
      const start = location!.startOffset;
      const cut = { start, end: start + chars.length, text: '' };
      if (isAfterBlock) edits.push(cut);
      else space = cut;
    },
    onCharacter: meetText,
    onNullCharacter: meetText,
    onComment: meetText,
    onDoctype: meetText,
    onEof: () => undefined,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  if (place && policy !== undefined) {
    const content = escapeHtml(narrowed(policy, needed));
    place.text = `<meta http-equiv="content-security-policy" content="${content}">`;
  }
  return edited(html, edits);
};
