import { isAlias, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import type { RuleId } from '../../model/rules/rules.ts';
import { forbiddenControls } from '../../text/bidi.ts';

const DIRECTIVE =
  /^%\w.*$|^#\s*yaml-language-server:.*\$schema=(?!(?:\.\.\/)+schemas\/[a-z]+\.json\s*$).*$/gmu;

// What is written without one of these has none of them, which is told sooner than by a walk.
const MAY_BE_FORBIDDEN = /[&*!\\]|__proto__|0[xo]/i;

/** Constructs that our files do not need and that can be abused. */
export const reportForbidden = (
  document: Document,
  text: string,
  report: (offset: number, what: string) => void,
): void => {
  // A directive changes the rules; a foreign schema makes an editor fetch an address.
  for (const { index, 0: found } of text.matchAll(DIRECTIVE)) report(index, found);
  if (!MAY_BE_FORBIDDEN.test(text)) return;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      // The range of a node begins after its properties.
      const before = (what: string): void =>
        report(Math.max(0, text.lastIndexOf(what, start)), what);
      if (isAlias(node)) report(start, `*${node.source}`);
      else if (node.anchor) before(`&${node.anchor}`);
      else if (node.tag) before('!');
      // 0x12C is no number that anybody would find in a text.
      else if (
        isScalar(node) &&
        typeof node.value === 'number' &&
        /^0[xo]/i.test(node.source ?? '')
      )
        report(start, node.source ?? '');
    },
    Pair: (_, pair) => {
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === '__proto__')
        report(pair.key.range?.[0] ?? 0, '__proto__');
    },
  });
};

/** Texts of YAML are plain: mark-up and hidden direction controls have no business in them. */
export const checkTexts = (
  document: Document,
  text: string,
  report: (offset: number, rule: RuleId, values: Record<string, string>) => void,
): void => {
  if (!/[<\\]/.test(text) && forbiddenControls(text).length === 0) return;
  visit(document, {
    Scalar: (_, { value, range, source = '' }) => {
      if (typeof value !== 'string') return;
      const start = range?.[0] ?? 0;
      const tag = /<[a-z!/?][^\s>]*>?/i.exec(value);
      if (tag) report(start + Math.max(0, source.indexOf(tag[0])), 'yaml-html', { found: tag[0] });
      for (const { reason, code } of forbiddenControls(value))
        report(start, 'bidi-control', { reason, code });
    },
  });
};

/** Where keys stand that their maps have already. */
export const doubledKeys = (node: unknown): number[] => {
  if (isSeq(node)) return node.items.flatMap(doubledKeys);
  if (!isMap(node)) return [];
  const known = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const own = isScalar(key) ? key.value : key;
    const isTwice = known.has(own);
    known.add(own);
    return [...(isTwice && isNode(key) ? [key.range?.[0] ?? 0] : []), ...doubledKeys(value)];
  });
};
