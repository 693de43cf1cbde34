import { Parser } from 'htmlparser2';
import { escapeHtml } from '../i18n/mixed.ts';
import { digestOf } from './known-digest.ts';

/** So many bytes are read at a time: of most pages the head and little more. */
const PIECE = 16_384;

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

interface Head {
  /** Where the policy is to stand: behind what says how the page is written. */
  place?: number;
  policy?: { start: number; end: number; content: string };
  /** The hashes of the scripts and styles that stand in it. */
  hashes: Set<string>;
  isRead: boolean;
}

/** Reads a page up to its body, as a browser does: below it nothing stands that needs a hash. */
const readHead = (page: Buffer): Head => {
  const head: Head = { hashes: new Set(), isRead: false };
  let textStart = 0;
  const parser = new Parser({
    onopentag: (name, { charset, content = '', 'http-equiv': says }) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      textStart = end;
      if (name === 'body') {
        head.isRead = true;
        parser.pause();
      } else if (name !== 'meta') return;
      else if (charset !== undefined) head.place = end;
      else if (says === 'content-security-policy') head.policy = { start, end, content };
    },
    onclosetag: (name) => {
      if (name !== 'script' && name !== 'style') return;
      const text = page.subarray(textStart, parser.startIndex);
      head.hashes.add(`'sha256-${digestOf(text)}'`);
    },
  });
  // A character for each byte: of those that are no ASCII none is asked for.
  for (let at = 0; at < page.length && !head.isRead; at += PIECE)
    parser.write(page.toString('latin1', at, at + PIECE));
  return head;
};

/**
 * A page, in UTF-8, whose policy, which Astro writes last into the head with the hashes of the whole
 * site, stands before all that it is to hold for, with the hashes of what is in the page.
 */
export const finishPage = (page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => {
  const { place, policy, hashes } = readHead(page);
  if (place === undefined || !policy) return page;
  const content = escapeHtml(narrowed(policy.content, hashes));
  return Buffer.concat([
    page.subarray(0, place),
    Buffer.from(`<meta http-equiv="content-security-policy" content="${content}">`),
    page.subarray(place, policy.start),
    page.subarray(policy.end),
  ]);
};
