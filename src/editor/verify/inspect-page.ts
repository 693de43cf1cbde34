import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import {
  ADDRESSES,
  DATA_TYPES,
  ELEMENTS,
  FOREIGN_RELATIONS,
  GLOBAL_ATTRIBUTES,
  PRAGMAS,
  RUN_TYPES,
  SHAPES,
  SHAPE_ATTRIBUTES,
} from './allowed.ts';
import { knowsInline, parsePolicy, policyFaults, type Policy } from './policy.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What a page is checked against. */
export interface PageContext {
  /** Names of our own custom elements. */
  customElements: ReadonlySet<string>;
  /** Whether the output has a file for an address of the site. */
  exists: (address: string) => boolean;
  /** A drawing by itself has no policy. */
  isDrawing?: boolean;
}

/** A finding in the output: place and what is not known. */
export interface OutputFault {
  line: number;
  column: number;
  found: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

const attributeOf = (node: Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name.toLowerCase() === name)?.value;

const textOf = (node: Element): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Browsers drop these before they read an address. */
const plain = (address: string): string => address.replace(/[\p{Cc}\p{Cf}\s]/gu, '');

const leadsOut = (address: string): boolean => /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(address);

const addressFault = (node: Element, name: string, raw: string, context: PageContext): boolean => {
  const address = plain(raw);
  if (address.includes('\\')) return true;
  if (leadsOut(address)) {
    const mayLeave =
      node.tagName === 'a' || name === 'cite'
        ? /^(?:https:\/\/|mailto:)/i
        : node.tagName === 'link' && FOREIGN_RELATIONS.test(attributeOf(node, 'rel') ?? '')
          ? /^https:\/\//i
          : undefined;
    return !mayLeave?.test(address);
  }
  return name === 'src' && !context.exists(address);
};

const scriptFault = (node: Element, policy: Policy | undefined): string | undefined => {
  const type = attributeOf(node, 'type') ?? '';
  const text = textOf(node);
  if (DATA_TYPES.includes(type)) {
    try {
      JSON.parse(text);
      return undefined;
    } catch {
      return `<script type="${type}"> that is no JSON`;
    }
  }
  if (!RUN_TYPES.includes(type)) return `<script type="${type}">`;
  if (attributeOf(node, 'src') !== undefined) return undefined;
  return policy && knowsInline(policy, 'script-src', text)
    ? undefined
    : `a script that the policy does not know: ${text.slice(0, 60)}`;
};

/** The policy of a page: that of its first `meta`. */
const policyOf = (node: Node): Policy | undefined => {
  if ('tagName' in node && node.tagName === 'meta') {
    const pragma = attributeOf(node, 'http-equiv')?.toLowerCase();
    if (pragma === 'content-security-policy')
      return parsePolicy(attributeOf(node, 'content') ?? '');
  }
  const children = 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    const found = policyOf(child);
    if (found) return found;
  }
  return undefined;
};

/** Reads a page as a browser does and reports whatever the allowlist does not know. */
export const inspectPage = (html: string, context: PageContext): OutputFault[] => {
  const faults: OutputFault[] = [];
  const document = parse(html, { sourceCodeLocationInfo: true });
  const report = (node: Element, found: string): number =>
    faults.push({
      line: node.sourceCodeLocation?.startLine ?? 1,
      column: node.sourceCodeLocation?.startCol ?? 1,
      found,
    });
  const policy = policyOf(document);

  const inspect = (node: Element): void => {
    const name = node.tagName.toLowerCase();
    const namespace: string = node.namespaceURI;
    const isShape = namespace === SVG;
    const known = isShape
      ? SHAPES.includes(name)
      : namespace === HTML && (Object.hasOwn(ELEMENTS, name) || context.customElements.has(name));
    if (!known) report(node, `<${name}>`);
    for (const { name: raw, value } of node.attrs) {
      const attribute = raw.toLowerCase();
      const own = isShape ? SHAPE_ATTRIBUTES : (ELEMENTS[name] ?? []);
      if (!own.includes(attribute) && !GLOBAL_ATTRIBUTES.test(attribute))
        report(node, `<${name} ${attribute}>`);
      else if (ADDRESSES.has(attribute)) {
        const addresses =
          attribute === 'srcset'
            ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '')
            : [value];
        for (const address of addresses)
          if (addressFault(node, attribute === 'srcset' ? 'src' : attribute, address, context))
            report(node, `<${name} ${attribute}="${address}">`);
      } else if (/url\(|expression\(/i.test(value) && isShape)
        report(node, `<${name} ${attribute}="${value}">`);
    }
    if (name === 'meta') {
      const pragma = attributeOf(node, 'http-equiv')?.toLowerCase();
      if (pragma !== undefined && !PRAGMAS.includes(pragma))
        report(node, `<meta http-equiv="${pragma}">`);
      if (pragma === 'content-security-policy' && policy)
        for (const fault of policyFaults(policy)) report(node, `a policy where ${fault}`);
    }
    const fault = name === 'script' ? scriptFault(node, policy) : undefined;
    if (fault) report(node, fault);
    if (
      name === 'style' &&
      !context.isDrawing &&
      !(policy && knowsInline(policy, 'style-src', textOf(node)))
    )
      report(node, 'a style that the policy does not know');
  };

  const walk = (node: Node): void => {
    if ('tagName' in node) inspect(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(document);
  if (!policy && !context.isDrawing)
    faults.push({ line: 1, column: 1, found: 'a page without a policy' });
  return faults;
};
