import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  value: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  isOurs: boolean;
  placeholder?: string;
  /** Where it stands in the text: other screens lead here. */
  at?: string;
  /** Whether it may be put now; what is typed before waits for it. */
  mayPut?: boolean;
  onText: (text: string) => void;
}

/** A line that keeps what is typed, whatever is drawn anew meanwhile, and hands over each key. */
export const PatientInput = (props: Props) => {
  const { value, lang, dir, isOurs, placeholder, at, mayPut = true, onText } = props;
  const [typed, setTyped] = useState<string>();
  const handed = useRef<string>(undefined);
  const isLeft = useRef(false);
  const release = (): void => {
    handed.current = undefined;
    isLeft.current = false;
    setTyped(undefined);
  };
  useEffect(() => {
    if (typed === undefined || !mayPut || handed.current === typed) return;
    handed.current = typed;
    onText(typed);
    if (isLeft.current) release();
  }, [typed, mayPut]);
  return (
    <input
      lang={lang}
      dir={dir}
      spellcheck
      readOnly={!isOurs}
      placeholder={placeholder}
      data-at={at}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        isLeft.current = false;
        setTyped(currentTarget.value);
      }}
      onBlur={() => {
        if (handed.current === typed) release();
        else isLeft.current = true;
      }}
    />
  );
};
