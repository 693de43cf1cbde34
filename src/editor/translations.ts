import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../content/compile/corpus.ts';
import { TRANSLATION_WORDS } from './words/translations.ts';
import { LOCALES } from '../model/locale.ts';
import { guarded, localeFrom, runHere } from './project.ts';
import { translationStates } from './translation-state.ts';

const USAGE = `Usage: npm run translations -- [--locale ${LOCALES.join('|')}]`;

/** `npm run translations`: per case and language whether the text is whole, behind or missing. */
export const main = guarded((args, { print, refuse }) => {
  const { values } = parseArgs({
    args,
    options: { root: { type: 'string', default: process.cwd() }, locale: { type: 'string' } },
  });
  const asked = localeFrom(values.locale);
  if (!asked) return refuse(USAGE);
  const words = TRANSLATION_WORDS[asked];
  const counts = { whole: 0, behind: 0, missing: 0 };
  for (const one of loadCorpus(values.root).read) {
    print(one.folder.id);
    for (const { locale, article, missingTexts } of translationStates(one)) {
      if (article.state !== 'original') counts[article.state] += 1;
      const said =
        article.state === 'behind'
          ? words.behind(article.blocks.map(({ id, line }) => `${id} (${line})`).join(', '))
          : words[article.state];
      const texts = missingTexts > 0 ? `; ${words.texts(missingTexts)}` : '';
      print(`  ${locale}  ${said}${texts}`);
    }
  }
  print(words.summary(counts));
  return 0;
}, USAGE);

if (import.meta.main) runHere(main);
