import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { textsOf, type Draft } from '../../draft/draft.ts';
import { changesOf, settled, withLock, written, type Choice } from '../../draft/changes.ts';
import { LOCALE_INFO } from '../../../model/locale.ts';
import { saidFiles } from '../../draft/said.ts';
import type { MovedFile } from '../../../editor/bundle/lay-over.ts';
import { keepName, nameOf } from '../../store/name.ts';
import { CHECK } from '../../words/check.ts';
import { PROPOSE } from '../../words/propose.ts';
import { errorsIn } from '../check/causes.ts';
import { useDesk } from '../context.ts';
import { routeTo } from '../route.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Bundle } from './Bundle.tsx';
import { Conflicts } from './Conflicts.tsx';
import { tokenKept } from './repository.ts';
import { sentenceOf, WhatWasDone } from './WhatWasDone.tsx';
import { WithGitHub } from './WithGitHub.tsx';
import { WorkingCopy } from './WorkingCopy.tsx';

/** What every way of proposing needs. */
export interface Proposing {
  open: OpenDraft;
  message: string;
  author: string;
  onMoved: (moved: MovedFile[]) => void;
}

/** The draft with the lock that belongs to its texts; undefined until the worker has made it. */
const useWhole = ({ draft, understood }: OpenDraft): Draft | undefined => {
  const { worker } = useDesk();
  const [made, setMade] = useState<{ of: Draft; lock: string | undefined }>();
  useEffect(() => {
    if (understood !== draft) return;
    void worker
      .lock(draft.caseId, textsOf(draft))
      .then((lock) => setMade({ of: draft, lock }), reportError);
  }, [draft, understood]);
  return useMemo(
    () => (made?.of === draft ? withLock(draft, made.lock) : undefined),
    [draft, made],
  );
};

/** Proposing a draft: what was done, and one of the ways in which it can be handed over. */
export const Propose = (open: OpenDraft) => {
  const { say, locale, content } = useDesk();
  const { draft, state, change } = open;
  const [sentence, setSentence] = useState<string>();
  const [author, setAuthor] = useState(nameOf);
  const [moved, setMoved] = useState<MovedFile[]>([]);
  const [said, setSaid] = useState('');
  const [hasToken] = useState(() => tokenKept() !== '');
  const [messageId, leadId, authorId] = [useId(), useId(), useId()];
  const files = useMemo(() => saidFiles(draft), [draft]);
  const whole = useWhole(open);
  const message = sentence ?? sentenceOf(say, locale, draft.caseId, files);
  const errors = errorsIn(state?.findings);
  if (changesOf(whole ?? draft).length === 0)
    return (
      <>
        <p>{say(draft.proposed ? PROPOSE.same : PROPOSE.nothing)}</p>
        <p role="status">{said}</p>
      </>
    );
  const settle = (choices: ReadonlyMap<string, Choice>): void => {
    change((one) => settled(one, moved, choices));
    setMoved([]);
    setSaid(say(PROPOSE.settled));
  };
  const proposing: Proposing = { open, message, author: author.trim(), onMoved: setMoved };
  return (
    <>
      <WhatWasDone files={files} />
      <p class="field">
        <label for={messageId}>{say(PROPOSE.sentence)}</label>
        <textarea
          id={messageId}
          dir={LOCALE_INFO[locale].dir}
          spellcheck
          rows={2}
          aria-describedby={leadId}
          value={message}
          onInput={({ currentTarget }) => setSentence(currentTarget.value)}
        />
        <span id={leadId} class="soft">
          {say(PROPOSE.sentenceLead)}
        </span>
      </p>
      <p class="field">
        <label for={authorId}>{say(PROPOSE.yourName)}</label>{' '}
        <input
          id={authorId}
          dir="auto"
          autocomplete="name"
          value={author}
          onInput={({ currentTarget: { value } }) => {
            setAuthor(value);
            keepName(value.trim());
          }}
        />
      </p>
      {state?.isDraft && (
        <p class="finding">
          {say(PROPOSE.isDraft)} <a href={routeTo('check', draft.id)}>{say(CHECK.title)}</a>
        </p>
      )}
      {errors > 0 && <p class="finding">{say(PROPOSE.errors, { count: errors })}</p>}
      <p role="status" class="said">
        {said}
      </p>
      {moved.length > 0 ? (
        <Conflicts moved={moved} onSettle={settle} />
      ) : (
        <>
          {content.from === 'working-copy' && (
            <WorkingCopy
              {...proposing}
              whole={whole}
              onWritten={(count) => {
                if (whole) change(() => written(whole));
                setSaid(say(PROPOSE.wrote, { count }));
              }}
            />
          )}
          {/* What needs nothing more comes first. */}
          {hasToken && <WithGitHub {...proposing} whole={whole} />}
          <Bundle {...proposing} whole={whole} />
          {!hasToken && <WithGitHub {...proposing} whole={whole} />}
        </>
      )}
    </>
  );
};
