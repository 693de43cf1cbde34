import { useEffect, useRef, useState } from 'preact/hooks';
import { inLocale } from '../../../model/text.ts';
import { conceptId, conceptPath, conceptText, isScheme } from '../../vocabulary/concept-file.ts';
import { appendIn, setIn } from '../../record/yaml-edit.ts';
import { casePath, textIn, withText } from '../../draft/draft.ts';
import type { Choices } from '../../worker/choices.ts';
import { FACTS } from '../../words/facts.ts';
import { useDesk } from '../context.ts';
import { Choose } from '../fields/Choose.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { OpenDraft } from '../use-draft.ts';

const EMPTY = { scheme: 'hazard', name: '', definition: '', latin: '', broader: '' };

interface Props {
  open: OpenDraft;
  choices: Choices;
  /** How often a sector was asked for. */
  asked: number;
}

/** Proposes a concept that the vocabulary lacks, in the editor's language. */
export const NewConcept = ({ open, choices, asked }: Props) => {
  const { say, locale } = useDesk();
  const [said, setSaid] = useState(EMPTY);
  const [done, setDone] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked === 0 || !box.current) return;
    setSaid({ ...EMPTY, scheme: 'sector' });
    box.current.open = true;
    box.current.querySelector('select')?.focus();
  }, [asked]);
  const { scheme, name, definition, broader } = said;
  const id = said.latin === '' ? conceptId(name) : conceptId(said.latin);
  const isTaken = choices.concepts.some((concept) => concept.id === id);
  const near = choices.concepts.filter((concept) => concept.scheme === scheme);
  const isReady =
    name !== '' && definition !== '' && broader !== '' && id !== '' && !isTaken && isScheme(scheme);
  const set = (change: Partial<typeof EMPTY>): void => {
    setSaid({ ...said, ...change });
    setDone('');
  };
  const propose = (): void => {
    if (!isScheme(scheme)) return;
    const concept = { scheme, id, locale, name, definition, broader };
    const record = casePath(open.draft.caseId, 'case.yaml');
    open.change((draft) =>
      withText(
        withText(draft, conceptPath(concept), conceptText(concept)),
        record,
        scheme === 'sector'
          ? setIn(textIn(draft, record) ?? '', ['organization', 'sector'], id)
          : appendIn(textIn(draft, record) ?? '', ['tags'], id),
      ),
    );
    setSaid(EMPTY);
    setDone(
      say(scheme === 'sector' ? FACTS.proposedSector : FACTS.proposedTag, {
        name,
      }),
    );
    if (!box.current) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  return (
    <>
      <p role="status">{done}</p>
      <details class="new-concept" ref={box}>
        <summary>{say(FACTS.newConcept)}</summary>
        <Choose
          label={say(FACTS.kind)}
          isOurs={open.isOurs}
          value={scheme}
          options={choices.schemes.map((one) => [one.id, inLocale(one.name, locale).text])}
          onChoose={(next) => set({ scheme: next, broader: '' })}
        />
        <TextField
          label={say(FACTS.name)}
          lang={locale}
          isOurs={open.isOurs}
          value={name}
          onText={(text) => set({ name: text })}
        />
        <TextField
          label={say(FACTS.definition)}
          lang={locale}
          rows={2}
          isOurs={open.isOurs}
          value={definition}
          onText={(text) => set({ definition: text })}
        />
        <TextField
          label={say(FACTS.latin)}
          dir="ltr"
          isOurs={open.isOurs}
          value={said.latin === '' ? id : said.latin}
          onText={(text) => set({ latin: text })}
        >
          {(id === '' || isTaken) && name !== '' && (
            <span class="open">{say(FACTS.latinWrong)}</span>
          )}
        </TextField>
        <Choose
          label={say(FACTS.broader)}
          isOurs={open.isOurs}
          value={broader}
          options={[
            ['', say(FACTS.choose)],
            ...near.map((one) => [one.id, inLocale(one.name, locale).text] as const),
          ]}
          onChoose={(next) => set({ broader: next })}
        />
        <button type="button" disabled={!isReady || !open.isOurs} onClick={propose}>
          {say(FACTS.propose)}
        </button>{' '}
        {!isReady && <span class="soft">{say(FACTS.notReady)}</span>}
      </details>
    </>
  );
};
