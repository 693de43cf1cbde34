import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { useDesk } from '../context.ts';
import { LineInput } from '../fields/LineInput.tsx';

/** What is said in the place of a picture, in the original and in the translation. */
export interface Alt {
  said: string;
  value: string;
  onAlt: (alt: string) => void;
}

interface Props extends Alt {
  /** Of the block. */
  id: string;
  from: Locale;
  into: Locale;
  isOurs: boolean;
}

/** The field for what is said in the place of a picture. */
export const AltField = ({ id, from, into, isOurs, said, value, onAlt }: Props) => {
  const { say } = useDesk();
  const { tag, dir } = LOCALE_INFO[into];
  return (
    <p class="alt">
      <label class="soft" for={`alt-${id}`}>
        {say(TRANSLATE.alt)}
      </label>
      <span class="soft" id={`alt-of-${id}`}>
        : <bdi lang={LOCALE_INFO[from].tag}>{said}</bdi>
      </span>
      <LineInput
        id={`alt-${id}`}
        describedBy={`alt-of-${id}`}
        lang={tag}
        dir={dir}
        isOurs={isOurs}
        value={value}
        onText={onAlt}
      />
    </p>
  );
};
