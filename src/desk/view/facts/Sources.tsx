import { httpsUrl } from '../../../model/text.ts';
import { LOCALE_INFO, LOCALES, SOURCE_LANGUAGES } from '../../../model/locale.ts';
import { dataAt, type Path } from '../../record/data-edit.ts';
import { namesOf, peopleOf } from '../../record/people.ts';
import { FACTS } from '../../words/facts.ts';
import type { Words } from '../../words/say.ts';
import { useDesk } from '../context.ts';
import { Choose } from '../fields/Choose.tsx';
import { DateField } from '../fields/DateField.tsx';
import { numberIn } from '../parts/number.ts';
import { TextField } from '../fields/TextField.tsx';
import { Texts } from '../summary/Texts.tsx';
import type { TextState } from '../../worker/case-state.ts';
import { SourceMore } from './SourceMore.tsx';
import type { RecordEdit } from '../summary/use-record.ts';

const LINES = ['title', 'containerTitle', 'publisher', 'issue'] as const;

const Source = ({ record, path }: { record: RecordEdit; path: Path }) => {
  const { say, locale } = useDesk();
  const { data, isOurs, set } = record;
  const at = (key: string): Path => [...path, key];
  const textAt = (key: string): string => {
    const found = dataAt(data, at(key));
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const names = new Intl.DisplayNames(LOCALE_INFO[locale].tag, { type: 'language' });
  const line = (key: (typeof LINES)[number]) => (
    <TextField
      key={key}
      label={say(key === 'title' ? FACTS.sourceTitle : FACTS[key])}
      at={at(key).join('.')}
      isOurs={isOurs}
      value={textAt(key)}
      onText={(text) => set(at(key), text === '' ? undefined : text)}
    />
  );
  const but = LOCALES.find((one) => textAt('language').startsWith(one));
  const translated = (key: string, label: Words) => (
    <Texts record={record} path={at(key)} label={say(label)} but={but} />
  );
  return (
    <>
      {line('title')}
      {translated('translatedTitle', FACTS.translated)}
      <TextField
        label={say(FACTS.authors)}
        at={at('author').join('.')}
        isOurs={isOurs}
        value={namesOf(dataAt(data, at('author')))}
        onText={(text) => set(at('author'), peopleOf(text))}
      />
      {dataAt(data, at('author')) !== undefined && (
        <Texts
          record={record}
          path={at('translatedAuthor')}
          label={say(FACTS.translatedAuthors)}
          but={but}
          read={namesOf}
          write={peopleOf}
        />
      )}
      <div class="languages">
        {LINES.slice(1).map(line)}
        <DateField
          label={say(FACTS.issued)}
          at={at('issued').join('.')}
          isOurs={isOurs}
          value={dataAt(data, at('issued'))}
          onDate={(date) => set(at('issued'), date)}
        />
        <Choose
          label={say(FACTS.language)}
          at={at('language').join('.')}
          isOurs={isOurs}
          value={textAt('language')}
          options={SOURCE_LANGUAGES.map((tag) => [tag, names.of(tag) ?? tag])}
          onChoose={(tag) => set(at('language'), tag)}
        />
      </div>
      <TextField
        label={say(FACTS.url)}
        at={at('url').join('.')}
        dir="ltr"
        isOurs={isOurs}
        value={textAt('url')}
        onText={(text) => {
          if (text !== '' && !httpsUrl.safeParse(text).success) return false;
          set(at('url'), text === '' ? undefined : text);
          return true;
        }}
      >
        <span class="when-wrong">{say(FACTS.urlWrong)}</span>
      </TextField>
      {textAt('containerTitle') !== '' &&
        translated('translatedContainerTitle', FACTS.translatedContainerTitle)}
      {textAt('publisher') !== '' && translated('translatedPublisher', FACTS.translatedPublisher)}
    </>
  );
};

/** Where the text comes from. */
export const Sources = ({ record, texts }: { record: RecordEdit; texts: readonly TextState[] }) => {
  const { say, locale } = useDesk();
  const found = dataAt(record.data, ['sources']);
  const sources: unknown[] = Array.isArray(found) ? found : [];
  const add = (): void =>
    record.append(['sources'], {
      id: sources.length === 0 ? 'main' : `source-${sources.length + 1}`,
      language: locale === 'zh' ? 'zh-Hans' : locale,
    });
  return (
    <section aria-labelledby="sources">
      <h3 id="sources">{say(FACTS.sources)}</h3>
      <p class="soft">{say(FACTS.sourcesLead)}</p>
      {sources.map((_, index) => (
        <div class="claim" key={index} data-at={`sources.${index}`}>
          <Source record={record} path={['sources', index]} />
          <SourceMore record={record} path={['sources', index]} texts={texts} />
          {record.isOurs && sources.length > 1 && (
            <button type="button" onClick={() => record.remove(['sources', index])}>
              {say(FACTS.removeOf, { name: numberIn(locale, String(index + 1)) })}
            </button>
          )}
        </div>
      ))}
      {record.isOurs && (
        <button type="button" onClick={add}>
          {say(FACTS.addSource)}
        </button>
      )}
    </section>
  );
};
