import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { BLOCK_ID } from '../../model/ids.ts';
import {
  COMPONENTS,
  IMAGE_PATH,
  REQUIRED_ATTRIBUTES,
  type AttributeRule,
} from '../../model/mdx.ts';
import { nearest } from '../../text/distance.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import type { Position } from '../source/source.ts';
import { checkLink } from './link-fault.ts';
import { placeOf } from './each-node.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const VALUE_PATTERNS: Partial<Record<AttributeRule, RegExp>> = {
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  direction: /^(?:ltr|rtl|auto)$/,
  concept: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  case: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  block: new RegExp(`^${BLOCK_ID}$`),
  image: IMAGE_PATH,
};

/** What an attribute may hold, as a word for the message. */
const VALUES: Partial<Record<AttributeRule, string>> = {
  language: 'language-tag',
  direction: 'ltr, rtl or auto',
  concept: 'slug',
  case: 'slug',
  block: 'block-id',
  image: './name.avif, .webp, .png or .jpg',
};

const checkValue = (
  rule: AttributeRule,
  name: string,
  value: string,
  place: Position,
  report: ReportAt,
) => {
  if (rule === 'link') {
    checkLink(value, place, report);
    return;
  }
  const pattern = VALUE_PATTERNS[rule];
  if (pattern && !pattern.test(value))
    report(place, 'mdx-attribute-value', {
      attribute: name,
      found: value,
      expected: VALUES[rule] ?? '',
    });
};

const checkAttributes = (node: Jsx, name: string, report: ReportAt): void => {
  const allowed = COMPONENTS[name] ?? {};
  const given = new Set<string>();
  const meant = new Set<string>();
  for (const attribute of node.attributes) {
    const place = attribute.position?.start ?? placeOf(node);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(place, 'mdx-expression', { detail: `{${attribute.value}}` });
      continue;
    }
    const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    if (rule === undefined) {
      const valid = Object.keys(allowed);
      const near = nearest(attribute.name, valid) ?? '';
      meant.add(near);
      report(place, 'mdx-attribute', {
        attribute: attribute.name,
        element: name,
        expected: valid.join(', '),
        nearest: near,
      });
    } else if (typeof attribute.value !== 'string') {
      report(place, attribute.value ? 'mdx-expression' : 'mdx-attribute-value', {
        detail: attribute.name,
        attribute: attribute.name,
        found: '',
        expected: VALUES[rule] ?? 'a-value',
      });
    } else if (given.has(attribute.name)) {
      report(place, 'mdx-attribute-twice', { attribute: attribute.name });
    } else {
      checkValue(rule, attribute.name, attribute.value, place, report);
    }
    given.add(attribute.name);
  }
  for (const required of REQUIRED_ATTRIBUTES[name] ?? [])
    if (!given.has(required) && !meant.has(required))
      report(placeOf(node), 'mdx-attribute-missing', { element: name, attribute: required });
};

/** What stands in a text for elements of HTML that people know. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((name) => [name, '**…**'] as const),
  ...['i', 'em'].map((name) => [name, '*…*'] as const),
  ...['s', 'del', 'strike'].map((name) => [name, '~~…~~'] as const),
  ...['h1', 'h2'].map((name) => [name, '## …'] as const),
  ...['h3', 'h4', 'h5', 'h6'].map((name) => [name, '### …'] as const),
  ...['ul', 'ol', 'li'].map((name) => [name, '- …'] as const),
  ...['table', 'tr', 'td', 'th'].map((name) => [name, '| … | … |'] as const),
  ['a', '[…](https://…)'],
  ['blockquote', '> …'],
  ['code', '`…`'],
  ['br', 'line-end'],
  ['img', '![…](./….jpg)'],
  ['figure', '<Figure src="./….jpg" alt="…">'],
]);

/** What a text has in the place of an element; nothing if there is no such thing. */
export const insteadOf = (name: string): string => INSTEAD.get(name.toLowerCase()) ?? '';

/** What is said of an element that is none of ours. */
export const unknownElement = (name: string): Record<string, string> => {
  const valid = Object.keys(COMPONENTS);
  const instead = insteadOf(name);
  return {
    found: name,
    expected: valid.join(', '),
    nearest: instead ? '' : (nearest(name, valid) ?? ''),
    instead,
  };
};

/** Components that are blocks; within a line, or without a text, they would be lost without a word. */
const BLOCKS: readonly string[] = ['Quote', 'Note', 'Figure'];

/** Reports what an element is, holds or lacks against `COMPONENTS`. */
export const checkElement = (node: Jsx, report: ReportAt): void => {
  const name = node.name ?? '';
  if (node.type === 'mdxJsxTextElement' && BLOCKS.includes(name))
    report(placeOf(node), 'component-lines', { found: name });
  const isEmpty = node.children.every(({ type }) => type === 'mdxFlowExpression');
  if (node.type === 'mdxJsxFlowElement' && BLOCKS.includes(name) && isEmpty)
    report(placeOf(node), 'component-empty', { found: name });
  if (Object.hasOwn(COMPONENTS, name)) return checkAttributes(node, name, report);
  report(placeOf(node), 'mdx-component', unknownElement(name));
};
