import { siteTargets, linkTarget, type Targets } from '../targets.ts';
import type { Case } from '../../schema/corpus.ts';
import type { Inline, Mark } from '../../schema/inline.ts';
import type { Locale } from '../../schema/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { element, type Child, type Xml } from '../xml.ts';
import { chapterName } from './package.ts';

/** Within the book where it holds what is meant, else on the site. */
export const bookTargets = ({ site, cases }: ExportCorpus, one: Case, locale: Locale): Targets => {
  const onSite = siteTargets(site, locale, one.id);
  return {
    ...onSite,
    block: (id) => `#${id}`,
    term: (id) => `terms.xhtml#${id}`,
    page: (path) => {
      const [, folder, id = '', block = ''] = /^(cases|terms)\/([^/]+)\/(#p\w+)?$/.exec(path) ?? [];
      if (folder === 'terms') return `terms.xhtml#${id}`;
      const isHere = cases.some((other) => other.id === id);
      return isHere ? chapterName(id) + block : onSite.page(path);
    },
  };
};

const TAGS: Partial<Record<Mark['as'], string>> = { emphasis: 'em', deleted: 'del', break: 'br' };

const passage = (mark: Mark, targets: Targets): Xml => {
  const { as, to = '', lang, dir, title } = mark;
  const inside = xhtmlInline(mark.children ?? [], targets);
  const named = { lang, 'xml:lang': lang, dir, title };
  switch (as) {
    case 'term':
      return element('a', { href: targets.term(to), ...named }, inside);
    case 'link':
      return element('a', { href: linkTarget(to, targets), ...named }, inside);
    case 'footnote':
      return element(
        'sup',
        {},
        element(
          'a',
          { href: targets.block(to), 'epub:type': 'noteref', role: 'doc-noteref' },
          inside,
        ),
      );
    // A book may not show what lies outside of it.
    case 'image':
      return element('a', { href: targets.image(to) }, title);
    default:
      return element(TAGS[as] ?? as, named, inside);
  }
};

/** The text of a block as phrases of XHTML. */
export const xhtmlInline = (pieces: readonly Inline[], targets: Targets): Child[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : passage(piece, targets)));
