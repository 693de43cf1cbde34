const LINES = 14;
const MOST = 1200;

// What a reader must see of a file to know its form: one whole record of it.
const RECORDS: Record<string, RegExp> = {
  blocks: /^.+$/m,
  tmx: /^<tu [^]*?<\/tu>/m,
  tei: /^<p xml:id[^]*?<\/p>/m,
  'vocabulary.ttl': /^<[^>]+#[a-z-]+>\n[^]*? \.$/m,
  'citation.bib': /^@[^]*?^\}/m,
  'citation.ris': /^TY[^]*?^ER {2}- /m,
  'paragraphs.bib': /(?<=^\}\n)@[^]*?^\}/m,
  'paragraphs.ris': /(?<=^ER {2}- \r?\n\r?\n)TY[^]*?^ER {2}- /m,
  atom: /^<entry[^]*?<\/entry>/m,
};

const OPENINGS =
  /^(?:cases?|schema|vocabulary\.jsonld|jsonfeed|opensearch|llms|markdown|croissant|checksums|\w+\.csl\.json)$/;

const opening = (text: string): string => {
  const lines = text.split('\n', LINES + 1);
  return [...lines.slice(0, LINES), ...(lines.length > LINES ? ['…'] : [])].join('\n');
};

/** A record of a file, or its first lines; undefined for a file that is no text. */
export const excerptOf = (kind: string, text: string): string | undefined => {
  const found = RECORDS[kind]?.exec(text)?.[0] ?? (OPENINGS.test(kind) ? opening(text) : undefined);
  if (found === undefined) return undefined;
  return found.length > MOST ? `${found.slice(0, MOST).toWellFormed()} …` : found;
};
