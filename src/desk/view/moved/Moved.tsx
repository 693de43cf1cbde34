import { useMemo, useState } from 'preact/hooks';
import { textIn, type FileTexts } from '../../draft/draft.ts';
import { namedBy } from '../../draft/named-by.ts';
import { broughtUp, conflictsIn, isTaken, metIn, movedIn } from '../../draft/up-to-date.ts';
import { isLock } from '../../../content/tree/content-path.ts';
import { MOVED } from '../../words/moved.ts';
import { fileName } from '../parts/file-name.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Conflict } from './Conflict.tsx';

type Choices = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Says that others have changed the case since the draft was begun, and joins both if asked. */
export const Moved = ({ draft, change, isOurs }: OpenDraft) => {
  const { say, locale, files, content } = useDesk();
  const moved = useMemo(() => movedIn(draft, files), [draft.base, files]);
  const [theirs, setTheirs] = useState<FileTexts | 'fetching' | 'failed'>();
  const [choices, setChoices] = useState<Choices>(new Map());
  if (moved.length === 0) return null;
  if (isTaken(draft, files)) return <p class="said">{say(MOVED.taken)}</p>;
  const show = async (): Promise<void> => {
    setTheirs('fetching');
    const present = new Set(files.map(({ path }) => path));
    const read = async (path: string): Promise<[string, string | null]> => [
      path,
      present.has(path) ? await content.read(path) : null,
    ];
    await Promise.all(moved.map(read))
      .then((texts) => setTheirs(Object.fromEntries(texts)))
      .catch(() => setTheirs('failed'));
  };
  const lead = <p>{say(MOVED.lead, { count: moved.length })}</p>;
  if (theirs === undefined || typeof theirs === 'string')
    return (
      <aside class="warning moved" aria-label={say(MOVED.name)}>
        {lead}
        {theirs === 'failed' && <p role="alert">{say(MOVED.failed)}</p>}
        <button type="button" disabled={theirs === 'fetching'} onClick={() => void show()}>
          {say(theirs === 'fetching' ? MOVED.fetching : MOVED.show)}
        </button>
      </aside>
    );
  const met = metIn(draft, theirs).filter(({ path }) => !isLock(path));
  const isChosen = met.every(
    (one) =>
      (choices.get(one.path) ?? []).filter((text) => text !== undefined).length >= conflictsIn(one),
  );
  const bring = (): void => {
    const chosen = new Map(
      [...choices].map(([path, texts]) => [path, texts.map((text) => text ?? '')]),
    );
    change((one) => broughtUp(one, theirs, chosen));
    setTheirs(undefined);
    setChoices(new Map());
  };
  return (
    <aside class="warning moved" aria-label={say(MOVED.name)}>
      {lead}
      <ul>
        {met.map((one) => (
          <li key={one.path}>
            {fileName(
              say,
              locale,
              namedBy(one.path, textIn(draft, one.path) ?? theirs[one.path] ?? ''),
            )}
            :{' '}
            {conflictsIn(one) === 0
              ? say(MOVED.joins)
              : say(MOVED.meets, { count: conflictsIn(one) })}
            {one.pieces
              .flatMap((piece) => ('conflict' in piece ? [piece.conflict] : []))
              .map((conflict, at) => (
                <Conflict
                  key={at}
                  name={`${one.path}-${at}`}
                  title={say(MOVED.place, { n: at + 1 })}
                  conflict={conflict}
                  chosen={choices.get(one.path)?.[at]}
                  choose={(text) => {
                    const own = [...(choices.get(one.path) ?? [])];
                    own[at] = text;
                    setChoices(new Map(choices).set(one.path, Array.from(own)));
                  }}
                />
              ))}
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="main" disabled={!isOurs || !isChosen} onClick={bring}>
          {say(MOVED.bring)}
        </button>
        <button type="button" onClick={() => setTheirs(undefined)}>
          {say(MOVED.hide)}
        </button>
      </p>
    </aside>
  );
};
