import { useState } from 'preact/hooks';
import type { TranslationHead } from '../../article/head.ts';
import { casePath, textsOf } from '../../draft/draft.ts';
import { nameOf, today } from '../../store/name.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { useDesk } from '../context.ts';
import { numberIn } from '../parts/number.ts';
import type { OpenDraft } from '../use-draft.ts';

/** Says in the lock that the translation of a paragraph still holds, and by whom it was read again. */
export const useHolds = (
  { draft, edit }: OpenDraft,
  head: TranslationHead,
  onSaid: (said: string) => void,
) => {
  const { say, locale, worker } = useDesk();
  const [asked, setAsked] = useState<string>();
  const write = async (id: string, by: string): Promise<void> => {
    setAsked(undefined);
    const lock = await worker.review(
      draft.caseId,
      textsOf(draft),
      [{ caseId: draft.caseId, translation: { locale: head.lang, of: head.of }, ids: [id] }],
      { by, on: today() },
    );
    if (lock === undefined) return;
    edit(casePath(draft.caseId, 'blocks.lock.yaml'), lock);
    onSaid(
      say(TRANSLATE.held, { id: numberIn(locale, id), name: by, day: numberIn(locale, today()) }),
    );
  };
  const holdAs = (id: string, by: string): void => void write(id, by);
  return {
    /** The paragraph for which a name is still asked. */
    asked,
    hold: (id: string) => (nameOf() === '' ? setAsked(id) : holdAs(id, nameOf())),
    holdAs,
  };
};
