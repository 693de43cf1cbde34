import type { ExportCorpus } from '../corpus.ts';
import { PATHS } from '../../i18n/routes.ts';
import { t } from '../../i18n/messages.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { CONTEXT } from './context.ts';
import { jsonText } from '../../text/escape.ts';
import { blockLine } from '../records/shapes.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import type { ExportFiles } from '../table/kind.ts';

// The files that hold the whole corpus; the others repeat parts of it in other formats.
const WHOLE = ['blocks', 'cases', 'tmx', 'vocabulary.jsonld', 'vocabulary.ttl'];

// The name that mlcroissant knows JSON Lines by; it reads a column of it, not a path.
const LINES = 'application/jsonlines';

const TYPES: Record<string, string> = { behind: 'sc:Boolean', address: 'sc:URL' };

const field = (name: keyof typeof blockLine.shape) => ({
  '@type': 'cr:Field',
  '@id': `blocks/${name}`,
  name,
  description: blockLine.shape[name].description ?? name,
  dataType: TYPES[name] ?? 'sc:Text',
  source: { fileObject: { '@id': 'blocks' }, extract: { column: name } },
});

/** The corpus for tools of machine learning: Croissant 1.0 (MLCommons). */
export const croissant = async (
  { site, version }: ExportCorpus,
  { list, facts }: ExportFiles,
): Promise<string> => {
  const whole = list.filter(({ kind }) => WHOLE.includes(kind.id));
  const distribution = await Promise.all(
    whole.map(async ({ path, kind }) => {
      const { size, sha256 } = await facts(path);
      return {
        '@type': 'cr:FileObject',
        '@id': kind.id,
        name: path.slice(path.lastIndexOf('/') + 1),
        contentUrl: site.file(path),
        contentSize: `${size} B`,
        encodingFormat: kind.id === 'blocks' ? LINES : kind.mediaType,
        sha256,
      };
    }),
  );
  return jsonText({
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'unbroken-line',
    description: t('en')('site.description'),
    url: site.page('en', PATHS.data),
    license: LICENCE.url,
    version: version.date.replaceAll('-', '.').replace(/\.0/g, '.'),
    sdVersion: version.text,
    datePublished: version.date,
    inLanguage: LOCALES.map((locale) => LOCALE_INFO[locale].tag),
    creator: { '@type': 'sc:Organization', name: PUBLISHER, url: site.page('en', PATHS.about) },
    citeAs: `${PUBLISHER}, ${version.text}, ${site.page('en', PATHS.data)}`,
    distribution,
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': 'blocks',
        name: 'blocks',
        description: 'A record per block and language of every case.',
        key: ['case', 'block', 'language'].map((name) => ({ '@id': `blocks/${name}` })),
        field: (Object.keys(blockLine.shape) as (keyof typeof blockLine.shape)[]).map(field),
      },
    ],
  });
};
