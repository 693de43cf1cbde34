import { Converter } from 'opencc-js';
import type { Reason } from '../../words/commands.ts';
import { barsForTabs } from '../structure/tables.ts';

/** A line of a copied page; `number` is where it stood, from 1. */
export interface Line {
  text: string;
  number: number;
  /** Whether an empty line stood before it. */
  gap: boolean;
  /** The same in simplified characters and Persian letters, for recognising furniture. */
  probe: string;
}

/** A line that was left out, and why. */
export interface Dropped {
  line: Line;
  why: Reason;
}

// Spaces of all kinds but the half-space.
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v]/g;
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

const probeOf = (text: string): string => simplify(text).replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');

/** The line with another text. */
export const withText = (line: Line, text: string): Line =>
  text === line.text ? line : { ...line, text, probe: probeOf(text) };

/** A page cut into lines: hidden characters and entities resolved, spaces made plain. */
export const toLines = (text: string): { lines: Line[]; hidden: number; entities: number } => {
  const decoded = decodeEntities(text);
  const entities = (text.match(/&(?:[a-z]+|#\d+|#x[\da-f]+);/gi) ?? []).length;
  const hidden = (decoded.replace(/^\ufeff/, '').match(HIDDEN) ?? []).length;
  const lines: Line[] = [];
  let gap = false;
  barsForTabs(decoded.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).forEach((raw, index) => {
    const line = raw
      .replace(HIDDEN, '')
      .replace(SPACE, ' ')
      .replace(/^[ \u200c\u200e\u200f]+|[ \u200c\u200e\u200f]+$/g, '')
      .replace(EDIT, '');
    if (line !== '') lines.push({ text: line, number: index + 1, gap, probe: probeOf(line) });
    gap = line === '';
  });
  return { lines, hidden, entities };
};

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean =>
  /[。！？!?؟.…；;][”’"»）)」』\]]*$/.test(text);
