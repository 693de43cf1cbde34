import { useState } from 'preact/hooks';
import { LOCALE_INFO, LOCALES, type Locale } from '../../../model/locale.ts';
import { casePath, textsOf } from '../../draft/draft.ts';
import { claimsOf } from '../../record/claims.ts';
import { nameOf, today } from '../../store/name.ts';
import { CHECK } from '../../words/check.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { CaseState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { AskName } from '../parts/AskName.tsx';
import { CitedBlocks } from '../parts/CitedBlocks.tsx';
import { partName } from '../parts/part-name.ts';
import type { OpenDraft } from '../use-draft.ts';

/** The statements whose paragraphs changed since somebody held them against each other. */
export const ToRead = ({ open, state }: { open: OpenDraft; state: CaseState }) => {
  const { say, worker, locale } = useDesk();
  const { draft, edit, isOurs } = open;
  const [asked, setAsked] = useState<string>();
  if (state.toRead.length === 0) return null;
  const claims = new Map(claimsOf(state.record).map((claim) => [claim.id, claim]));
  const holds = async (id: string, by: string): Promise<void> => {
    setAsked(undefined);
    const review = { caseId: draft.caseId, ids: [id] };
    const reviewer = { by, on: today() };
    const lock = await worker.review(draft.caseId, textsOf(draft), [review], reviewer);
    if (lock !== undefined) edit(casePath(draft.caseId, 'blocks.lock.yaml'), lock);
  };
  return (
    <section aria-labelledby="to-read">
      <h3 id="to-read">{say(CHECK.toRead)}</h3>
      <p class="soft">{say(CHECK.toReadLead)}</p>
      {state.toRead.map(({ id, blocks }) => {
        const claim = claims.get(id);
        const lang = [locale, ...LOCALES].find((one: Locale) => claim?.text[one] !== undefined);
        return (
          <article key={id} class="row">
            <div class="from">
              <p class="soft">{partName(say, claim?.path ?? [id])}</p>
              {claim && lang && (
                <p lang={LOCALE_INFO[lang].tag} dir={LOCALE_INFO[lang].dir}>
                  {claim.text[lang]}
                </p>
              )}
              <p>
                <button
                  type="button"
                  disabled={!isOurs}
                  onClick={() => (nameOf() === '' ? setAsked(id) : void holds(id, nameOf()))}
                >
                  {say(TRANSLATE.holds)}
                </button>
              </p>
              {asked === id && <AskName onName={(name) => void holds(id, name)} />}
            </div>
            <div class="to">
              <CitedBlocks texts={state.texts} ids={blocks} prefer={lang ?? locale} />
            </div>
          </article>
        );
      })}
    </section>
  );
};
