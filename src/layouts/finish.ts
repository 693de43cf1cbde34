import { hash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../i18n/mixed.ts';

/** So many bytes are read at a time: of most pages the head and little more. */
const PIECE = 16_384;

interface Head {
  policy?: { start: number; end: number; content: string };
  /** The hash of the first style. */
  style?: string;
  isRead: boolean;
}

/** Reads a page up to the end of its style, which stands last in the head, or else to its body. */
const readHead = (page: Buffer): Head => {
  const head: Head = { isRead: false };
  let textStart = 0;
  const parser = new Parser({
    onopentag: (name, { content = '', 'http-equiv': says }) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      textStart = end;
      if (name === 'body') stop();
      else if (name === 'meta' && says === 'content-security-policy')
        head.policy = { start, end, content };
    },
    onclosetag: (name) => {
      if (name !== 'style') return;
      head.style = hash('sha256', page.subarray(textStart, parser.startIndex), 'base64');
      stop();
    },
  });
  const stop = (): void => {
    head.isRead = true;
    parser.pause();
  };
  // A character for each byte: of those that are no ASCII none is asked for.
  for (let at = 0; at < page.length && !head.isRead; at += PIECE)
    parser.write(page.toString('latin1', at, at + PIECE));
  return head;
};

/**
 * A page, in UTF-8, with the hash of its style in its policy: Astro, which writes the style last into
 * the head, puts all of a page into one. A second one would be none of ours, and stays forbidden.
 */
export const finishPage = (page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => {
  const { policy, style } = readHead(page);
  if (!policy || style === undefined) return page;
  const content = escapeHtml(`${policy.content} 'sha256-${style}';`);
  return Buffer.concat([
    page.subarray(0, policy.start),
    Buffer.from(`<meta http-equiv="content-security-policy" content="${content}">`),
    page.subarray(policy.end),
  ]);
};
