import type { StartTag } from './plain-tags.ts';
import { parsePolicy, type Policy } from './policy.ts';

interface Attribute {
  name: string;
  value: string;
}

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

/** The attributes of a tag; undefined if one holds what only a parser can read. */
export const attributesOf = (tag: StartTag): Attribute[] | undefined => {
  const attributes: Attribute[] = [];
  for (const { name, value } of tag.attributes()) {
    const plain = value.includes('&') ? decoded(value) : value;
    if (plain === undefined) return undefined;
    attributes.push({ name, value: plain });
  }
  return attributes;
};

/** The policy that a tag says, if it says that alone. */
export const policyIn = (tag: StartTag): Policy | undefined => {
  const [pragma, content, ...more] = tag.attributes();
  const isPolicy =
    pragma?.name === 'http-equiv' &&
    pragma.value === 'content-security-policy' &&
    content?.name === 'content' &&
    !content.value.includes('&') &&
    more.length === 0;
  return isPolicy ? parsePolicy(content.value) : undefined;
};
