import { Converter } from 'opencc-js/t2cn';
import type { Reason } from '../../words/commands.ts';
import { MARKS, plain, withMark } from './marks.ts';
import { barsForTabs } from './tabs.ts';

/** What a line is by the markup of its file; a copied text has no such hints. */
export type Hint = 'h1' | 'h2' | 'h3' | 'item' | 'step' | 'row' | 'quote' | 'code' | 'caption';

/** A line of a page; `number` is where it stood, from 1. */
export interface Line {
  text: string;
  number: number;
  /** Whether an empty line stood before it. */
  gap: boolean;
  /** The same in simplified characters and Persian letters, for recognising furniture. */
  probe: string;
  hint?: Hint;
  /** How deep the list is nested that the line is an item of. */
  level?: number;
  /** Of a heading: the number that its markup gives it. */
  rank?: number;
  /** Whether the markup says that it stands beside the text: a menu, a form, a foot. */
  beside?: true;
  /** Whether even its sentences are a box's: what asks for an address, or speaks of cookies. */
  boxed?: true;
  /** Whether it is a line of a paragraph that was broken into lines of one width. */
  flowing?: true;
  /** Whether it is a link and nothing else. */
  linked?: true;
}

/** A line that was left out, and why. */
export interface Dropped {
  line: Line;
  why: Reason;
}

/** A page cut into lines, with what its repairs are counted by, and what its markup says of it. */
export interface PageLines {
  lines: Line[];
  hidden: number[];
  entities: number[];
  links: string[];
}

// Spaces of all kinds but the half-space.
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v]/g;
// A soft hyphen between Persian letters is an old way to write the half-space.
const HALF_SPACE = /(?<=\p{Script=Arabic})\u00ad(?=\p{Script=Arabic})/gu;
const HIDDEN =
  /[\ufeff\u200b\u2060\u00ad\u202a-\u202e\u2066-\u2069]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** The button that an encyclopedia sets behind its headings. */
const EDIT = /\[(?:edit(?: source)?|编辑|編輯|ویرایش)\]$/iu;

const ENTITIES = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    laquo: '«',
    raquo: '»',
    zwnj: '\u200c',
    middot: '·',
  }),
);

const fromCode = (code: number): string =>
  code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '';

const decodeEntities = (text: string): string =>
  text
    .replace(/&#(\d{1,7});/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => fromCode(parseInt(code, 16)))
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);

const simplify = Converter({ from: 't', to: 'cn' });

const probeOf = (text: string): string => {
  const bare = plain(text);
  const han = /\p{Script=Han}/u.test(bare) ? simplify(bare) : bare;
  return han.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');
};

/** The line with another text. */
export const withText = (line: Line, text: string): Line =>
  text === line.text ? line : { ...line, text, probe: probeOf(text) };

/** A text without what cannot be seen, its spaces made plain. */
export const cleanLine = (text: string): string =>
  text
    .replace(HALF_SPACE, '\u200c')
    .replace(HIDDEN, '')
    .replace(SPACE, ' ')
    .replace(/^[ \u200c\u200e\u200f]+|[ \u200c\u200e\u200f]+$/g, '')
    .replace(EDIT, '');

/** A line that holds a text. */
export const lineOf = (text: string, number: number, gap: boolean): Line => ({
  text,
  number,
  gap,
  probe: probeOf(text),
});

// «**Situation.** The lines went dead»: what a writer of plain text sets in bold.
const BOLD = /\*\*(?=[^\s*])([^*\n]{1,120}?)(?<=[^\s*])\*\*/g;

/** A copied text cut into lines: hidden characters and entities resolved, spaces made plain. */
export const toLines = (text: string): PageLines => {
  const found: PageLines = { lines: [], hidden: [], entities: [], links: [] };
  let gap = false;
  // The mark of the byte order is no damage.
  const raw = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  barsForTabs(raw).forEach((source, index) => {
    const decoded = decodeEntities(source);
    if (decoded !== source) found.entities.push(index + 1);
    if (decoded.search(HIDDEN) >= 0) found.hidden.push(index + 1);
    const line = cleanLine(decoded).replace(BOLD, (_, inner: string) => withMark('strong', inner));
    if (line !== '') found.lines.push(lineOf(line, index + 1, gap));
    gap = line === '';
  });
  return found;
};

const NOTE =
  '(?:\\s?[\\[［【(（〔](?:注\\s?|note )?[\\p{Nd}a-z*†]{1,3}[\\]］】)）〕]|[⁰¹²³⁴-⁹①-⑳†‡]|(?<=[。！？؟])\\p{Nd}{1,2})*';
// The sign that a magazine sets behind its last sentence.
const SIGN = '(?:\\s?[♦◆■□∎▪◼●▢⬛•]|\\s?[（(【](?:全文|本文)?(?:完|终|END)[）)】])?';
const END = new RegExp(`[。！？!?؟.…；;][”’"»）)」』\\]]*${NOTE}${SIGN}$`, 'iu');

/** Whether a text ends as a sentence does; the number of a note may follow its full stop. */
export const endsSentence = (text: string): boolean => END.test(text.replace(MARKS, '').trimEnd());
