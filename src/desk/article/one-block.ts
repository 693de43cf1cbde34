import type { BlockKind } from '../../model/block.ts';
import { joinAll } from '../../editor/import/read/join.ts';

const HEADING: Partial<Record<BlockKind, string>> = { h2: '## ', h3: '### ', h4: '#### ' };

/** What at the start of a line would begin something else than a paragraph. */
const STARTS =
  /^(?:#{1,6}(?=\s|$)|[-+*>](?=\s|$)|>|[-=_*](?=[-=_* ]*$)|`{3}|~{3}|\[(?=[^\]]*\]:)|\|)/;

const escapeStart = (text: string): string =>
  text
    .replace(STARTS, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/^<(?=\/?(?:Quote|Note|Figure)\b)/, '&lt;');

const TAG = /<(\/?)([a-z]+)(?:\s+[a-z]+="[^"<>]*")*\s*(\/?)>/gi;

/** Whether each `<` of a text belongs to an element that is opened and closed. */
const isWhole = (text: string): boolean => {
  const open: string[] = [];
  const rest = text.replace(TAG, (_, isEnd: string, name: string, isAlone: string) => {
    if (isEnd === '') open.push(...(isAlone === '' ? [name] : []));
    else if (open.pop() !== name) open.push('none');
    return '';
  });
  return open.length === 0 && !rest.includes('<');
};

/** Braces are code, and nobody writes code; a comment stays one. An element half typed is text. */
const escapeCode = (text: string): string => {
  const own = isWhole(text) ? text : text.replaceAll('<', '&lt;');
  return own.replace(/\{\/\*[^]*?\*\/\}|[{}]/g, (found) =>
    found.length > 1 ? found : `&#${found.charCodeAt(0)};`,
  );
};

const oneLine = (text: string): string =>
  joinAll(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** What an editor wrote as the source of one block of a kind: one line, and of no other kind. */
export const sourceOf = (kind: BlockKind, written: string): string => {
  if (kind === 'code') return written.trim();
  const text = escapeCode(oneLine(written));
  if (text === '') return '';
  const mark = HEADING[kind];
  if (mark) return mark + text;
  if (kind !== 'head' && kind !== 'row') return escapeStart(text);
  return text.startsWith('|') ? text : `| ${text} |`;
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replace(/&#(123|125);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What an editor writes of a block: its source without the marks that make it one of its kind. */
export const bareSource = (kind: BlockKind, source: string): string => {
  if (kind === 'code') return source;
  const own = HEADING[kind] ? source.replace(/^#{2,4}[ \t]+/, '') : source;
  const bare = oneLine(kind === 'quotation' ? own.replace(/\n[ \t]*>[ \t]?/g, '\n') : own);
  const plain = unescaped(bare);
  return sourceOf(kind, plain) === sourceOf(kind, bare) ? plain : bare;
};
