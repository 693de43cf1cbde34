import type { Inline, Mark } from '../../model/inline.ts';
import { linkTarget, type Targets } from '../targets.ts';
import { element, type Child, type Xml } from '../../text/xml.ts';

/** A picture with what is said in its place. */
export const teiPicture = ({ to = '', title }: Mark, targets: Targets, ...head: Child[]): Xml =>
  element(
    'figure',
    {},
    element('graphic', { url: targets.image(to) }),
    head,
    title !== undefined && element('figDesc', {}, title),
  );

const passage = (mark: Mark, targets: Targets): Xml | Xml[] => {
  const { as, to = '', lang, title, children = [] } = mark;
  const inside = teiInline(children, targets);
  const language = { 'xml:lang': lang };
  switch (as) {
    case 'term':
      return element('term', { ref: targets.term(to), ...language }, inside);
    case 'link':
      return element('ref', { target: linkTarget(to, targets), ...language }, inside);
    case 'footnote':
      return element('ref', { type: 'footnote', target: targets.block(to) }, inside);
    case 'emphasis':
      return element('emph', {}, inside);
    case 'strong':
      return element('hi', { rend: 'bold' }, inside);
    case 'deleted':
      return element('del', {}, inside);
    case 'code':
      return element('code', {}, inside);
    case 'break':
      return element('lb', {});
    case 'image':
      return teiPicture(mark, targets);
    case 'cite':
      return element('title', language, inside);
    case 'q':
      return element('q', language, inside);
    case 'abbr':
      return element(
        'choice',
        language,
        element('abbr', {}, inside),
        element('expan', {}, title ?? ''),
      );
    case 'ruby':
      return ruby(children, targets, language);
    default:
      return lang === undefined ? element('seg', {}, inside) : element('foreign', language, inside);
  }
};

/** The base and its reading; brackets for browsers that know no ruby are left out. */
const ruby = (
  children: readonly Inline[],
  targets: Targets,
  language: Record<string, string | undefined>,
): Xml => {
  const isAside = (piece: Inline): piece is Mark =>
    typeof piece === 'object' && (piece.as === 'rt' || piece.as === 'rp');
  const base = children.filter((piece) => !isAside(piece));
  const readings = children.filter(isAside).filter(({ as }) => as === 'rt');
  return element(
    'ruby',
    language,
    element('rb', {}, teiInline(base, targets)),
    readings.map((reading) => element('rt', {}, teiInline(reading.children ?? [], targets))),
  );
};

/** The text of a block as phrases of TEI. */
export const teiInline = (pieces: readonly Inline[], targets: Targets): Child[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : passage(piece, targets)));
