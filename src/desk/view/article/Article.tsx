import { useLayoutEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { headOf } from '../../article/head.ts';
import { textsOf, type Draft } from '../../draft/draft.ts';
import { ARTICLE } from '../../words/article.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { useRoute } from '../route.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Text } from './Text.tsx';

const NAME = /\/(?:article|version\.[^.]+)\.(?<lang>\w+)\.mdx$/;

/** The texts of a draft that are no translations. */
const originalsIn = (draft: Draft): { path: string; lang: Locale }[] =>
  [...textsOf(draft)].flatMap(([path, text]) => {
    const lang = LOCALES.find((one) => one === NAME.exec(path)?.groups?.lang);
    return lang && !/^role: translation$/m.test(headOf(text)) ? [{ path, lang }] : [];
  });

/** The article of a case: its original, or its versions. */
export const Article = (open: OpenDraft) => {
  const { say, locale } = useDesk();
  const texts = originalsIn(open.draft);
  const nameOf = (path: string, lang: Locale): string => {
    const name = /\/version\.([^.]+)\./.exec(path)?.[1];
    const language = languageIn(locale, lang);
    return name === undefined ? language : `${say(TRANSLATE.version, { name })} · ${language}`;
  };
  const { text: asked } = useRoute();
  const [chosen, setChosen] = useState<string>();
  const wanted = texts.find(({ path }) => path.endsWith(`/${asked}`))?.path;
  useLayoutEffect(() => {
    if (wanted !== undefined) setChosen(wanted);
  }, [wanted]);
  const shown = texts.find(({ path }) => path === chosen) ?? texts[0];
  if (!shown) return <p>{say(ARTICLE.none)}</p>;
  return (
    <>
      {texts.length > 1 && (
        <label>
          {say(ARTICLE.which)}{' '}
          <select
            value={shown.path}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {texts.map(({ path, lang }) => (
              <option key={path} value={path}>
                {nameOf(path, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Text key={shown.path} open={open} {...shown} />
    </>
  );
};
