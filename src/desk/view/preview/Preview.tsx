import { useState } from 'preact/hooks';
import { readerOf } from '../../../i18n/reader.ts';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { basisOf } from '../../record/rights.ts';
import { PREVIEW } from '../../words/preview.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { useChoices } from '../parts/use-choices.ts';
import type { OpenDraft } from '../use-draft.ts';
import { CasePage } from './CasePage.tsx';
import { Frame } from './Frame.tsx';

const PHONE = 390;

/** The page of the case, in each language, narrow and wide. */
export const Preview = (open: OpenDraft) => {
  const { state, draft } = open;
  const { say, locale, siteBase, filed, titles } = useDesk();
  const choices = useChoices(open);
  const [reading, setReading] = useState<Locale>(locale);
  const [isNarrow, setNarrow] = useState(() => innerWidth < 2 * PHONE);
  if (!state) return null;
  return (
    <>
      <p class="soft">{say(PREVIEW.lead)}</p>
      <div class="bar">
        <div role="group" aria-label={say(PREVIEW.language)}>
          {LOCALES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === reading}
              onClick={() => setReading(one)}
            >
              {languageIn(locale, one)}
            </button>
          ))}
        </div>
        <div role="group" aria-label={say(PREVIEW.width)}>
          <button type="button" aria-pressed={isNarrow} onClick={() => setNarrow(true)}>
            {say(PREVIEW.narrow)}
          </button>
          <button type="button" aria-pressed={!isNarrow} onClick={() => setNarrow(false)}>
            {say(PREVIEW.wide)}
          </button>
        </div>
      </div>
      <Frame
        locale={reading}
        width={isNarrow ? PHONE : undefined}
        title={say(PREVIEW.frame, { language: languageIn(locale, reading) })}
      >
        <CasePage
          reader={readerOf(reading, siteBase)}
          state={state}
          concepts={choices?.concepts ?? []}
          basis={basisOf(draft)}
          others={{ filed, titles }}
        />
      </Frame>
    </>
  );
};
