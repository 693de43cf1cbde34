import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute } from './html-elements.ts';

type Element = Tree.Element;

const NO_TEXT = new Set(
  'head script style noscript template svg math iframe object canvas audio video img picture input textarea'.split(
    ' ',
  ),
);
const BESIDE = new Set('nav aside button select dialog'.split(' '));
const ROLES = /^(?:navigation|search|contentinfo|complementary|dialog|menu|menubar|toolbar)$/;

/** Names that sites give to what stands around a text. */
const NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|crumbs?|sidebar|side-?bar|share|sharing|social|related|recommend(?:ed|ation)?s?|comments?|respond|reply|newsletter|subscribe|signup|cookies?|consent|banner|advert(?:isement)?s?|ads?|promo|popup|modal|pagination|pager|footer|foot|copyright|tags?|tag-?list|hot|rank(?:ing)?|toolbar|qrcode|login|tools?|statement|disclaimer|author-?(?:box|bio|card)|bio|sub-?meta|topics|support|donat(?:e|ion)|cta|rich-?link|toc|most-?(?:viewed|read|popular)|widgets?|licen[cs]e|pic-?note|editor-?(?:s-?)?(?:name|info|note))(?:$|[\s_-])/i;
/** Names of what never holds a sentence of a text. */
const BOXES =
  /(?:^|[\s_-])(?:newsletter|subscribe|signup|sign-up|cookies?|consent|paywall|modal|popup|gdpr)(?:$|[\s_-])/i;
/** Names of what holds the text itself, whatever else they say. */
const TEXT = /(?:^|[\s_-])(?:article|content|post|entry|main|story|body|page)(?:$|[\s_-])/i;

/** Whether an element holds no text that a reader sees. */
export const isHidden = (node: Element): boolean =>
  NO_TEXT.has(node.tagName) ||
  node.attrs.some(({ name }) => name === 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style'));

const isWithin = (node: Element, names: readonly string[]): boolean => {
  for (let at = node.parentNode; at && 'tagName' in at; at = at.parentNode)
    if (names.includes(at.tagName)) return true;
  return false;
};

const namesOf = (node: Element): string => `${attribute(node, 'class')} ${attribute(node, 'id')}`;

/** Whether the markup says that an element is a box for an address, or on cookies. */
export const isBoxed = (node: Element): boolean =>
  !/^(?:html|body|main|article)$/.test(node.tagName) &&
  BOXES.test(namesOf(node)) &&
  !TEXT.test(namesOf(node));

/** Whether the markup says that an element stands beside the text. */
export const isBeside = (node: Element): boolean => {
  if (BESIDE.has(node.tagName) || ROLES.test(attribute(node, 'role'))) return true;
  if (node.tagName === 'footer') return !isWithin(node, ['blockquote', 'figure']);
  if (/^(?:html|body|main|article|h[1-6]|p|li|td|tr|table|tbody)$/.test(node.tagName)) return false;
  return NAMES.test(namesOf(node)) && !TEXT.test(namesOf(node));
};
