import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, elementFaults, type PageContext } from './inspect-element.ts';
import { isPlainlyFine } from './plain-page.ts';
import { parsePolicy, type Policy } from './policy.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export type { PageContext } from './inspect-element.ts';

/** A finding in the output: place and what is not known. */
export interface OutputFault {
  line: number;
  column: number;
  found: string;
}

const isNamed =
  (name: string) =>
  (node: Node): node is Element =>
    'tagName' in node && node.tagName === name;

/** The policy of a page: that of the first `meta` in its head; browsers ignore one in the body. */
const policyOf = (node: Node): Policy | undefined => {
  const page = 'childNodes' in node ? node.childNodes.find(isNamed('html')) : undefined;
  const head = page?.childNodes.find(isNamed('head'))?.childNodes ?? [];
  const meta = head
    .filter(isNamed('meta'))
    .find((one) => attributeOf(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  return meta && parsePolicy(attributeOf(meta, 'content') ?? '');
};

const TURNING = /[\u202a-\u202e]/u;

const inspectAs = (
  html: string,
  context: PageContext,
  { scriptingEnabled, isLocated }: { scriptingEnabled: boolean; isLocated: boolean },
): OutputFault[] => {
  const faults: OutputFault[] = [];
  const ids = new Set<string>();
  const document = parse(html, { sourceCodeLocationInfo: isLocated, scriptingEnabled });
  const policy = policyOf(document);
  const inspect = (node: Element): void => {
    const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {};
    for (const found of elementFaults(node, policy, context)) faults.push({ line, column, found });
    const id = attributeOf(node, 'id');
    if (id !== undefined && ids.has(id))
      faults.push({ line, column, found: `a second id="${id}"` });
    if (id !== undefined) ids.add(id);
  };
  const walk = (node: Node): void => {
    if ('tagName' in node) inspect(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(document);
  if (!policy && !context.isDrawing)
    faults.push({ line: 1, column: 1, found: 'a page without a policy' });
  const lines = TURNING.test(html) ? html.split('\n') : [];
  lines.forEach((text, index) => {
    const at = text.search(TURNING);
    if (at >= 0)
      faults.push({ line: index + 1, column: at + 1, found: 'a character that turns the text' });
  });
  return faults;
};

/**
 * Reads a page as a browser does, with scripts and without (`noscript` differs), and reports
 * whatever the allowlist does not know.
 */
export const inspectParsed = (html: string, context: PageContext): OutputFault[] => {
  const seen = new Set<string>();
  // To know the place of every element takes half of the time: asked only where there is a fault.
  const inspect = (scriptingEnabled: boolean): OutputFault[] =>
    inspectAs(html, context, { scriptingEnabled, isLocated: false }).length === 0
      ? []
      : inspectAs(html, context, { scriptingEnabled, isLocated: true });
  return [true, false]
    .filter((scriptingEnabled) => scriptingEnabled || html.includes('<noscript'))
    .flatMap(inspect)
    .filter((fault) => {
      const key = JSON.stringify(fault);
      return !seen.has(key) && seen.add(key);
    });
};

/**
 * The same as `inspectParsed`. Nearly all of our pages are written so plainly that to parse them, which
 * takes most of the time, would find nothing else.
 */
export const inspectPage = (html: string, context: PageContext): OutputFault[] =>
  !context.isDrawing && isPlainlyFine(html, context) ? [] : inspectParsed(html, context);
