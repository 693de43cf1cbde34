import type { ComponentChildren } from 'preact';
import { blockNumber } from '../../../i18n/block-number.ts';
import type { Reader } from '../../../i18n/reader.ts';
import { LOCALE_INFO } from '../../../model/locale.ts';
import { claimsOf, type DraftClaim } from '../../record/claims.ts';
import { parseDate } from '../../../model/date.ts';
import { dataAt, isMapData, wordsAt } from '../../record/data-edit.ts';
import type { Desk } from '../context.ts';
import type { ConceptState } from '../../worker/choices.ts';
import { PREVIEW } from '../../words/preview.ts';
import type { CaseState } from '../../worker/case-state.ts';
import { Course, eventsIn } from './Course.tsx';
import { FactsList, Figures } from './Record.tsx';
import { Related } from './Related.tsx';
import { SourcesList } from './SourcesList.tsx';
import { Story, textFor } from './Story.tsx';

/** The page of a case as its readers see it, as far as the draft can say. */
export const CasePage = ({
  reader,
  state,
  concepts,
  basis,
  others,
}: {
  reader: Reader;
  state: CaseState;
  concepts: readonly ConceptState[];
  basis: string | undefined;
  others: Pick<Desk, 'filed' | 'titles'>;
}) => {
  const { record, texts } = state;
  const claims = claimsOf(record);
  const of = (start: readonly string[]): DraftClaim[] =>
    claims.filter(({ path }) => start.every((step, index) => path[index] === step));
  const words = (text: unknown): ComponentChildren => {
    if (!isMapData(text) || Object.keys(text).length === 0) return null;
    const found = reader.text(text);
    const { tag, dir } = LOCALE_INFO[found.lang];
    return found.lang === reader.locale ? (
      found.text
    ) : (
      <span lang={tag} dir={dir}>
        {found.text}
      </span>
    );
  };
  const cited = (ids: readonly string[]): ComponentChildren =>
    ids.length > 0 && (
      <p class="ev">
        {ids.map((id) => (
          <a key={id} href={`#${id}`}>
            {blockNumber(reader.locale, id)}
          </a>
        ))}
      </p>
    );
  const evidence = ({ evidence: ids }: DraftClaim): ComponentChildren => cited(ids);
  const shared = { reader, record, words, evidence: cited };
  const list = (name: string, found: readonly DraftClaim[]): ComponentChildren =>
    found.length > 0 && (
      <section>
        <h3>{name}</h3>
        <ul class="claims">
          {found.map((claim) => (
            <li key={claim.id} id={claim.id}>
              <p>{words(claim.text)}</p>
              {evidence(claim)}
            </li>
          ))}
        </ul>
      </section>
    );
  const [headline] = of(['summary', 'headline']);
  const text = textFor(texts, reader);
  const brief = ['situation', 'response', 'outcome'] as const;
  const title = words(dataAt(record, ['summary', 'title'])) ?? PREVIEW.noTitle[reader.locale];
  const places = dataAt(record, ['places']);
  const start = wordsAt(record, ['period', 'start']);
  const end = wordsAt(record, ['period', 'end']);
  const origin = [
    words(dataAt(record, ['organization', 'name'])),
    ...(Array.isArray(places) ? places.map((place) => words(dataAt(place, ['name']))) : []),
    parseDate(start) && reader.period(start, parseDate(end) ? end : undefined),
    text &&
      reader.t(basis === 'licensed' ? 'case.from' : 'case.retoldFrom', {
        language: reader.list(
          texts
            .filter(({ role, name }) => role === 'original' && name === undefined)
            .map(({ locale }) => reader.language(locale)),
        ),
      }),
  ].filter(Boolean);
  return (
    <main id="main">
      <div class="opening">
        {state.isDraft && <p class="draft">{reader.t('status.draft')}</p>}
        <h1>{title}</h1>
        {headline && (
          <div class="headline">
            <p>{words(headline.text)}</p>
            {evidence(headline)}
          </div>
        )}
        <p class="origin">
          {origin.map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </p>
      </div>
      {brief.some((part) => of(['summary', 'brief', part]).length > 0) && (
        <section class="brief">
          <h2>{reader.t('case.brief')}</h2>
          {brief.map((part) =>
            list(reader.t(`part.brief-${part}`), of(['summary', 'brief', part])),
          )}
        </section>
      )}
      {list(reader.t('part.lessons'), of(['summary', 'lessons']))}
      {list(reader.t('part.trust'), of(['summary', 'trust']))}
      {text && <Story reader={reader} caseId={state.id} texts={texts} text={text} />}
      <Course {...shared} events={eventsIn(dataAt(record, ['events']))} />
      <Figures {...shared} />
      <FactsList {...shared} concepts={concepts} />
      {list(reader.t('part.situation'), of(['summary', 'situation']))}
      {list(reader.t('part.response'), of(['summary', 'response']))}
      {list(reader.t('part.outcome'), of(['summary', 'outcome']))}
      <SourcesList {...shared} />
      <Related {...shared} {...others} caseId={state.id} concepts={concepts} />
    </main>
  );
};
