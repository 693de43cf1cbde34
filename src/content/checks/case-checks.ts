import type { CaseRecord } from '../../model/case.ts';
import { nearest } from '../../text/distance.ts';
import type { ParsedArticle } from '../blocks/article.ts';
import type { CaseFolder } from '../compile/case-folder.ts';
import { eachNode } from '../mdx/each-node.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { conceptList, nearestConcept } from '../vocabulary/nearest-concept.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

interface Placed {
  position?: { start: { line: number; column: number } } | undefined;
}

/** Reports a case without an original, and translations of what is none. */
export const checkOriginals = (
  articles: readonly ParsedArticle[],
  folder: CaseFolder,
  report: Report,
): void => {
  const originals = articles
    .filter(({ front }) => front.role === 'original')
    .map(({ locale }) => locale);
  if (originals.length === 0)
    reportIn(report, articles[0]?.source.path ?? `${folder.path}/case.yaml`)(
      articles[0]?.yaml.at(['role']) ?? { line: 1, column: 1 },
      'no-original',
    );
  for (const { front, source, yaml } of articles)
    if (front.role === 'translation' && !originals.includes(front.of))
      reportIn(report, source.path)(yaml.at(['of']), 'translation-of', {
        found: front.of,
        expected: originals.join(', '),
        nearest: nearest(front.of, originals) ?? '',
      });
};

/**
 * Reports texts whose rights are not settled, and those published as they stand while no source
 * says by whose leave.
 */
export const checkRights = (
  { sources }: CaseRecord,
  articles: readonly ParsedArticle[],
  report: Report,
): void => {
  const hasLicence = sources.some(({ licence }) => licence !== undefined);
  for (const { front, source, yaml } of articles)
    if (front.basis === 'not-settled' || (front.basis === 'licensed' && !hasLicence))
      reportIn(report, source.path)(yaml.at(['basis']), 'rights-unsettled', {
        found: front.basis,
      });
};

/** Reports concepts and pictures that a text names and that are not there. */
export const checkReferences = (
  { source, tree }: ParsedArticle,
  { images }: CaseFolder,
  { concepts, isWhole }: Vocabulary,
  report: Report,
): void => {
  const at = reportIn(report, source.path);
  const checkImage = (url: string, node: Placed): void => {
    const name = url.slice(2);
    if (url.startsWith('./') && !images.has(name))
      at(node.position?.start ?? { line: 1, column: 1 }, 'image-missing', {
        found: name,
        nearest: nearest(name, [...images.keys()]) ?? '',
        expected: [...images.keys()].join(', '),
      });
  };
  eachNode(tree, (node) => {
    if (node.type === 'image') checkImage(node.url, node);
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (node.name === 'Figure' && attribute.name === 'src')
        checkImage(attribute.value, attribute);
      if (
        node.name === 'Term' &&
        attribute.name === 'id' &&
        isWhole &&
        !concepts.has(attribute.value)
      )
        at(attribute.position?.start ?? { line: 1, column: 1 }, 'unknown-concept', {
          found: attribute.value,
          where: '',
          nearest: nearestConcept(attribute.value, [...concepts.values()]),
          expected: conceptList([...concepts.values()]),
        });
    }
  });
};
