import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { localDigits } from '../../../i18n/numbers.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../../model/locale.ts';
import { EDITORS, type Basis } from '../../../model/article.ts';
import { headField } from '../../article/head.ts';
import { textIn } from '../../draft/draft.ts';
import { keepSmall, readSmall } from '../../store/small.ts';
import { nameOf } from '../../store/name.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { useDesk } from '../context.ts';
import { AskName } from '../parts/AskName.tsx';
import { languageIn } from '../parts/language.ts';
import { useRoute } from '../route.ts';
import type { OpenDraft } from '../use-draft.ts';
import { CaseConcepts } from '../vocabulary/CaseConcepts.tsx';
import { myLanguages } from '../start/my-languages.ts';
import { articles, baseText, targetsOf } from './choices.ts';
import { RecordTexts } from './RecordTexts.tsx';
import { TextBeside } from './TextBeside.tsx';

const KEY = 'desk-into';
const NARROW = 600;

const titleIn = (record: unknown, locale: Locale): string | undefined => {
  const { summary } = (record ?? {}) as {
    summary?: { title?: Partial<Record<Locale, string>> };
  };
  return summary?.title?.[locale];
};

/** Translating a case: which language, from which texts, how far it is, paragraph by paragraph. */
export const Translate = (open: OpenDraft) => {
  const { say, locale: own } = useDesk();
  const { state, draft } = open;
  const { text: asked } = useRoute();
  const [chosen, setChosen] = useState(() => readSmall('tab', KEY));
  const [, wanted] = /^article\.(\w+)\.mdx$/.exec(asked ?? '') ?? [];
  useLayoutEffect(() => {
    if (wanted !== undefined) setChosen(wanted);
  }, [wanted]);
  const [name, setName] = useState(nameOf);
  const [chosenHidden, setHidden] = useState<readonly Locale[]>();
  // Which has most to do changes while somebody writes: the one that is shown stays.
  const first = useRef<Locale>(undefined);
  if (!state) return null;
  const base = baseText(state);
  const targets = targetsOf(state);
  if (!base) return <p>{say(TRANSLATE.noOriginal)}</p>;
  // Most translate into the language that they read the desk in.
  first.current ??= [...myLanguages(), own].find((one) => targets.includes(one)) ?? targets[0];
  const into =
    targets.find((locale) => locale === chosen) ??
    targets.find((locale) => locale === first.current) ??
    targets[0];
  if (!into)
    return (
      <>
        <p>{say(TRANSLATE.isOriginal)}</p>
        <CaseConcepts open={open} into={undefined} />
      </>
    );
  const target = articles(state).find(({ locale }) => locale === into);
  const others = articles(state).filter(({ locale }) => locale !== into);
  const from = others.find(({ locale }) => locale === (target?.of ?? base.locale)) ?? base;
  // A narrow screen has room for one original above each paragraph.
  const hidden =
    chosenHidden ?? (innerWidth < NARROW ? LOCALES.filter((locale) => locale !== from.locale) : []);
  const shown = others.filter(({ locale }) => !hidden.includes(locale));
  const translated = base.blocks.filter(({ id }) => target?.blocks.some((one) => one.id === id));
  const behind = target?.blocks.filter((one) => one.behind) ?? [];
  const head = {
    lang: into,
    title: titleIn(state.record, into) ?? from.title,
    basis: (headField(textIn(draft, from.path) ?? '', 'basis') ?? 'retold') as Basis,
    of: from.locale,
    translators: [name === '' ? EDITORS : name],
  };
  return (
    <>
      <div class="bar">
        <label>
          {say(TRANSLATE.into)}{' '}
          <select
            value={into}
            onChange={({ currentTarget: { value } }) => {
              keepSmall('tab', KEY, value);
              setChosen(value);
            }}
          >
            {LOCALES.filter((locale) => targets.includes(locale)).map((locale) => (
              <option key={locale} value={locale}>
                {languageIn(own, locale)}
              </option>
            ))}
          </select>
        </label>
        {others.length > 1 && (
          <fieldset>
            <legend>{say(TRANSLATE.beside)}</legend>
            {others.map(({ locale }) => (
              <label key={locale}>
                <input
                  type="checkbox"
                  checked={shown.some((text) => text.locale === locale)}
                  disabled={locale === from.locale}
                  onChange={({ currentTarget: { checked } }) =>
                    setHidden(
                      checked ? hidden.filter((one) => one !== locale) : [...hidden, locale],
                    )
                  }
                />{' '}
                {languageIn(own, locale)}
              </label>
            ))}
          </fieldset>
        )}
        <p class="progress" role="status">
          <progress max={base.blocks.length} value={translated.length} aria-hidden="true" />{' '}
          {say(TRANSLATE.progress, { done: translated.length, all: base.blocks.length })}
          {behind.length > 0 && ` · ${say(TRANSLATE.behindCount, { count: behind.length })}`}
        </p>
      </div>
      {!target && name === '' && <AskName label={TRANSLATE.translator} onName={setName} />}
      <TextBeside
        key={into}
        open={open}
        base={base}
        from={from}
        target={target}
        head={head}
        shown={shown.sort((a) => (a === from ? -1 : 1))}
      />
      <RecordTexts open={open} into={into} from={from.locale} />
      <CaseConcepts key={`concepts ${into}`} open={open} into={into} />
      {state.texts
        .filter((text) => text.name !== undefined)
        .map((text) => (
          <details key={text.path}>
            <summary>
              {say(TRANSLATE.version, { name: text.name ?? '' })} · {languageIn(own, text.locale)}
            </summary>
            <div lang={LOCALE_INFO[text.locale].tag} dir={LOCALE_INFO[text.locale].dir}>
              {text.blocks.map((block) => (
                <p key={block.id}>
                  <bdi class="soft">{localDigits(own, block.id)}</bdi> {block.text}
                </p>
              ))}
            </div>
          </details>
        ))}
    </>
  );
};
