import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { guardLine, jsonText } from '../../text/escape.ts';
import type { CslItem } from './item.ts';
import { escapeLatex } from './latex.ts';

/** The ways to write citations down, by file extension. */
export const CITATION_FORMATS = ['bib', 'ris', 'csl.json'] as const;
type CitationFormat = (typeof CITATION_FORMATS)[number];

const bibtex = plugins.config.get('@bibtex').format;
bibtex.useIdAsLabel = true;
bibtex.checkLabel = false;
// The other setting turns all that is not ASCII into LaTeX; what LaTeX reserves we escape.
bibtex.asciiOnly = false;

const isAddress = (key: string): boolean => ['id', 'type', 'URL', 'archive_location'].includes(key);

const isName = (key: string): boolean => ['family', 'given', 'literal'].includes(key);

/** An item with all its texts changed, its addresses left alone. */
const mapTexts = (
  item: CslItem,
  change: (text: string) => string,
  changeName: (text: string, key: string) => string,
): CslItem => {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (isAddress(key)) return value;
      return isName(key) ? changeName(change(value), key) : change(value);
    }
    if (Array.isArray(value)) return value.map((inner) => walk(inner, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]),
    );
  };
  return walk(item, '') as CslItem;
};

const latexText = (text: string): string => escapeLatex(guardLine(text));

// A comma would part the name, “and” begin another, “=” a name in parts; whole names are braced by
// the library.
const latexName = (text: string, key: string): string =>
  key === 'literal' ? text : text.replace(/[,=]|\band\b/gi, '{$&}');

const toBibtex = (items: readonly CslItem[]): string => {
  const escaped = items.map((item) => mapTexts(item, latexText, latexName));
  return plugins.output.format('biblatex', escaped) as string;
};

/** YYYY/MM/DD/, with its slashes where a part is not known. */
const risDate = ({ 'date-parts': [parts = []] }: NonNullable<CslItem['issued']>): string => {
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
};

// In RIS a comma parts family and given name, and nothing can protect it.
const risName = (text: string): string => text.replaceAll(',', '_x002C_');

/** RIS is lines of tag and value: the mapping is the library's, which would break lines inside words. */
const toRis = (items: readonly CslItem[]): string => {
  const entries = plugins.output.format(
    'ris',
    items.map((item) => mapTexts(item, guardLine, risName)),
    { format: 'object' },
  ) as Record<string, string | string[]>[];
  return entries
    .map((entry, index) => {
      const { TY = 'GEN', TT: _translated, TA: author, ...tags } = entry;
      const { id, type, title, issued } = items[index]!;
      // The library cuts the identifier, has title and authors of the original in the place of its
      // own, and gives most types no day; bibutils takes T2 of a chapter for a series.
      const named = {
        ...tags,
        ...(author !== undefined && { AU: author }),
        ...(type === 'chapter' && tags.T2 !== undefined && { BT: tags.T2 }),
        ...(issued && { DA: risDate(issued) }),
        ID: id,
        TI: guardLine(title),
      };
      const lines = Object.entries(named).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${value}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
};

/** Citations as BibLaTeX, RIS or CSL-JSON. */
export const formatCitations = (format: CitationFormat, items: readonly CslItem[]): string => {
  if (format === 'csl.json') return jsonText(items);
  return format === 'bib' ? toBibtex(items) : toRis(items);
};
