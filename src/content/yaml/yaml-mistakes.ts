import { visit, type Document } from 'yaml';

/** A mistake of syntax: where it was made, and the word that names it. */
interface YamlMistake {
  offset: number;
  detail: string;
}

const NAMED_CODES = [
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'IMPOSSIBLE',
  'MULTIPLE_DOCS',
  'BAD_DQ_ESCAPE',
];

/** What people write who do not know YAML; the place is that of the group. */
const SLIPS: [RegExp, string][] = [
  [/^()(?:<{7}|={7}|>{7})(?= |$)/, 'conflict'],
  [/^(\s*(?:- )?[\w-]+)：/, 'wide-colon'],
  [/^([^#'"{[]*[{[][^}\]'"]*?)[،，、](?=\s*[\w-]+:)/, 'wide-comma'],
  [
    /^([^#'"{[]*\{[^}'"]*?[^\s,{}:])\s+(?=(?:zh|en|fa|text|evidence|id|name|country|value|unit):\s)/,
    'no-comma',
  ],
  [/^(\s*(?:- )?[\w-]+):(?=[^\s:/])/, 'tight-colon'],
  [/^(\s*)-(?=[^\s-])/, 'tight-dash'],
];

const lineAt = (text: string, offset: number): { start: number; line: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
};

/** A key with its value, and below it one that lies deeper: the item lacks its «- ». */
const NO_DASH = /^( +)[\w-]+: +[^\s|>#].*\n\1 +[\w-]+:(?: |\n)/;

/** The slip that explains an error: in its line, or in the line after. */
const slipAt = (text: string, offset: number): YamlMistake | undefined => {
  const first = lineAt(text, offset);
  const second = lineAt(text, first.start + first.line.length + 1);
  for (const { start, line } of [first, second])
    for (const [pattern, detail] of SLIPS) {
      const found = pattern.exec(line);
      if (found) return { offset: start + (found[1] ?? '').length, detail };
    }
  const dashless = NO_DASH.exec(text.slice(first.start));
  return dashless ? { offset: first.start + dashless[1]!.length, detail: 'no-dash' } : undefined;
};

/** The opening of a quotation that nothing closes: the parser complains at its end only. */
const openQuote = (document: Document, at: number): number | undefined => {
  let opening: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < at && range[1] >= at) opening = range[0];
    },
  });
  return opening;
};

/** The syntax errors of a document in words of ours, at their real places, one a line. */
export const yamlMistakes = (document: Document, text: string): YamlMistake[] => {
  const lines = new Set<number>();
  const mistakes = document.errors.map((error): YamlMistake => {
    const quote = error.code === 'MISSING_CHAR' ? openQuote(document, error.pos[0]) : undefined;
    if (quote !== undefined) return { offset: quote, detail: 'open-quote' };
    const slip = error.code === 'TAB_AS_INDENT' ? undefined : slipAt(text, error.pos[0]);
    const detail = NAMED_CODES.includes(error.code) ? error.code : 'yaml';
    return slip ?? { offset: error.pos[0], detail };
  });
  // What follows an open quotation, or stands around a conflict, follows from it.
  const open = mistakes.find(({ detail }) => /^(?:open-quote|conflict|no-dash)$/.test(detail));
  const sure = open ? mistakes.filter((one) => one === open || one.offset < open.offset) : mistakes;
  return sure.filter(({ offset }) => {
    const { start } = lineAt(text, offset);
    return !lines.has(start) && lines.add(start);
  });
};
