import { expect, test } from 'vitest';
import { articlesOf } from '../corpus.ts';
import { blocksOf } from '../../article/untranslated.ts';
import { piecesOf } from '../../article/pieces.ts';
import { inlineText } from '../../model/inline.ts';
import { unguard } from '../../text/testing/unguard.ts';
import { realFiles } from '../testing/fixture.ts';
import { markdownTexts } from '../testing/read-back.ts';
import { exactly, only, survives } from '../testing/survives.ts';
import { caseMarkdown } from './case.ts';
import { llmsText } from './llms.ts';

test('the Markdown twins hold every block of the article', async () => {
  const { corpus, text } = realFiles();
  for (const one of corpus.cases)
    for (const article of articlesOf(one)) {
      const read = markdownTexts(await text(`${article.lang}/cases/${one.id}/index.html.md`));
      for (const block of blocksOf(article)) {
        // An original in the place of a translation says so.
        const said = block.lang ? inlineText(piecesOf(block)) : block.text;
        for (const cell of said.split('\t')) expect(read).toContain(cell);
      }
    }
});

survives('Markdown', (corpus, text) => {
  const read = markdownTexts(caseMarkdown(corpus, only(corpus), 'en')).map(unguard);
  const article = read.slice(read.indexOf('Figures') + 2, read.lastIndexOf('Sources'));
  // The title of the article and its blocks.
  expect(article).toHaveLength(14);
  exactly(article, text);
  expect(unguard(markdownTexts(llmsText(corpus)).join(' '))).toContain(text);
});
