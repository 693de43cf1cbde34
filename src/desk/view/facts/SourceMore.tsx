import { useRef } from 'preact/hooks';
import { NOTE_KINDS } from '../../../model/case.ts';
import { readerOf } from '../../../i18n/reader.ts';
import { httpsUrl } from '../../../model/text.ts';
import { dataAt, wordsAt, type Path } from '../../record/data-edit.ts';
import { withClaim, withoutClaim } from '../../record/ids.ts';
import { FACTS } from '../../words/facts.ts';
import { RECORD_PARTS } from '../../words/record-parts.ts';
import { SUMMARY } from '../../words/summary.ts';
import { RIGHTS } from '../../words/rights.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { Choose } from '../fields/Choose.tsx';
import { partName } from '../parts/part-name.ts';
import { TextField } from '../fields/TextField.tsx';
import { Beside } from '../summary/Beside.tsx';
import { citedAt, putCited } from '../summary/cited.ts';
import { Evidence } from '../summary/Evidence.tsx';
import { Texts } from '../summary/Texts.tsx';
import type { RecordEdit } from '../summary/use-record.ts';

interface Props {
  record: RecordEdit;
  path: Path;
  texts: readonly TextState[];
}

/** A note of the editors on a source: what is damaged in it, left out, or at odds. */
const Note = ({ record, path, texts }: Props) => {
  const { say, locale, siteBase } = useDesk();
  const { t } = readerOf(locale, siteBase);
  const name = partName(say, path);
  const cited = citedAt(record.data, path);
  return (
    <div class="claim" role="group" aria-label={name} data-at={path.join('.')}>
      <Choose
        label={say(FACTS.noteKind)}
        at={[...path, 'kind'].join('.')}
        isOurs={record.isOurs}
        value={wordsAt(record.data, [...path, 'kind'])}
        options={NOTE_KINDS.map((kind) => [kind, t(`note.${kind}`)])}
        onChoose={(kind) => record.set([...path, 'kind'], kind)}
      />
      <Texts record={record} path={[...path, 'text']} label={name} rows={2} />
      <Evidence
        at={[...path, 'evidence'].join('.')}
        cited={cited}
        proposed={[]}
        texts={texts}
        isOurs={record.isOurs}
        onChange={(ids) => putCited(record, path, ids, texts)}
      />
      {record.isOurs && (
        <details class="cite-here">
          <summary>{say(SUMMARY.cite)}</summary>
          <Beside
            texts={texts}
            cited={cited}
            onCite={(id) =>
              putCited(
                record,
                path,
                cited.includes(id) ? cited.filter((one) => one !== id) : [...cited, id],
                texts,
              )
            }
          />
        </details>
      )}
      {record.isOurs && (
        <button
          type="button"
          onClick={() => record.act((text) => withoutClaim(text, path, record.published))}
        >
          {say(FACTS.removeOf, { name })}
        </button>
      )}
    </div>
  );
};

/** What is rarely said of a source: where it is kept, its rights where it is not the first, notes. */
export const SourceMore = ({ record, path, texts }: Props) => {
  const { say } = useDesk();
  const box = useRef<HTMLDetailsElement>(null);
  const { data, isOurs, set } = record;
  const list = [...path, 'notes'];
  const found = dataAt(data, list);
  const notes: unknown[] = Array.isArray(found) ? found : [];
  const isFirst = path[1] === 0;
  return (
    <details open={!isFirst} ref={box}>
      <summary>{say(FACTS.sourceMore)}</summary>
      <TextField
        label={say(FACTS.archiveUrl)}
        at={[...path, 'archiveUrl'].join('.')}
        dir="ltr"
        isOurs={isOurs}
        value={wordsAt(data, [...path, 'archiveUrl'])}
        onText={(text) => {
          if (text !== '' && !httpsUrl.safeParse(text).success) return false;
          set([...path, 'archiveUrl'], text === '' ? undefined : text);
          return true;
        }}
      >
        <span class="when-wrong">{say(FACTS.urlWrong)}</span>
      </TextField>
      {!isFirst && (
        <>
          <Texts record={record} path={[...path, 'rights']} label={say(RIGHTS.holder)} rows={2} />
          <TextField
            label={say(RIGHTS.whom)}
            at={[...path, 'licence'].join('.')}
            isOurs={isOurs}
            value={wordsAt(data, [...path, 'licence'])}
            onText={(text) => set([...path, 'licence'], text === '' ? undefined : text)}
          />
        </>
      )}
      <h4>{say(RECORD_PARTS.notes!)}</h4>
      <p class="soft">{say(FACTS.notesLead)}</p>
      {notes.map((_, index) => (
        <Note key={index} record={record} path={[...list, index]} texts={texts} />
      ))}
      {isOurs && (
        <button
          type="button"
          onClick={() => {
            record.act((text) => withClaim(text, list, { kind: 'unclear' }, record.published));
            requestAnimationFrame(() =>
              box.current?.querySelector<HTMLElement>('.claim:last-of-type select')?.focus(),
            );
          }}
        >
          {say(FACTS.addNote)}
        </button>
      )}
    </details>
  );
};
