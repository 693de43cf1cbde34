import { useEffect, useState } from 'preact/hooks';
import { casePath } from '../../draft/draft.ts';
import { titleIn } from '../../record/title.ts';
import { useDesk } from '../context.ts';
import { inTurn } from './in-turn.ts';

const AT_ONCE = 4;

const known = new Map<string, string>();

/** The titles of cases in the language of the editor, as they arrive; those of all only once. */
export const useTitles = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const { content, locale } = useDesk();
  const [, redraw] = useState(0);
  useEffect(() => {
    let isOver = false;
    const read = async (id: string): Promise<void> => {
      const title = titleIn(await content.read(casePath(id, 'case.yaml')));
      known.set(id, title[locale] ?? Object.values(title)[0] ?? id);
      redraw((count) => count + 1);
    };
    const wanted = ids.filter((id) => !known.has(id));
    void inTurn(
      wanted,
      AT_ONCE,
      (id) => read(id).catch(() => undefined),
      () => isOver,
    );
    return () => {
      isOver = true;
    };
  }, [ids.join()]);
  return known;
};
