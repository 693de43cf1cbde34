import { useEffect, useMemo, useState } from 'preact/hooks';
import { textIn, textsOf, withText } from '../../draft/draft.ts';
import { isConceptPath, vocabularyOf } from '../../vocabulary/vocabulary.ts';
import { withWords, wordsIn, type ConceptWords } from '../../vocabulary/concept-words.ts';
import type { Locale } from '../../../model/locale.ts';
import type { ConceptText } from '../../worker/concept-texts.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

/** Puts other words into the file of a concept. */
export type PutWords = (
  concept: ConceptText,
  key: keyof ConceptWords,
  locale: Locale,
  written: string,
) => void;

/** The concepts as a draft has them, and how they are edited; undefined until the worker has said them. */
export const useConcepts = ({
  draft,
  change,
}: OpenDraft): { concepts: readonly ConceptText[] | undefined; put: PutWords } => {
  const { worker } = useDesk();
  const [read, setRead] = useState<readonly ConceptText[]>();
  const own = Object.keys(draft.files).filter(isConceptPath).join('\n');
  useEffect(() => {
    let isOver = false;
    void worker.conceptTexts(vocabularyOf(textsOf(draft))).then((found) => {
      if (!isOver) setRead(found);
    }, reportError);
    return () => {
      isOver = true;
    };
  }, [own]);
  const concepts = useMemo(
    () =>
      read?.map((one) => {
        const text = draft.files[one.path] ?? draft.base[one.path];
        return typeof text === 'string' ? { ...one, ...wordsIn(text) } : one;
      }),
    [read, draft.files],
  );
  return {
    concepts,
    put: ({ path, text }, key, locale, written) =>
      change((now) => {
        // What a concept was stands in the draft once it is changed, and not before.
        const isKnown = textIn(now, path) !== null || text === undefined;
        const onBase = isKnown ? now : { ...now, base: { ...now.base, [path]: text } };
        const next = withText(
          onBase,
          path,
          withWords(textIn(onBase, path) ?? '', key, locale, written),
        );
        return next.files === onBase.files ? now : next;
      }),
  };
};
