import { useState } from 'preact/hooks';
import { localDigits } from '../../../i18n/numbers.ts';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { casePath, textIn, withText } from '../../draft/draft.ts';
import { wordsAt } from '../../record/data-edit.ts';
import { peopleOf } from '../../record/people.ts';
import { setIn } from '../../record/yaml-edit.ts';
import { SUMMARY } from '../../words/summary.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { partName } from '../parts/part-name.ts';
import type { OpenDraft } from '../use-draft.ts';
import { recordTexts, type RecordText } from './record-texts.ts';

interface RowProps {
  one: RecordText;
  /** What an editor calls it. */
  name: string;
  from: Locale;
  into: Locale;
  isOurs: boolean;
  onText: (text: string) => void;
}

const Row = ({ one: { path, text }, name, from, into, isOurs, onText }: RowProps) => {
  const { say, locale } = useDesk();
  const [written, setWritten] = useState<string>();
  const source = [from, ...(Object.keys(text) as Locale[])].find(
    (locale) => locale !== into && text[locale] !== undefined,
  );
  const { tag, dir } = LOCALE_INFO[into];
  return (
    <div class="row" data-at={path.join('.')}>
      <p class="from">
        <span class="soft">{name}</span>
        {source && (
          <span class="text" lang={LOCALE_INFO[source].tag} dir={LOCALE_INFO[source].dir}>
            {text[source]}
          </span>
        )}
      </p>
      <div class="to">
        <textarea
          lang={tag}
          dir={dir}
          rows={1}
          spellcheck
          aria-label={say(SUMMARY.inLanguage, {
            label: name,
            language: languageIn(locale, into),
          })}
          readOnly={!isOurs}
          value={written ?? text[into] ?? ''}
          onInput={({ currentTarget: { value } }) => {
            setWritten(value);
            onText(value.replace(/\s+/g, ' ').trim());
          }}
          onBlur={() => setWritten(undefined)}
        />
      </div>
    </div>
  );
};

/** The texts of the record in a language: those that are missing, then those that are there. */
export const RecordTexts = ({
  open,
  from,
  into,
}: {
  open: OpenDraft;
  from: Locale;
  into: Locale;
}) => {
  const { say, locale } = useDesk();
  const { state, draft, change, isOurs } = open;
  // A text that was missing when the screen opened keeps its place while it is written.
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const all = recordTexts(state?.record, into);
  const isMissing = ({ text, path }: RecordText): boolean =>
    text[into] === undefined || begun.has(path.join('.'));
  const missing = all.filter(({ text }) => text[into] === undefined).length;
  // A reason is called by the number that it is for.
  const nameOf = ({ path }: RecordText): string => {
    const at = path.lastIndexOf('inferred');
    if (at < 0) return partName(say, path);
    const raw = localDigits(locale, wordsAt(state?.record, [...path.slice(0, at + 2), 'value']));
    return [partName(say, path.slice(0, at)), say(SUMMARY.reasonFor, { raw })].join(' · ');
  };
  const file = casePath(draft.caseId, 'case.yaml');
  const row = (one: RecordText) => (
    <Row
      key={one.path.join('.')}
      one={one}
      name={nameOf(one)}
      from={from}
      into={into}
      isOurs={isOurs}
      onText={(text) => {
        if (one.text[into] === undefined) setBegun(new Set([...begun, one.path.join('.')]));
        const value = one.isPeople ? peopleOf(text) : text === '' ? undefined : text;
        change((now) =>
          withText(now, file, setIn(textIn(now, file) ?? '', [...one.path, into], value)),
        );
      }}
    />
  );
  const language = languageIn(locale, into);
  return (
    <section aria-labelledby="record">
      <h3 id="record">{say(TRANSLATE.record)}</h3>
      <p>
        {missing > 0
          ? say(TRANSLATE.recordMissing, { count: missing, language })
          : say(TRANSLATE.recordWhole, { language })}
      </p>
      {all.filter(isMissing).map(row)}
      <details>
        <summary>
          {say(TRANSLATE.recordRest, { count: all.filter((one) => !isMissing(one)).length })}
        </summary>
        {all.filter((one) => !isMissing(one)).map(row)}
      </details>
    </section>
  );
};
