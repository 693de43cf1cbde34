import { describe, expect, it } from 'vitest';
import { pageTarget, resolveLink } from './links.ts';
import { linkFault } from './link-fault.ts';

describe('links of a text', () => {
  it.each([
    ['../other/#p3', 'cases/other/#p3'],
    ['#p3', 'cases/one/#p3'],
    ['../../terms/epidemic/', 'terms/epidemic/'],
    ['https://example.org/', undefined],
    ['mailto:a@example.org', undefined],
    ['../../../zh/cases/', undefined],
  ])('resolves %s to %s', (url, expected) => {
    expect(resolveLink('cases/one', url)).toBe(expected);
  });

  it('are stored so that any page can show them', () => {
    expect(pageTarget('cases/one', '../other/#p3')).toBe('page:cases/other/#p3');
    expect(pageTarget('cases/one', '#p3')).toBe('#p3');
    expect(pageTarget('cases/one', 'https://example.org/')).toBe('https://example.org/');
  });
});

describe('an address', () => {
  it.each([
    'https://example.org/',
    'HTTPS://example.org',
    'mailto:a@example.org',
    '../x/',
    '#p1',
    '?q=a',
  ])('may be %s', (url) => {
    expect(linkFault(url)).toBeUndefined();
  });
  it.each([
    ['javascript:alert(1)', 'scheme'],
    ['JaVaScRiPt:alert(1)', 'scheme'],
    ['java\tscript:alert(1)', 'character'],
    ['\u0001javascript:alert(1)', 'character'],
    ['data:text/html,x', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['http://example.org', 'scheme'],
    ['//example.org', 'root'],
    ['/en/', 'root'],
    ['\\\\example.org', 'character'],
    ['https:\\\\example.org', 'character'],
    ['jаvascript:alert(1)', 'scheme'],
    ['page:cases/', 'scheme'],
  ])('may not be %s', (url, fault) => {
    expect(linkFault(url)).toBe(fault);
  });
});
