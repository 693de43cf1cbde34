import { useId, useState } from 'preact/hooks';
import { inLocale } from '../../../model/text.ts';
import { dataAt } from '../../record/data-edit.ts';
import { conceptsLike } from '../../vocabulary/labels.ts';
import type { Choices, ConceptState } from '../../worker/choices.ts';
import { FACTS } from '../../words/facts.ts';
import { useDesk } from '../context.ts';
import type { RecordEdit } from '../summary/use-record.ts';
import { SearchField } from '../fields/SearchField.tsx';

const MOST = 12;

interface Props {
  record: RecordEdit;
  choices: Choices;
}

/** What a case is about: concepts, found by any of their names, the most important first. */
export const Tags = ({ record, choices: { concepts, schemes, suggested } }: Props) => {
  const { say, locale } = useDesk();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  const { data, isOurs, remove, append, move } = record;
  const found = dataAt(data, ['tags']);
  const tags = Array.isArray(found) ? found.map(String) : [];
  const nameOf = (tag: string): string => {
    const concept = concepts.find((one) => one.id === tag);
    return concept ? inLocale(concept.name, locale).text : tag;
  };
  const add = (concept: ConceptState): void => {
    append(['tags'], concept.id);
    setSaid(say(FACTS.added, { name: nameOf(concept.id) }));
    setWords('');
  };
  const isOpen = ({ id: tag, scheme }: ConceptState): boolean =>
    !tags.includes(tag) && scheme !== 'sector';
  const like = conceptsLike(words, concepts, locale).filter(isOpen);
  const offered = suggested
    .flatMap((tag) => concepts.filter((one) => one.id === tag && isOpen(one)))
    .slice(0, MOST);
  const choice = (concept: ConceptState) => (
    <li key={concept.id}>
      <button
        type="button"
        title={inLocale(concept.definition, locale).text}
        onClick={() => add(concept)}
      >
        {say(FACTS.addOf, { name: nameOf(concept.id) })}
      </button>
    </li>
  );
  return (
    <section aria-labelledby="tags" data-at="tags">
      <h3 id="tags">{say(FACTS.tags)}</h3>
      <p class="soft">{say(FACTS.tagsLead)}</p>
      <p role="status" class="hidden">
        {said}
      </p>
      <ol class="tags">
        {tags.map((tag, index) => (
          <li key={tag}>
            <span>{nameOf(tag)}</span>{' '}
            {isOurs && (
              <>
                <button
                  type="button"
                  disabled={index === 0}
                  aria-label={say(FACTS.earlier, { name: nameOf(tag) })}
                  onClick={() => move(['tags'], index, index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  disabled={index === tags.length - 1}
                  aria-label={say(FACTS.later, { name: nameOf(tag) })}
                  onClick={() => move(['tags'], index, index + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={say(FACTS.removeOf, { name: nameOf(tag) })}
                  onClick={() => {
                    remove(['tags', index]);
                    setSaid(say(FACTS.removed, { name: nameOf(tag) }));
                  }}
                >
                  ×
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
      {isOurs && (
        <>
          <p class="field">
            <SearchField id={id} label={say(FACTS.search)} value={words} onSearch={setWords} />
          </p>
          <ul class="tags" aria-live="polite">
            {like.map(choice)}
          </ul>
          {words !== '' && like.length === 0 && <p role="status">{say(FACTS.noneFound)}</p>}
          {offered.length > 0 && (
            <>
              <h4>{say(FACTS.suggested)}</h4>
              <ul class="tags">{offered.map(choice)}</ul>
            </>
          )}
          <details>
            <summary>{say(FACTS.all)}</summary>
            {schemes
              .filter((scheme) => scheme.id !== 'sector')
              .map((scheme) => (
                <div key={scheme.id} role="group" aria-labelledby={`all-${scheme.id}`}>
                  <h4 id={`all-${scheme.id}`}>{inLocale(scheme.name, locale).text}</h4>
                  <ul class="tags">
                    {concepts.filter((one) => one.scheme === scheme.id && isOpen(one)).map(choice)}
                  </ul>
                </div>
              ))}
          </details>
        </>
      )}
    </section>
  );
};
