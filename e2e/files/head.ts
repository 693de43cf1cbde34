import { CONNECTS } from '../../src/editor/verify/allowed.ts';
import {
  knowsInline,
  parsePolicy,
  policyFaults,
  type Policy,
} from '../../src/editor/verify/policy.ts';
import { attributeOf, isElement, childrenOf, named, nameOf, textOf, type Page } from './page.ts';
import { canonicalsOf, isListed, isOtherName, type Check } from './site.ts';

const metaOf = (page: Page, attribute: string, value: string): string[] =>
  named(page, 'meta')
    .filter((meta) => attributeOf(meta, attribute)?.toLowerCase() === value)
    .map((meta) => attributeOf(meta, 'content') ?? '');

/** The head says first how the page is written, then how wide it is, what it holds and where it is. */
export const meta: Check = (page, site) => {
  const head = named(page, 'head').flatMap(childrenOf).filter(isElement);
  const [width, ...widths] = metaOf(page, 'name', 'viewport');
  const descriptions = metaOf(page, 'name', 'description');
  const listed = isListed(page);
  const canonicals = canonicalsOf(page).join(' ');
  const expected = listed ? `${site.origin}${page.path}` : '';
  return [
    ...(head[0] && attributeOf(head[0], 'charset')?.toLowerCase() === 'utf-8'
      ? []
      : ['charset is not the first in the head']),
    ...(width?.includes('width=device-width') && widths.length === 0 ? [] : ['no one viewport']),
    ...(/user-scalable\s*=\s*(?:no|0)|maximum-scale/.test(width ?? '') ? ['forbids to zoom'] : []),
    ...(!listed || (descriptions.length === 1 && descriptions[0]?.trim())
      ? []
      : ['no one description']),
    ...(canonicals === expected || isOtherName(page, site)
      ? []
      : [`canonical “${canonicals}”, not “${expected}”`]),
  ];
};

const isCode = (type: string | undefined): boolean =>
  type === undefined || type === '' || type === 'module' || /javascript/i.test(type);

const hashesOf = (policy: Policy): number =>
  ['script-src', 'style-src'].flatMap((name) =>
    (policy.get(name) ?? []).filter((value) => /^'sha\d+-/.test(value)),
  ).length;

/** The policy of a page lets in its own inline scripts and styles by their hashes, and no other. */
export const policy: Check = (page) => {
  const [content, ...more] = metaOf(page, 'http-equiv', 'content-security-policy');
  if (content === undefined || more.length > 0)
    return [`${more.length} policies too many, or none`];
  const rules = parsePolicy(content);
  const inline = [
    ...named(page, 'style').map((element) => ['style-src', element] as const),
    ...named(page, 'script')
      .filter((script) => attributeOf(script, 'src') === undefined)
      .filter((script) => isCode(attributeOf(script, 'type')))
      .map((element) => ['script-src', element] as const),
  ];
  const second = named(page, 'head').flatMap(childrenOf).filter(isElement)[1];
  const isFirst =
    second && /^content-security-policy$/i.test(attributeOf(second, 'http-equiv') ?? '');
  const texts = new Set(inline.map(([name, element]) => name + textOf(element)));
  return [
    ...policyFaults(
      rules,
      CONNECTS.flatMap(([pages, from]) => (pages.test(page.file) ? from : [])),
    ),
    ...(isFirst ? [] : ['the policy does not follow the charset']),
    ...inline
      .filter(([name, element]) => !knowsInline(rules, name, textOf(element)))
      .map(([, element]) => `the policy does not know ${nameOf(element)}`),
    ...(hashesOf(rules) > texts.size ? ['the policy lets in more than there is'] : []),
  ];
};

/** What is said to machines in JSON can be read. */
export const machineData: Check = (page) =>
  named(page, 'script')
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .flatMap((script) => {
      try {
        const data = JSON.parse(textOf(script)) as Record<string, unknown>;
        return '@type' in data || '@graph' in data ? [] : ['JSON-LD without a type'];
      } catch (error) {
        return [`JSON-LD cannot be read: ${String(error)}`];
      }
    });
