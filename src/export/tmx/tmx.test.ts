import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { LOCALE_INFO } from '../../model/locale.ts';
import { wholeOf } from '../content.ts';
import { articlesOf } from '../corpus.ts';
import { realFiles } from '../testing/fixture.ts';
import { xmlTexts } from '../testing/read-back.ts';
import { all, survives } from '../testing/survives.ts';
import { TMX_DTD } from './testing/dtd.ts';
import { tmx } from './tmx.ts';

test('TMX is valid, and its units are the aligned blocks', async () => {
  const { corpus, text } = realFiles();
  const document = XmlDocument.fromString(await text('corpus/corpus.tmx'));
  new DtdValidator(XmlDtd.fromString(TMX_DTD)).validate(document);
  expect(document.get('//header/@segtype')?.content).toBe('paragraph');
  expect(document.find('//seg/*')).toEqual([]);
  const units = document
    .find('//tu')
    .map((unit) => [
      unit.get('@tuid')?.content,
      unit
        .find('tuv')
        .map((variant) => [variant.get('@xml:lang')?.content, variant.get('seg')?.content]),
    ]);
  document.dispose();
  // A case in one language has nothing to align.
  const translated = corpus.cases.filter((one) => articlesOf(one).length > 1);
  expect(translated).not.toEqual([]);
  const aligned = translated.flatMap((one) =>
    articlesOf(one)[0]!.blocks.map(({ id }) => [
      `${one.id}:${id}`,
      articlesOf(one).flatMap(({ lang, blocks: own }) => {
        const block = own.find((each) => each.id === id)!;
        return block.lang ? [] : [[LOCALE_INFO[lang].tag, block.text]];
      }),
    ]),
  );
  expect(units).toEqual(aligned);
});

test('TMX of no case has no units', () => {
  const memory = wholeOf(tmx({ ...realFiles().corpus, cases: [] })).toString();
  expect(memory).toMatch(/<body>\n<\/body>\n<\/tmx>\n$/);
});

survives('TMX', (corpus, text) => {
  const memory = wholeOf(tmx(corpus)).toString();
  all(xmlTexts(memory, '//seg'), text);
  expect(xmlTexts(memory, '//seg/*')).toEqual([]);
  all(xmlTexts(memory, '//tuv/prop[@type="x-term:a-concept"]'), text);
  all(xmlTexts(memory, '//tuv/prop[@type="x-lang:fa"]'), text);
});
