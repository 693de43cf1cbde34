import type { Article, Case } from '../../model/corpus.ts';
import { inlineText, type Inline } from '../../model/inline.ts';
import { LOCALE_INFO } from '../../model/locale.ts';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import { caseAddress } from '../../i18n/site.ts';
import { piecesOf } from '../../article/pieces.ts';
import { element, group, xmlDocument, type Xml } from '../../text/xml.ts';

const stamp = (day: string): string => `${day.replaceAll('-', '')}T000000Z`;

const prop = (type: string, value: string): Xml => element('prop', { type }, value);

const roleNote = (article: Article): string =>
  article.role === 'original'
    ? 'original'
    : `translation from ${LOCALE_INFO[article.of].tag} by ${article.translators.join(', ')}`;

/** What is marked in a block as a term, or as being in another language. */
const marks = (pieces: readonly Inline[]): Xml[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const { as, to = '', lang, children = [] } = piece;
    const inside = marks(children);
    if (as === 'term') return [prop(`x-term:${to}`, inlineText([piece])), ...inside];
    return lang === undefined ? inside : [prop(`x-lang:${lang}`, inlineText([piece])), ...inside];
  });

const variant = (corpus: ExportCorpus, one: Case, article: Article, id: string): Xml[] => {
  const block = article.blocks.find((each) => each.id === id);
  // An original in the place of a translation would be learnt as one.
  if (!block || block.lang) return [];
  const note = roleNote(article);
  return [
    group(
      'tuv',
      { 'xml:lang': LOCALE_INFO[article.lang].tag, changedate: stamp(one.record.updated) },
      element(
        'note',
        {},
        article.behind.includes(block.id) ? `${note}; original has changed` : note,
      ),
      prop('x-role', article.role),
      prop('x-address', caseAddress(corpus.site, article.lang, one.id, block.id)),
      marks(piecesOf(block)),
      // Plain text: OmegaT leaves out what stands inside an element of a segment.
      element('seg', {}, block.text),
    ),
  ];
};

// A unit may be read from any language only where more than one is an original.
const sourceOf = (articles: readonly Article[]): string => {
  const originals = articles.filter(({ role }) => role === 'original');
  return originals.length === 1 ? LOCALE_INFO[originals[0]!.lang].tag : '*all*';
};

const units = (corpus: ExportCorpus, one: Case): Xml[] => {
  const articles = articlesOf(one);
  if (articles.length < 2) return [];
  return articles[0]!.blocks.map(({ id, kind }) =>
    group(
      'tu',
      {
        tuid: `${one.id}:${id}`,
        srclang: sourceOf(articles),
        changedate: stamp(one.record.updated),
      },
      prop('x-case', one.id),
      prop('x-block', id),
      prop('x-kind', kind),
      articles
        .filter(({ blocks }) => blocks.some((block) => block.id === id && block.lang))
        .map(({ lang }) => prop('x-untranslated', LOCALE_INFO[lang].tag)),
      articles.flatMap((article) => variant(corpus, one, article, id)),
    ),
  );
};

/** The units of a case, each on a line. */
export const tmxUnits = (corpus: ExportCorpus, one: Case): string =>
  units(corpus, one)
    .map(({ xml }) => xml)
    .join('\n');

const END = '</body>';

/** The aligned blocks as a translation memory: TMX 1.4b. */
export const tmx = function* (
  corpus: ExportCorpus,
  unitsOf: (one: Case) => string | Uint8Array = (one) => tmxUnits(corpus, one),
): Generator<string | Uint8Array> {
  const header = group(
    'header',
    {
      creationtool: PUBLISHER,
      creationtoolversion: corpus.version.text,
      // Tools that work by sentences part paragraphs, and leave blocks whole, which then match nothing.
      segtype: 'paragraph',
      'o-tmf': 'Unbroken Line corpus',
      adminlang: 'en',
      srclang: '*all*',
      datatype: 'plaintext',
      changedate: stamp(corpus.version.date),
    },
    element('note', {}, `${PUBLISHER}, ${LICENCE.url}`),
    prop('x-version', corpus.version.text),
    prop('x-address', corpus.site.file('corpus/corpus.tmx')),
  );
  const empty = xmlDocument(
    group('tmx', { version: '1.4' }, header, group('body', {})),
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
  );
  const end = empty.lastIndexOf(END);
  yield empty.slice(0, end);
  for (const one of corpus.cases) {
    const units = unitsOf(one);
    if (units.length > 0) yield* [units, '\n'];
  }
  yield empty.slice(end);
};
