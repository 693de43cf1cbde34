import { useState } from 'preact/hooks';

interface Props {
  value: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  isOurs: boolean;
  placeholder?: string;
  /** Where it stands in the text: other screens lead here. */
  at?: string;
  id?: string;
  /** Its name, where no label stands beside it. */
  label?: string;
  describedBy?: string;
  onText: (text: string) => void;
}

/** A line that hands over each key, and shows what is typed while it has the focus. */
export const LineInput = (props: Props) => {
  const { value, lang, dir, isOurs, placeholder, at, id, label, describedBy, onText } = props;
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      lang={lang}
      dir={dir}
      spellcheck
      readOnly={!isOurs}
      placeholder={placeholder}
      data-at={at}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onText(currentTarget.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
};
