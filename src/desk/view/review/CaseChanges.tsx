import type { ComponentChildren } from 'preact';
import { LOCALE_INFO } from '../../../model/locale.ts';
import type { Verdicts } from '../../review/comment.ts';
import type { Changed } from '../../review/compare.ts';
import { REVIEW } from '../../words/review.ts';
import { useDesk } from '../context.ts';
import { CitedBlocks } from '../parts/CitedBlocks.tsx';
import { numberIn } from '../parts/number.ts';
import { WordDiff } from '../parts/WordDiff.tsx';
import { FoundErrors } from './FoundErrors.tsx';
import { changeName } from './change-name.ts';
import type { TwoStates } from './OneProposal.tsx';

type Judge = (key: string, verdict: 'holds' | 'question' | undefined) => void;

const Verdict = ({
  change,
  verdicts,
  judge,
}: {
  change: Changed;
  verdicts: Verdicts;
  judge: Judge;
}) => {
  const { say, locale } = useDesk();
  const said = verdicts.get(change.key);
  return (
    <p role="group" aria-label={changeName(say, locale, change)}>
      {(['holds', 'question'] as const).map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={said === verdict}
          onClick={() => judge(change.key, said === verdict ? undefined : verdict)}
        >
          {say(REVIEW[verdict])}
        </button>
      ))}
    </p>
  );
};

const Words = ({ change: { before, after, locale } }: { change: Changed }) => {
  const { say } = useDesk();
  const { tag, dir } = LOCALE_INFO[locale];
  if (before === after)
    return (
      <>
        <p lang={tag} dir={dir}>
          {after}
        </p>
        <p class="soft">{say(REVIEW.sameWords)}</p>
      </>
    );
  return (
    <>
      {(before === '' || after === '') && (
        <p class="soft">{say(before === '' ? REVIEW.added : REVIEW.removed)}</p>
      )}
      <WordDiff before={before} after={after} locale={locale} />
    </>
  );
};

interface Props {
  one: TwoStates;
  verdicts: Verdicts;
  judge: Judge;
}

/** A text before and after with what is thought of it, and what it is to be held against. */
const Change = (
  props: Pick<Props, 'verdicts' | 'judge'> & { change: Changed; children: ComponentChildren },
) => {
  const { change, children } = props;
  const { say, locale } = useDesk();
  const name = changeName(say, locale, change);
  return (
    <article class="row" aria-label={name}>
      <div class="from">
        <p class="soft">{name}</p>
        <Words change={change} />
        <Verdict {...props} />
      </div>
      <div class="to">{children}</div>
    </article>
  );
};

/** What a proposal changes in a case: each statement beside its paragraphs, each paragraph beside its original. */
export const CaseChanges = ({ one, verdicts, judge }: Props) => {
  const { say, locale } = useDesk();
  const { id, before, after, statements, paragraphs } = one;
  const base = after.texts.find(({ decides }) => decides);
  return (
    <section aria-labelledby={`case-${id}`}>
      <h3 id={`case-${id}`}>
        <bdi>{id}</bdi>
      </h3>
      <FoundErrors findings={after.findings} />
      {statements.length > 0 && <h4>{say(REVIEW.statements)}</h4>}
      {statements.map((change) => {
        const { key, cites = [], cited = [] } = change;
        return (
          <Change key={key} {...{ change, verdicts, judge }}>
            <p class="soft">{say(cites.length > 0 ? REVIEW.cites : REVIEW.citesNothing)}</p>
            <CitedBlocks texts={after.texts} ids={cites} prefer={change.locale} />
            {before && cited.join() !== cites.join() && cited.length > 0 && (
              <p class="soft">
                {say(REVIEW.citedBefore, {
                  list: cited.map((block) => numberIn(locale, block)).join(' · '),
                })}
              </p>
            )}
          </Change>
        );
      })}
      {paragraphs.length > 0 && <h4>{say(REVIEW.paragraphs)}</h4>}
      {paragraphs.map((change) => (
        <Change key={change.key} {...{ change, verdicts, judge }}>
          {base && base.path !== change.file && (
            <>
              <p class="soft">{say(REVIEW.original)}</p>
              <CitedBlocks texts={[base]} ids={[change.id]} prefer={base.locale} />
            </>
          )}
        </Change>
      ))}
    </section>
  );
};
