import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  isOurs: boolean;
  /** Where it stands in the record: other screens lead here. */
  at?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  rows?: number;
  children?: ComponentChildren;
  /** The words without the spaces around and the breaks within; false: they cannot be kept. */
  onText: (text: string) => unknown;
}

/** A field that keeps what is typed as it is typed, spaces too, while it has the focus. */
export const TextField = (props: Props) => {
  const { label, value, isOurs, at, lang, dir = 'auto', rows, children, onText } = props;
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const shared = {
    id,
    lang,
    dir,
    spellcheck: rows !== undefined,
    readOnly: !isOurs,
    value: typed ?? value,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-help`,
    'data-at': at,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setTyped(currentTarget.value);
      setWrong(onText(currentTarget.value.replace(/\s+/g, ' ').trim()) === false);
    },
    onBlur: () => {
      if (!isWrong) setTyped(undefined);
    },
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...shared} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
      <span id={`${id}-help`} class="help">
        {children}
      </span>
    </p>
  );
};
