import { useState } from 'preact/hooks';
import { BUDGETS, MOST } from '../../../content/record/budget.ts';
import { inLocale } from '../../../model/text.ts';
import { wordsAt, type Path } from '../../record/data-edit.ts';
import { RECORD_PARTS } from '../../words/record-parts.ts';
import { SUMMARY } from '../../words/summary.ts';
import type { Words } from '../../words/say.ts';
import { useDesk } from '../context.ts';
import { useGoTo } from '../go-to.ts';
import { Choose } from '../fields/Choose.tsx';
import { useChoices } from '../parts/use-choices.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Beside } from './Beside.tsx';
import { citedAt, putCited } from './cited.ts';
import { Claim } from './Claim.tsx';
import { ClaimList } from './ClaimList.tsx';
import { EventFields } from './EventFields.tsx';
import { FigureFields } from './FigureFields.tsx';
import { Texts } from './Texts.tsx';
import { useRecord } from './use-record.ts';

const PARTS = ['situation', 'response', 'outcome'] as const;

/** The statements of a case, its events and its figures, with the article that says them. */
export const Summary = (open: OpenDraft) => {
  const { say, locale } = useDesk();
  const record = useRecord(open);
  const choices = useChoices(open);
  const [citing, setCiting] = useState<Path>();
  useGoTo(choices !== undefined);
  if (record.isBroken) return <p role="alert">{say(SUMMARY.broken)}</p>;
  const texts = open.state?.texts ?? [];
  const claims = open.state?.claims ?? [];
  const shared = { record, claims, texts, citing, onCiting: setCiting };
  const cited = citing && citedAt(record.data, citing);
  const toggle = (id: string): void => {
    if (!citing || !cited) return;
    const next = cited.includes(id) ? cited.filter((one) => one !== id) : [...cited, id];
    putCited(record, citing, next, texts);
  };
  const heading = (key: string, lead?: Words) => (
    <>
      <h3>{say(RECORD_PARTS[key]!)}</h3>
      {lead && <p class="soft">{say(lead)}</p>}
    </>
  );
  return (
    <>
      <p class="soft">{say(SUMMARY.lead)}</p>
      {open.state?.isDraft && <p class="soft">{say(SUMMARY.needed)}</p>}
      <div class="with-article">
        <div class="statements">
          <Texts
            record={record}
            path={['summary', 'title']}
            label={say(RECORD_PARTS.title!)}
            budget={BUDGETS.title}
          />
          <Claim
            {...shared}
            path={['summary', 'headline']}
            budget={BUDGETS.headline}
            lead={say(SUMMARY.headlineLead)}
          />
          {PARTS.map((part) => (
            <section key={part}>
              {heading(part)}
              <ClaimList
                {...shared}
                list={['summary', 'brief', part]}
                most={MOST[`brief-${part}`]}
              />
            </section>
          ))}
          {heading('lessons', SUMMARY.lessonsLead)}
          <ClaimList
            {...shared}
            list={['summary', 'lessons']}
            most={MOST.lessons}
            budget={BUDGETS.lesson}
            more={(path) => (
              <Choose
                label={say(SUMMARY.practice)}
                at={[...path, 'practice'].join('.')}
                isOurs={record.isOurs}
                value={wordsAt(record.data, [...path, 'practice'])}
                options={[
                  ['', say(SUMMARY.none)],
                  ...(choices?.practices ?? []).map(
                    ({ id, name }) => [id, inLocale(name, locale).text] as const,
                  ),
                ]}
                onChoose={(id) => record.set([...path, 'practice'], id === '' ? undefined : id)}
              />
            )}
          />
          {heading('trust', SUMMARY.trustLead)}
          <Claim {...shared} path={['summary', 'trust']} budget={BUDGETS.trust} />
          {heading('events', SUMMARY.eventsLead)}
          <ClaimList
            {...shared}
            list={['events']}
            fresh={{ service: 'normal' }}
            more={(path) => <EventFields record={record} path={path} />}
          />
          {heading('figures', SUMMARY.figuresLead)}
          <ClaimList
            {...shared}
            list={['figures']}
            more={(path) => <FigureFields record={record} path={path} />}
          />
          <details>
            <summary>{say(SUMMARY.more)}</summary>
            <p class="soft">{say(SUMMARY.moreLead)}</p>
            {PARTS.map((part) => (
              <section key={part}>
                {heading(part)}
                <ClaimList {...shared} list={['summary', part]} />
              </section>
            ))}
          </details>
        </div>
        <Beside
          texts={texts}
          cited={cited}
          onCite={toggle}
          onDone={() => {
            const at = citing?.join('.');
            setCiting(undefined);
            document
              .querySelector<HTMLElement>(`.claim[data-at="${at}"] .evidence button[aria-pressed]`)
              ?.focus();
          }}
        />
      </div>
    </>
  );
};
