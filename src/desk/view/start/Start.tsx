import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../draft/draft.ts';
import { NEW } from '../../words/new.ts';
import { START } from '../../words/start.ts';
import { useDesk } from '../context.ts';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { routeTo } from '../route.ts';
import { Cases } from './Cases.tsx';
import { Drafts } from './Drafts.tsx';
import { Languages } from './Languages.tsx';
import { VocabularyState } from './VocabularyState.tsx';
import { Proposals } from './Proposals.tsx';

/** Where the desk begins: the drafts of this browser, and the cases. */
export const Start = () => {
  const { say, store } = useDesk();
  const [drafts, setDrafts] = useState<Draft[]>();
  const read = async (): Promise<void> => {
    try {
      setDrafts((await store?.all()) ?? []);
    } catch (error) {
      reportError(error);
      setDrafts((before) => before ?? []);
    }
  };
  useEffect(() => void read(), []);
  // What comes late above the cases would move them away from under the pointer.
  if (!drafts) return null;
  return (
    <>
      <p>
        <a class="button" href={routeTo('new')}>
          {say(NEW.title)}
        </a>
      </p>
      <section aria-labelledby="drafts">
        <ScreenTitle id="drafts">{say(START.drafts)}</ScreenTitle>
        <Drafts drafts={drafts} onChange={() => void read()} />
      </section>
      <Proposals />
      <Languages drafts={drafts} />
      <VocabularyState drafts={drafts} />
      <section aria-labelledby="cases">
        <h2 id="cases">{say(START.cases)}</h2>
        <Cases drafts={drafts} />
      </section>
    </>
  );
};
