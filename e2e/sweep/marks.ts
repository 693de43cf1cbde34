import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from '../../scripts/build.mjs';
import { FROZEN, writeCorpus } from '../fixtures/corpus.ts';
import { wordsIn } from '../words-in.ts';

const SECRET = 'quagga-7f3a91c2';
const HONEST = 'It reads import.meta.env there.';

/** What Astro, Vite, MDX and Pagefind replace or obey where they find it; and how it may be spelt. */
const MARKS = [
  'import.meta.env of FAKE_SECRET and import.meta.env.FAKE_SECRET',
  `__astro_import_meta_env${'_'.repeat(400)}`,
  '__ASTRO_IMAGE_../../../../../picture.png',
  '__ASTRO_IMAGE_="../../../../picture.png"',
  '__ASTRO_IMAGE_IMPORT_0 __ASTRO_ASSET_IMAGE__abc__ ASTRO_ASSET',
  '@@ASTRO-LINKS@@ @@ASTRO-STYLES@@ @@CONTENT_DIR@@',
  '__VITE_ASSET__abc__ __VITE_PRELOAD__ __VITE_ASSET_PUBLIC__abc__ __vite_ssr_import_meta__.env',
  'process.env.FAKE_SECRET %FAKE_SECRET% %import.meta.env.FAKE_SECRET% $FAKE_SECRET',
  "import.meta.glob('/**/*') new URL('picture.png', import.meta.url) ?raw ?url",
  '___PAGEFIND_WEIGHT___9 ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___h2:a:b',
  '{{ FAKE_SECRET }} {{{FAKE_SECRET}}} {% include "picture.png" %} <%= FAKE_SECRET %> ${FAKE_SECRET}',
  '<!--#include file="picture.png" --> <esi:include src="picture.png"/> @import "picture.png";',
  'data-pagefind-body page:terms/x/ media:a.png $& $1 $` \\u0000 </title> ]]>',
];

const inMarkdown = (text: string): string =>
  text.replace(/[<>{}[\]_*`\\~|$&]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Every spelling of the marks as a paragraph each: as it stands, escaped, as references. */
const paragraphs = (): string =>
  MARKS.flatMap((mark) => [
    inMarkdown(mark),
    mark.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
    `\`${mark.replaceAll('`', '')}\``,
    `## ${inMarkdown(mark.slice(0, 80))}`,
    [...mark].map((sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join(''),
  ]).join('\n\n');

const edit = (folder: string, file: string, change: (text: string) => string): void => {
  const path = join(folder, 'content', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

const folder = mkdtempSync(join(tmpdir(), 'marks-'));
try {
  const corpus = join(folder, 'corpus');
  writeCorpus(corpus, 0);
  const picture = readFileSync(join(FROZEN, 'content/cases/flooded-depot/hall.png'));
  writeFileSync(join(folder, 'picture.png'), picture);
  for (const locale of ['en', 'fa', 'zh'])
    edit(corpus, `guides/tag/${locale}.mdx`, (text) =>
      `${text}\n\n${HONEST}\n\n${paragraphs()}\n`.replace(
        /^(title|summary): .*$/gm,
        (_, key: string) => `${key}: ${JSON.stringify(MARKS[2])}`,
      ),
    );
  edit(corpus, 'practices/home-agents/en.mdx', (text) => `${text}\n\n${paragraphs()}\n`);
  edit(corpus, 'vocabulary/hazard.yaml', (text) =>
    text.replace(
      /^( +definition: \{.*\ben: )([^,}]*)/m,
      (_, start: string) => start + JSON.stringify(MARKS[0]),
    ),
  );
  edit(corpus, 'cases/flooded-depot/case.yaml', (text) =>
    text.replace(/\ben: ("[^"]*"|[^,}\n"']*)/, () => `en: ${JSON.stringify(MARKS[2])}`),
  );
  const dist = join(folder, 'dist');
  const env = { ...process.env, FAKE_SECRET: SECRET, CONTENT_ROOT: corpus };
  await build({ dist, env });
  const leaks = wordsIn(dist, [SECRET]);
  const page = readFileSync(join(dist, 'en/guides/tag/index.html'), 'utf8');
  if (leaks.length > 0)
    throw new Error(`The secret is in ${leaks.map(({ file }) => file).join(', ')}`);
  if (!page.includes(HONEST)) throw new Error('An honest sentence is not as it was written.');
  console.log(`marks: ${MARKS.length} marks of frameworks are text in every file.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
