import { attributeOf, elementFaults, type PageContext } from './inspect-element.ts';
import { parsePolicy } from './policy.ts';

type Node = Parameters<typeof elementFaults>[0];

const NAMESPACES = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' };

/** How all our pages begin: so the policy stands in the head, before all that it holds for. */
const START =
  /^<!doctype html>(?=<html(?: [a-z]+="[^"<>&]*")*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"<>&]*)">)/i;
// The blanks of HTML are fewer than those of a regular expression.
const TAG =
  /<(?:\/([a-z][a-z0-9-]*)|([a-z][a-z0-9-]*)((?:[ \t\n\f]+[a-z][a-z0-9:_-]*(?:="[^"]*")?)*)[ \t\n\f]*(\/?))>/iy;
const ATTRIBUTE = /([a-z][a-z0-9:_-]*)(?:="([^"]*)")?/gi;
/** What a parser drops, turns or takes for something else. */
const STRANGE = /[\0\r\u202a-\u202e]/u;

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
/** What holds text alone, whatever stands in it. */
const TEXT_ONLY = /^(?:script|style|title|textarea)$/;
/** What a parser may open a second time, with its attributes, where others are closed. */
const REOPENED = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** What depends on the policy of the page, or on the text in it. */
const OF_PAGE = /^(?:meta|script|style)$/;

const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&#x27;': "'",
  '&#x26;': '&',
  '&#x3C;': '<',
};

/** A value without its character references; undefined if there is any but the few that we write. */
const decoded = (value: string): string | undefined => {
  let isKnown = true;
  const text = value.replace(/&(?:[a-z]+|#\w+);|&/gi, (found) => {
    isKnown &&= found in ENTITIES;
    return ENTITIES[found] ?? '';
  });
  return isKnown ? text : undefined;
};

/** What is known of a start tag: its id, and the addresses that must be there. */
interface Known {
  id: string | undefined;
  asked: readonly string[];
}

/** More kinds of start tags than a large site has. */
const MOST = 100_000;
const known = new WeakMap<PageContext['customElements'], Map<string, Known | undefined>>();

const knownOf = ({ customElements }: PageContext): Map<string, Known | undefined> => {
  let own = known.get(customElements);
  if (!own || own.size > MOST)
    known.set(customElements, (own = new Map<string, Known | undefined>()));
  return own;
};

const attributesOf = (text: string): Node['attrs'] | undefined => {
  const attributes: Node['attrs'] = [];
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    const plain = value.includes('&') ? decoded(value) : value;
    if (plain === undefined) return undefined;
    attributes.push({ name, value: plain });
  }
  return attributes;
};

/**
 * Whether a page is written so plainly that no parser is needed to know its elements, and has no
 * fault: every tag is closed in its order, every value quoted, and what parsers treat in ways of
 * their own is not there. Of any other page this says nothing: a parser must read it.
 */
export const isPlainlyFine = (html: string, context: PageContext): boolean => {
  const [start = '', policyText = ''] = START.exec(html) ?? [];
  if (start === '' || STRANGE.test(html)) return false;
  const policy = parsePolicy(policyText);
  const tags = knownOf(context);
  const ids = new Set<string>();
  const open: string[] = [];
  let shapes = 0;
  let unscripted = 0;

  const judge = (name: string, text: string, inside: string): Known | undefined => {
    const attrs = attributesOf(text);
    if (!attrs) return undefined;
    const node = {
      tagName: name,
      attrs,
      namespaceURI: shapes > 0 || name === 'svg' ? NAMESPACES.svg : NAMESPACES.html,
      childNodes: inside === '' ? [] : [{ value: inside }],
    } as unknown as Node;
    const asked: string[] = [];
    const exists = (address: string): boolean => {
      asked.push(address);
      return context.exists(address);
    };
    const id = attributeOf(node, 'id');
    return elementFaults(node, policy, { ...context, exists }).length > 0
      ? undefined
      : { id, asked };
  };

  let at = start.length;
  while (at < html.length) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at);
      at = next < 0 ? html.length : next;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(html);
    if (!found) return false;
    const [tag, closed, opened = '', attributes = '', slash] = found;
    at = TAG.lastIndex;
    if (closed !== undefined) {
      const name = closed.toLowerCase();
      if (open.pop() !== name) return false;
      if (name === 'svg') shapes -= 1;
      if (name === 'noscript') unscripted -= 1;
      continue;
    }
    const name = opened.toLowerCase();
    const isShape = shapes > 0 || name === 'svg';
    if (name === 'template' || (slash === '/' && !isShape && !VOID.test(name))) return false;
    // Read with scripts it ends at the first of its end tags, wherever that stands.
    if (unscripted > 0 && (tag.includes('<', 1) || TEXT_ONLY.test(name) || name === 'noscript'))
      return false;
    let inside = '';
    if (TEXT_ONLY.test(name) || (isShape && name === 'desc')) {
      if ((isShape && name !== 'title' && name !== 'desc') || slash === '/') return false;
      const end = html.indexOf(`</${name}`, at);
      if (end < 0) return false;
      inside = html.slice(at, end);
      const isHead = open.length === 2 && open[1] === 'head';
      // Where a list of choices is open, a title or a style is no text but what stands in it.
      if (inside.includes(name === 'script' ? '<!--' : '<') && !(name === 'style' && isHead))
        return false;
      if (!html.startsWith(`</${name}>`, end)) return false;
      at = end;
    }
    let one: Known | undefined;
    if (OF_PAGE.test(name)) one = judge(name, attributes, inside);
    else {
      const key = isShape ? `${tag}svg` : tag;
      one = tags.get(key);
      if (one === undefined && !tags.has(key)) tags.set(key, (one = judge(name, attributes, '')));
      else if (one && !one.asked.every(context.exists)) return false;
    }
    if (!one) return false;
    if (one.id !== undefined) {
      if (ids.has(one.id)) return false;
      ids.add(one.id);
      // With text alone in it, it is closed before anything else could close it.
      if (REOPENED.test(name) && !html.startsWith(`</${opened}>`, html.indexOf('<', at)))
        return false;
    }
    const isEmpty = isShape ? slash === '/' : VOID.test(name);
    if (isEmpty) continue;
    open.push(name);
    if (name === 'svg') shapes += 1;
    if (name === 'noscript') unscripted += 1;
  }
  return open.length === 0;
};
