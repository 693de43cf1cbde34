import { useId, useState } from 'preact/hooks';
import { keepName, nameOf } from '../../store/name.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { Words } from '../../words/say.ts';
import { useDesk } from '../context.ts';

/** Asks for the editor's name, once in this browser. */
export const AskName = ({
  label = TRANSLATE.yourName,
  onName,
}: {
  label?: Words;
  onName: (name: string) => void;
}) => {
  const { say } = useDesk();
  const [name, setName] = useState(nameOf);
  const id = useId();
  return (
    <form
      class="ask-name"
      onSubmit={(event) => {
        event.preventDefault();
        const own = name.trim();
        if (own === '') return;
        keepName(own);
        onName(own);
      }}
    >
      <label for={id}>{say(label)}</label>{' '}
      <input
        id={id}
        required
        autocomplete="name"
        dir="auto"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />{' '}
      <button type="submit">{say(TRANSLATE.keepName)}</button>
      <p class="soft">{say(TRANSLATE.nameLead)}</p>
    </form>
  );
};
