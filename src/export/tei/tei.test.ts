import { expect, test } from 'vitest';
import { articlesOf } from '../corpus.ts';
import { realFiles } from '../testing/fixture.ts';
import { xmlTexts } from '../testing/read-back.ts';
import { all, only, survives } from '../testing/survives.ts';
import { tei } from './tei.ts';

test('TEI has every block under its name, and corresp leads to blocks that exist', async () => {
  const { corpus, pathsOf, text } = realFiles();
  for (const path of pathsOf('tei')) {
    const ids = xmlTexts(await text(path), '//@xml:id');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = xmlTexts(await text(path), '//@corresp').flatMap((value) => value.split(' '));
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  }
  const one = corpus.cases[0]!;
  for (const { lang, blocks: own } of articlesOf(one))
    for (const { id, text: expected, kind } of own)
      if (kind !== 'head' && kind !== 'row')
        expect(
          xmlTexts(await text(`corpus/${one.id}.tei.xml`), `//*[@xml:id="${lang}.${id}"]`)[0],
        ).toBe(expected);
});

survives('TEI', (corpus, text) => {
  const xml = tei(corpus, only(corpus));
  const within = (names: string[]): string =>
    `//*[local-name()="text"]//*[${names.map((name) => `local-name()="${name}"`).join(' or ')}]`;
  // A footnote has its number besides, an abbreviation what it stands for.
  const alone = '[not(*[@type="footnote"]) and not(*[local-name()="choice"])]';
  all(xmlTexts(xml, within(['p', 'titlePart', 'ab', 'cell']) + alone), text);
  all(xmlTexts(xml, within(['term', 'foreign', 'emph', 'code', 'del', 'q', 'expan'])), text);
  all(xmlTexts(xml, '//*[local-name()="note"][@type]'), text);
});
