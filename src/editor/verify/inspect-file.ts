import type { OutputFault } from './inspect-page.ts';

/** A tag with an attribute of such a name; if a scheme is given, with an address of it. */
const attribute = (name: string, scheme: string): RegExp =>
  new RegExp(
    `<[\\w:.-]+(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*?\\s+${name}\\s*=\\s*["']${scheme && `[\\s\\p{Cc}\\p{Cf}]*(?:${scheme})[\\s\\p{Cc}\\p{Cf}]*:`}[^"'>]*`,
    'giu',
  );

/** What must not stand in a file that a browser may open or load by itself, by its ending. */
const FORBIDDEN: [files: RegExp, what: RegExp][] = [
  [/\.css$/, /@import\b[^;]*/gi],
  [/\.css$/, /url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\)[^)]*\)?/gi],
  // An escape could spell url( or @import; our styles have none in names.
  [/\.css$/, /\\(?:0{0,4}[4-7][0-9a-f]\s?)(?=[^"'\n]*[({])/gi],
  [/\.css$/, /\bexpression\(|\bbehavior\s*:|-moz-binding/gi],
  [/\.(?:xml|tmx)$/, /<\?xml-stylesheet[^>]*/gi],
  [/\.(?:xml|tmx)$/, /<(?:[\w-]+:)?(?:script|iframe|object|embed)\b[^>]*/gi],
  // An attribute stands behind whole ones: what a text or a value quotes is none.
  [/\.(?:xml|tmx)$/, attribute('(?:[\\w-]+:)?on[a-z]+', '')],
  [
    /\.(?:xml|tmx)$/,
    attribute(
      '(?:[\\w-]+:)?(?:href|src|url|target|ref|source|data|action)',
      'javascript|vbscript|data',
    ),
  ],
  [/\.(?:xml|tmx)$/, /<!ENTITY[^>]*/gi],
];

/** Finds in a style sheet or an XML file what could run, or load from elsewhere. */
export const inspectFile = (name: string, text: string): OutputFault[] =>
  FORBIDDEN.filter(([files]) => files.test(name)).flatMap(([, what]) =>
    [...text.matchAll(what)].map(({ index, 0: found }) => {
      const before = text.slice(0, index).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      return { line: before.length, column, found: found.slice(0, 80) };
    }),
  );
