import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { headOf, withHead } from '../../article/head.ts';
import { turned } from '../../article/turn-block.ts';
import { linesOf, textIn, textsOf, withText, type Draft } from '../../draft/draft.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary.ts';
import { ARTICLE, MARKS } from '../../words/article.ts';
import { CHECK } from '../../words/check.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { byBlock, inHead } from '../check/by-block.ts';
import { Findings } from '../check/Findings.tsx';
import { useRoute } from '../route.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Cards } from './Cards.tsx';
import { Source } from './Source.tsx';
import { useDoc } from './use-doc.ts';

const NAME = /\/(?:article|version\.[^.]+)\.(?<lang>\w+)\.mdx$/;

/** The texts of a draft that are no translations. */
const originalsIn = (draft: Draft): { path: string; lang: Locale }[] =>
  [...textsOf(draft)].flatMap(([path, text]) => {
    const lang = LOCALES.find((one) => one === NAME.exec(path)?.groups?.lang);
    return lang && !/^role: translation$/m.test(headOf(text)) ? [{ path, lang }] : [];
  });

/** The translations with a block of the same kind as the original has it now. */
const turnElsewhere = (open: OpenDraft, path: string, id: string, kind: BlockKind): void => {
  const { state, understood, change } = open;
  const own = state?.texts.find((one) => one.path === path);
  if (!understood || own?.name !== undefined) return;
  for (const { path: other, name, blocks } of state?.texts ?? []) {
    if (other === path || name !== undefined) continue;
    const index = blocks.findIndex((block) => block.id === id);
    change((now) => {
      const text = textIn(now, other);
      if (text === null || text !== textIn(understood, other)) return now;
      const spots = blocks.map((block, key) => ({ ...block, key }));
      return withText(now, other, turned({ text, blocks: spots }, index, kind)?.text ?? text);
    });
  }
};

const Text = ({ open, path, lang }: { open: OpenDraft; path: string; lang: Locale }) => {
  const { say } = useDesk();
  const { draft, state, edit, isOurs, undo } = open;
  const doc = useDoc(open, path);
  const text = textIn(draft, path) ?? '';
  const told = state?.texts.find((one) => one.path === path);
  const [typed, setTyped] = useState<string>();
  const lines = useMemo(() => (draft.source ? linesOf(draft.source) : []), [draft.source]);
  const vocabulary = useMemo(() => vocabularyOf(textsOf(draft)), [draft.files]);
  const [said, setSaid] = useState('');
  const onMended = (count: number): void => setSaid(say(CHECK.mended, { count }));
  const findings = byBlock(told, state?.findings ?? []);
  const ofHead = inHead(told, state?.findings ?? []);
  const title = typed ?? told?.title ?? '';
  const isRetold = /^basis: retold$/m.test(headOf(text));
  if (doc.isBroken)
    return (
      <>
        <p role="alert">{say(ARTICLE.unread)}</p>
        <ul>
          {state?.findings
            .filter(({ file }) => file === path)
            .map(({ message, line, column }) => (
              <li key={`${line}:${column}`}>
                <bdi>
                  {line}:{column}
                </bdi>{' '}
                {message}
              </li>
            ))}
        </ul>
        <label>
          {say(ARTICLE.whole)}
          <textarea
            lang={lang}
            dir={lang === 'fa' ? 'rtl' : 'ltr'}
            readOnly={!isOurs}
            value={text}
            onInput={({ currentTarget }) => edit(path, currentTarget.value)}
          />
        </label>
      </>
    );
  return (
    <>
      <p class="field">
        <label for="article-title">{say(ARTICLE.heading)}</label>
        <input
          id="article-title"
          data-at="title"
          type="text"
          lang={lang}
          dir={lang === 'fa' ? 'rtl' : 'ltr'}
          readOnly={!isOurs}
          value={title}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            if (value.trim() !== '') edit(path, withHead(text, 'title', value.trim()));
          }}
          onBlur={() => setTyped(undefined)}
        />
      </p>
      <Findings open={open} findings={ofHead} onMended={onMended} />
      {isRetold && <p class="soft">{say(ARTICLE.headingRetold)}</p>}
      <p class="soft">{say(ARTICLE.help)}</p>
      <p class="soft">{say(MARKS.help)}</p>
      <p role="status" class="said">
        {said}
      </p>
      <div class="beside">
        <Cards
          open={doc}
          lang={lang}
          isOurs={isOurs}
          undo={undo}
          source={isRetold ? draft.source?.text : undefined}
          lines={lines}
          vocabulary={vocabulary}
          findingsOf={(id) => (
            <Findings open={open} findings={findings.get(id) ?? []} onMended={onMended} />
          )}
          onTurned={(id, kind) => turnElsewhere(open, path, id, kind)}
        />
        <Source {...open} />
      </div>
    </>
  );
};

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
