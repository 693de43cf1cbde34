import { useEffect, useState } from 'preact/hooks';
import { textsOf } from '../../draft/draft.ts';
import type { Choices } from '../../worker/choices.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

/** What facts and lessons are chosen from; asked again when the draft adds a concept. */
export const useChoices = ({ draft }: OpenDraft): Choices | undefined => {
  const { worker, locale } = useDesk();
  const [choices, setChoices] = useState<Choices>();
  const own = Object.keys(draft.files).filter((path) => path.startsWith('content/vocabulary/'));
  useEffect(() => {
    let isOver = false;
    void worker.choices(draft.caseId, textsOf(draft), locale).then((found) => {
      if (!isOver) setChoices(found);
    }, reportError);
    return () => {
      isOver = true;
    };
  }, [own.join('\n')]);
  return choices;
};
