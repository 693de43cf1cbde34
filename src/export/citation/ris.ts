import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { guardLine } from '../../text/escape.ts';
import type { CslItem } from './item.ts';
import { mapTexts } from './map-texts.ts';

/** YYYY/MM/DD/, with its slashes where a part is not known. */
const risDate = ({ 'date-parts': [parts = []] }: NonNullable<CslItem['issued']>): string => {
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
};

// In RIS a comma parts family and given name, and nothing can protect it.
const risName = (text: string): string => text.replaceAll(',', '_x002C_');

/** An item in RIS, lines of tag and value: the mapping is the library's, which would break lines inside words. */
export const risEntry = (item: CslItem): string => {
  const [entry = {}] = plugins.output.format('ris', [mapTexts(item, guardLine, risName)], {
    format: 'object',
  }) as Record<string, string | string[]>[];
  const { TY = 'GEN', TT: _translated, TA: author, ...tags } = entry;
  const { id, type, title, issued } = item;
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
};
