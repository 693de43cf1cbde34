import { useState } from 'preact/hooks';
import { casePath, textIn, type Draft } from '../../draft/draft.ts';
import { isTaken, movedIn } from '../../draft/up-to-date.ts';
import { isOfVocabulary } from '../../vocabulary/vocabulary.ts';
import { titleIn } from '../../record/listed.ts';
import { SHELL } from '../../words/shell.ts';
import { START } from '../../words/start.ts';
import { VOCABULARY_WORDS } from '../../words/vocabulary.ts';
import { useDesk } from '../context.ts';
import { whenIn } from '../parts/when.ts';
import { routeTo } from '../route.ts';
import { saveDrafts } from '../save-file.ts';

interface Props {
  drafts: readonly Draft[];
  onChange: () => void;
}

/** Whether nothing of a case is published yet. */
const isNew = (draft: Draft): boolean =>
  !isOfVocabulary(draft) &&
  !Object.keys(draft.base).some((path) => path.startsWith(casePath(draft.caseId, '')));

/** The drafts of this browser: go on, discard, save all, open from a file. */
export const Drafts = ({ drafts, onChange }: Props) => {
  const { say, store, locale, files } = useDesk();
  const [said, setSaid] = useState('');
  const titleOf = (draft: Draft): string => {
    if (isOfVocabulary(draft)) return say(VOCABULARY_WORDS.title);
    const title = titleIn(textIn(draft, casePath(draft.caseId, 'case.yaml')) ?? '');
    return title[locale] ?? Object.values(title)[0] ?? draft.caseId;
  };
  const noteOf = (draft: Draft): string[] => {
    const note = draft.proposed ? [say(START.proposed, { number: draft.proposed.number })] : [];
    if (isTaken(draft, files)) return [...note, say(START.taken)];
    return [
      ...(isNew(draft) ? [say(START.newHere)] : []),
      ...note,
      ...(movedIn(draft, files).length > 0 ? [say(START.moved)] : []),
    ];
  };
  const discard = async (draft: Draft): Promise<void> => {
    if (!confirm(say(START.discardSure, { title: titleOf(draft) }))) return;
    await store?.remove(draft.id);
    onChange();
  };
  const open = async (file: File): Promise<void> => {
    const { readBackup } = await import('../../store/read-backup.ts');
    const found = readBackup(await file.text());
    if (!found) {
      setSaid(say(START.notOurs, { name: file.name }));
      return;
    }
    try {
      if (!store) throw new Error(say(SHELL.noStore));
      for (const draft of found) await store.keep(draft);
      setSaid(say(START.opened, { count: found.length }));
    } catch (error) {
      setSaid(say(START.notKept, { reason: error instanceof Error ? error.message : '' }));
    }
    onChange();
  };
  return (
    <>
      {drafts.length === 0 && <p>{say(START.noDrafts)}</p>}
      <ul class="drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={routeTo('article', draft.id)}>
              <bdi>{titleOf(draft)}</bdi>
            </a>{' '}
            <span class="soft">
              {[say(START.changed, { when: whenIn(locale, draft.changed) }), ...noteOf(draft)].join(
                ' · ',
              )}
            </span>{' '}
            <button
              type="button"
              aria-label={`${say(START.discard)}: ${titleOf(draft)}`}
              onClick={() => void discard(draft)}
            >
              {say(START.discard)}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{say(START.onlyHere)}</p>
      <p class="actions">
        {drafts.length > 0 && (
          <button type="button" onClick={() => saveDrafts(drafts, 'all')}>
            {say(START.saveAll)}
          </button>
        )}
        <label class="button">
          {say(START.openFile)}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void open(file);
            }}
          />
        </label>
      </p>
      <p role="status">{said}</p>
    </>
  );
};
