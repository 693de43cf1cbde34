import { useEffect, useState } from 'preact/hooks';
import { VOCABULARY } from '../../vocabulary/vocabulary.ts';
import { isSlug } from '../../../model/ids.ts';
import { NEW } from '../../words/new.ts';
import { SHELL } from '../../words/shell.ts';
import { useDesk } from '../context.ts';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { routeTo } from '../route.ts';
import { Facts, Field, saidFaults } from './Facts.tsx';
import { Lines } from './Lines.tsx';
import { draftOf, keepDraft } from './make.ts';
import { Repairs } from './Repairs.tsx';
import { Result } from './Result.tsx';
import { shownIn } from './said.ts';
import { TakePage } from './TakePage.tsx';
import { usePage } from './use-page.ts';

/** The ids that are taken: by cases, and by drafts of this browser. */
const useTaken = (): ReadonlySet<string> => {
  const { files, store } = useDesk();
  const [drafts, setDrafts] = useState<string[]>([]);
  useEffect(
    () =>
      void store
        ?.all()
        .then((all) => setDrafts(all.map(({ caseId }) => caseId)))
        .catch(() => undefined),
    [],
  );
  const cases = files.flatMap(({ path }) => /^content\/cases\/([^/]+)\//.exec(path)?.[1] ?? []);
  return new Set([...cases, ...drafts, VOCABULARY]);
};

/** What was found is read next: the place where the page was pasted has gone. */
const focusFirst = (title: HTMLElement | null): void => {
  if (document.activeElement === document.body) title?.focus();
};

/** Bringing in a page: what was found of it beside what becomes of it. */
export const NewCase = () => {
  const desk = useDesk();
  const { say } = desk;
  const hand = usePage();
  const { kept, page, refused } = hand;
  const taken = useTaken();
  const toStart = <a href={routeTo('')}>{say(SHELL.toStart)}</a>;
  const said = (
    <>
      {refused !== undefined && <p role="alert">{refused}</p>}
      {hand.isRefusing && <p role="alert">{say(NEW.notKept)}</p>}
    </>
  );
  if (!kept)
    return (
      <section class="screen new" aria-labelledby="screen">
        {toStart}
        <ScreenTitle>{say(NEW.title)}</ScreenTitle>
        {said}
        <TakePage onText={hand.take} onFile={(file) => void hand.takeFile(file)} />
      </section>
    );

  const found = page && shownIn(page.found, kept.asked.said);
  // A name that only says «page» is none.
  const id = kept.id ?? (page && page.id !== 'page' ? page.id : '');
  const idFault =
    id === '' ? NEW.idNone : !isSlug(id) ? NEW.idWrong : taken.has(id) ? NEW.idTaken : undefined;
  const faults = found && Object.values(saidFaults(found));
  const canMake = page !== undefined && !idFault && !faults?.some(Boolean);
  const make = async (): Promise<void> => {
    if (!page) return;
    const draft = draftOf(page, id, kept.taken.name, new Date());
    // What could not be kept as a draft stays as the page that it was made of.
    if (await keepDraft(desk, draft)) hand.forget();
    location.assign(routeTo('rights', draft.id));
  };
  return (
    <section class="screen new" aria-labelledby="screen">
      {toStart}
      <ScreenTitle>{say(NEW.title)}</ScreenTitle>
      {said}
      <p class="actions">
        <button type="button" onClick={() => confirm(say(NEW.anewSure)) && hand.forget()}>
          {say(NEW.anew)}
        </button>
        {kept.taken.plain !== undefined && (
          <button
            type="button"
            onClick={() => {
              const { isPlain, ...rest } = kept.taken;
              hand.take(isPlain ? rest : { ...rest, isPlain: true });
            }}
          >
            {say(kept.taken.isPlain ? NEW.asPage : NEW.asText)}
          </button>
        )}
      </p>
      {!page && refused === undefined && <p role="status">{say(NEW.reading)}</p>}
      {page && found && (
        <>
          <section class="facts" aria-labelledby="facts">
            <h3 id="facts" tabIndex={-1} ref={focusFirst}>
              {say(NEW.facts)}
            </h3>
            <p>{say(NEW.factsLead)}</p>
            <Facts
              found={found}
              onSay={(more) => hand.ask({ said: { ...kept.asked.said, ...more } })}
            />
            <Field
              name="case-id"
              label={say(NEW.id)}
              value={id}
              dir="ltr"
              fault={idFault && say(idFault)}
              onInput={(value) => hand.name(value.trim())}
            >
              {say(NEW.idLead)}
            </Field>
            {page.rights.length > 0 && (
              <aside class="warning" role="note">
                <p>{say(NEW.rights)}</p>
                <ul>
                  {page.rights.map(({ number, text }) => (
                    <li key={number}>
                      <bdi>{text}</bdi> <span class="soft">({say(NEW.line, { number })})</span>
                    </li>
                  ))}
                </ul>
              </aside>
            )}
            <p class="actions">
              <button type="button" class="main" disabled={!canMake} onClick={() => void make()}>
                {say(NEW.make)}
              </button>{' '}
              <span class="soft">{say(NEW.stays)}</span>
            </p>
          </section>
          <Repairs page={page} asked={kept.asked} ask={hand.ask} />
          <div class="beside">
            <Lines page={page} asked={kept.asked} ask={hand.ask} />
            <Result page={page} />
          </div>
        </>
      )}
    </section>
  );
};
