import type { BlocksLock } from '../../model/lock.ts';
import { firstWords } from '../blocks/first-words.ts';
import type { ParsedArticle } from '../blocks/article.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Position } from '../source/source.ts';
import type { Pairing } from './pair.ts';

/** A block that has no translation: its line in the original, and where a translation goes. */
interface Untranslated {
  id: string;
  line: number;
  after: string | undefined;
  goesTo: Position;
  /** The block in whose translation its own stands. */
  within: string | undefined;
}

/** The blocks of the base without a counterpart, each with the place where it belongs. */
export const untranslatedIn = (
  base: ParsedArticle,
  ids: readonly string[],
  article: ParsedArticle,
  { ids: own, joined }: Pairing,
): Untranslated[] => {
  const places = new Map(own.map((id, index) => [id, index]));
  return ids.flatMap((id, index) => {
    if (places.has(id)) return [];
    const after = ids.slice(0, index).findLast((one) => places.has(one));
    const next = after === undefined ? 0 : places.get(after)! + 1;
    const last = article.raw.at(-1);
    const end = { line: article.source.text.trimEnd().split('\n').length + 1, column: 1 };
    const goesTo = article.raw[next] ?? (last ? end : { line: 1, column: 1 });
    return [{ id, line: base.raw[index]!.line, after, goesTo, within: joined.get(id) }];
  });
};

/** Reports what stands in a translation otherwise than in its original. */
export const checkPairing = (
  base: ParsedArticle,
  ids: readonly string[],
  article: ParsedArticle,
  pairing: Pairing,
  lock: BlocksLock,
  report: Report,
): void => {
  const at = reportIn(report, article.source.path);
  const warn = reportIn(report, article.source.path, 'warning');
  const starts = (index: number): string => firstWords(article.raw[index]!.words);
  for (const [index, block] of article.raw.entries()) {
    const id = pairing.ids[index];
    if (id === undefined) {
      const doubtful = pairing.unsure.get(index);
      const was = pairing.retired.get(index) ?? '';
      const joined = lock.retired.find((one) => one.id === was)?.joined ?? '';
      if (doubtful)
        at(block, 'translation-unsure', { starts: starts(index), found: doubtful.join(', ') });
      else {
        const split = pairing.split.get(index) ?? '';
        const gone = joined ? { part: was, joined } : { was };
        at(block, 'translation-extra', { starts: starts(index), ...gone, split });
      }
      continue;
    }
    const place = ids.indexOf(id);
    const expected = base.raw[place];
    if (expected && expected.kind !== block.kind)
      at(block, 'translation-blocks', {
        number: place + 1,
        found: block.kind,
        expected: expected.kind,
        base: base.source.path,
        baseLine: expected.line,
      });
  }
  for (const index of pairing.moved) {
    const id = pairing.ids[index]!;
    const place = ids.indexOf(id);
    warn(article.raw[index]!, 'translation-order', { found: id, after: ids[place - 1] ?? '' });
  }
  const missing = untranslatedIn(base, ids, article, pairing);
  const joined = missing.find(({ within }) => within !== undefined);
  if (missing.length > 0)
    warn(missing[0]!.goesTo, 'untranslated', {
      ...(joined && { part: joined.id, within: joined.within ?? '' }),
      count: missing.length,
      found: missing.map(({ id }) => id).join(', '),
      base: base.source.path,
      baseLine: missing[0]!.line,
    });
};
