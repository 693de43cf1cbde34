import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConceptFound } from '../../worker/concepts.ts';
import { ARTICLE } from '../../words/article.ts';
import { useDesk } from '../context.ts';

interface Props {
  words: string;
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
  choose: (id: string) => void;
  cancel: () => void;
}

/** Which concept is meant by the words that were selected. */
export const Terms = ({ words, vocabulary, choose, cancel }: Props) => {
  const { say, worker, locale } = useDesk();
  const [query, setQuery] = useState(words);
  const [found, setFound] = useState<ConceptFound[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isOver = false;
    void worker.concepts(query, vocabulary, locale).then((answer) => {
      if (!isOver) setFound(answer);
    });
    return () => {
      isOver = true;
    };
  }, [query]);
  return (
    <div
      class="terms"
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <label>
        {say(ARTICLE.concept)}{' '}
        <input
          ref={field}
          type="search"
          dir="auto"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <ul>
        {found.map(({ id, label, definition }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              {label}
            </button>{' '}
            <span class="soft">{definition}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{say(ARTICLE.noConcept)}</p>}
      <button type="button" onClick={cancel}>
        {say(ARTICLE.cancel)}
      </button>
    </div>
  );
};
