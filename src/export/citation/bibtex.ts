import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { guardLine } from '../../text/escape.ts';
import type { CslItem } from './item.ts';
import { escapeLatex } from './latex.ts';
import { mapTexts } from './map-texts.ts';

const bibtex = plugins.config.get('@bibtex').format;
bibtex.useIdAsLabel = true;
bibtex.checkLabel = false;
// The other setting turns all that is not ASCII into LaTeX; what LaTeX reserves we escape.
bibtex.asciiOnly = false;

const latexText = (text: string): string => escapeLatex(guardLine(text));

// A comma would part the name, “and” begin another, “=” a name in parts; whole names are braced by
// the library.
const latexName = (text: string, key: string): string =>
  key === 'literal' ? text : text.replace(/[,=]|\band\b/gi, '{$&}');

/** An item in BibLaTeX. */
export const bibtexEntry = (item: CslItem): string => {
  const list = plugins.output.format('biblatex', [mapTexts(item, latexText, latexName)]) as string;
  // The library ends it with an empty line.
  return list.slice(0, -1);
};
