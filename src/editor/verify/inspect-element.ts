import type { DefaultTreeAdapterTypes } from 'parse5';
import { isAddressFault } from './address.ts';
import {
  ADDRESSES,
  DATA_TYPES,
  ELEMENTS,
  GLOBAL_ATTRIBUTES,
  PRAGMAS,
  REFERRERS,
  RUN_TYPES,
  SHAPES,
  SHAPE_ATTRIBUTES,
} from './allowed.ts';
import { knowsInline, policyFaults, type Policy } from './policy.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a page is checked against. */
export interface PageContext {
  /** Names of our own custom elements. */
  customElements: ReadonlySet<string>;
  /** Whether the output has a file for an address of the site. */
  exists: (address: string) => boolean;
  /** A drawing by itself has no policy. */
  isDrawing?: boolean;
  /** Where else the page may fetch from. */
  connects?: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** The value of an attribute, however its name is written; undefined if it is not there. */
export const attributeOf = (node: Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name.toLowerCase() === name)?.value;

const textOf = (node: Element): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const scriptFaults = (node: Element, policy: Policy | undefined): string[] => {
  const type = attributeOf(node, 'type') ?? '';
  const text = textOf(node);
  if (DATA_TYPES.includes(type)) return isJson(text) ? [] : [`<script type="${type}"> is no JSON`];
  if (!RUN_TYPES.includes(type)) return [`<script type="${type}">`];
  if (attributeOf(node, 'src') !== undefined) return [];
  return policy && knowsInline(policy, 'script-src', text)
    ? []
    : [`a script that the policy does not know: ${text.slice(0, 60)}`];
};

const metaFaults = (
  node: Element,
  policy: Policy | undefined,
  connects: readonly string[] = [],
): string[] => {
  const pragma = attributeOf(node, 'http-equiv')?.toLowerCase();
  const isReferrer = attributeOf(node, 'name')?.toLowerCase() === 'referrer';
  const tells = isReferrer && !REFERRERS.includes(attributeOf(node, 'content') ?? '');
  const weak = pragma === 'content-security-policy' && policy ? policyFaults(policy, connects) : [];
  return [
    ...(pragma !== undefined && !PRAGMAS.includes(pragma) ? [`<meta http-equiv="${pragma}">`] : []),
    ...(tells ? ['<meta name="referrer">'] : []),
    ...weak.map((fault) => `a policy where ${fault}`),
  ];
};

const attributeFaults = (node: Element, { exists }: PageContext): string[] => {
  const name = node.tagName.toLowerCase();
  const isShape = (node.namespaceURI as string) === SVG;
  const own = isShape
    ? SHAPE_ATTRIBUTES
    : Object.hasOwn(ELEMENTS, name)
      ? (ELEMENTS[name] ?? [])
      : [];
  return node.attrs.flatMap(({ name: raw, value }) => {
    const attribute = raw.toLowerCase();
    if (!own.includes(attribute) && !GLOBAL_ATTRIBUTES.test(attribute))
      return [`<${name} ${attribute}>`];
    if (!ADDRESSES.has(attribute))
      return isShape && /url\(|expression\(/i.test(value)
        ? [`<${name} ${attribute}="${value}">`]
        : [];
    const isSet = attribute === 'srcset';
    const addresses = isSet
      ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '')
      : [value];
    const rel = attributeOf(node, 'rel') ?? '';
    const place = { element: name, attribute: isSet ? 'src' : attribute, rel, exists };
    return addresses
      .filter((address) => isAddressFault(address, place))
      .map((address) => `<${name} ${attribute}="${address}">`);
  });
};

/** What the allowlist does not know of an element: itself, its attributes, its script or style. */
export const elementFaults = (
  node: Element,
  policy: Policy | undefined,
  context: PageContext,
): string[] => {
  const name = node.tagName.toLowerCase();
  const namespace: string = node.namespaceURI;
  const isKnown =
    namespace === SVG
      ? SHAPES.includes(name)
      : namespace === HTML && (Object.hasOwn(ELEMENTS, name) || context.customElements.has(name));
  const isStyle = name === 'style' && !context.isDrawing;
  return [
    ...(isKnown ? [] : [`<${name}>`]),
    ...attributeFaults(node, context),
    ...(name === 'meta' ? metaFaults(node, policy, context.connects) : []),
    ...(name === 'script' ? scriptFaults(node, policy) : []),
    ...(isStyle && !(policy && knowsInline(policy, 'style-src', textOf(node)))
      ? ['a style that the policy does not know']
      : []),
  ];
};
