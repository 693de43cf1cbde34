import { attributeOf, elementFaults, type PageContext } from './inspect-element.ts';
import { attributesOf, policyIn } from './plain-attributes.ts';
import { readPlainly, type StartTag } from './plain-tags.ts';
import type { Policy } from './policy.ts';

type Node = Parameters<typeof elementFaults>[0];

const NAMESPACES = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' };

/** How all our pages begin: so the policy stands in the head, before all that it holds for. */
const FIRST = ['html', 'head', 'meta', 'meta'];
const DOCTYPE = '<!doctype html>';
const CHARSET = '<meta charset="utf-8">';
/** What a parser drops, turns or takes for something else. */
const STRANGE = /[\0\r\u202a-\u202e]/u;

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
/** What holds text alone, whatever stands in it. */
const TEXT_ONLY = /^(?:script|style|title|textarea)$/;
/** What a parser may open a second time, with its attributes, where others are closed. */
const REOPENED = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** What depends on the policy of the page, or on the text in it. */
const OF_PAGE = /^(?:meta|script|style)$/;

/** What is known of a start tag: its id, and the addresses that must be there. */
interface Known {
  id: string | undefined;
  asked: readonly string[];
}

type Tags = Map<string, Known | undefined>;

/** More kinds of start tags than a large site has. */
const MOST = 100_000;
const known = new WeakMap<PageContext['customElements'], { plain: Tags; shapes: Tags }>();

const knownOf = ({ customElements }: PageContext): { plain: Tags; shapes: Tags } => {
  let own = known.get(customElements);
  if (!own || own.plain.size + own.shapes.size > MOST)
    known.set(customElements, (own = { plain: new Map(), shapes: new Map() }));
  return own;
};

/** A text of its own: a part of a page would hold all of it in memory. */
const alone = (part: string): string => ` ${part}`.slice(1);

/**
 * Whether a page is written so plainly that no parser is needed to know its elements, and has no
 * fault: every tag is closed in its order, every value quoted, and what parsers treat in ways of
 * their own is not there. Of any other page this says nothing: a parser must read it.
 */
export const isPlainlyFine = (html: string, context: PageContext): boolean => {
  if (STRANGE.test(html)) return false;
  const tags = knownOf(context);
  const ids = new Set<string>();
  const open: string[] = [];
  let policy: Policy | undefined;
  let [count, next, shapes, unscripted] = [0, DOCTYPE.length, 0, 0];
  let holder: StartTag | undefined;

  const judge = (tag: StartTag, inside: string): Known | undefined => {
    const attrs = attributesOf(tag);
    if (!attrs) return undefined;
    const node = {
      tagName: tag.name,
      attrs,
      namespaceURI: shapes > 0 || tag.name === 'svg' ? NAMESPACES.svg : NAMESPACES.html,
      childNodes: inside === '' ? [] : [{ value: inside }],
    } as unknown as Node;
    const asked: string[] = [];
    const exists = (address: string): boolean => {
      const own = alone(address);
      asked.push(own);
      return context.exists(own);
    };
    const id = attributeOf(node, 'id');
    return elementFaults(node, policy, { ...context, exists }).length > 0
      ? undefined
      : { id: id === undefined ? id : alone(id), asked };
  };

  const begins = (tag: StartTag): boolean => {
    const place = count;
    count += 1;
    if (place >= FIRST.length) return true;
    if (tag.name !== FIRST[place] || tag.end - tag.text.length !== next) return false;
    next = tag.end;
    if (place === 3) policy = policyIn(tag);
    return place === 2 ? tag.text.toLowerCase() === CHARSET : place < 2 || policy !== undefined;
  };

  const isFine = (tag: StartTag, inside: string): boolean => {
    const isShape = shapes > 0 || tag.name === 'svg';
    let one: Known | undefined;
    if (OF_PAGE.test(tag.name)) one = judge(tag, inside);
    else {
      const own = isShape ? tags.shapes : tags.plain;
      one = own.get(tag.text);
      if (one === undefined && !own.has(tag.text)) own.set(alone(tag.text), (one = judge(tag, '')));
      else if (one && !one.asked.every(context.exists)) return false;
    }
    if (one?.id === undefined) return one !== undefined;
    if (ids.has(one.id)) return false;
    ids.add(one.id);
    // With text alone in it, it is closed before anything else could close it.
    return (
      !REOPENED.test(tag.name) || html.startsWith(`</${tag.name}>`, html.indexOf('<', tag.end))
    );
  };

  const opens = (tag: StartTag): boolean => {
    const { name, isClosed } = tag;
    if (holder || !begins(tag)) return false;
    const isShape = shapes > 0 || name === 'svg';
    const isHolder = TEXT_ONLY.test(name) || (isShape && name === 'desc');
    if (name === 'template' || (isClosed && !isShape && !VOID.test(name))) return false;
    // Read with scripts it ends at the first of its end tags, wherever that stands.
    if (unscripted > 0 && (tag.text.includes('<', 1) || isHolder || name === 'noscript'))
      return false;
    if (isHolder && (isClosed || (isShape && name !== 'title' && name !== 'desc'))) return false;
    if (isHolder) holder = tag;
    else if (!isFine(tag, '')) return false;
    if (isShape ? isClosed : VOID.test(name)) return true;
    open.push(name);
    if (name === 'svg') shapes += 1;
    if (name === 'noscript') unscripted += 1;
    return true;
  };

  const closes = (name: string, at: number): boolean => {
    if (open.pop() !== name) return false;
    if (holder) {
      const inside = html.slice(holder.end, at);
      const isInHead = open.length === 2 && open[1] === 'head';
      // Where a list of choices is open, a title or a style is no text but what stands in it.
      if (inside.includes(name === 'script' ? '<!--' : '<') && !(name === 'style' && isInHead))
        return false;
      if (!isFine(holder, inside)) return false;
      holder = undefined;
    }
    if (name === 'svg') shapes -= 1;
    if (name === 'noscript') unscripted -= 1;
    return true;
  };

  const isRead = readPlainly(html, { opens, closes, isShape: () => shapes > 0 });
  return isRead && open.length === 0 && count > FIRST.length;
};
