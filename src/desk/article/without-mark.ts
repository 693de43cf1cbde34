import { headOf } from './head.ts';

const MARK = /\{\/\*\s*untranslated\b[^}]*\*\/\}/g;

/**
 * The text of a translation that says which blocks of the original it lacks: then no other can be
 * taken for one of them. One comment below the head; none where nothing is missing.
 */
export const withoutMark = (text: string, missing: readonly string[]): string => {
  const mark = missing.length > 0 ? `{/* untranslated: ${missing.join(', ')} */}` : '';
  const first = text.match(MARK)?.[0];
  if (first === mark && text.match(MARK)?.length === 1) return text;
  const bare = text.replace(new RegExp(`^${MARK.source}\\n+`, 'gm'), '').replace(MARK, '');
  if (mark === '') return bare;
  const head = headOf(bare);
  const body = bare.slice(head.length);
  return `${head}${mark}\n${body === '' ? '' : `\n${body}`}`;
};
