import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { LineInput } from '../fields/LineInput.tsx';

interface Props {
  from: TextState;
  title: string | undefined;
  into: Locale;
  isOurs: boolean;
  onTitle: (title: string) => void;
}

/** The title of a text beside that of its original, which stands for it until it is translated. */
export const TitleRow = ({ from, title, into, isOurs, onTitle }: Props) => {
  const { say } = useDesk();
  const { tag, dir } = LOCALE_INFO[into];
  const original = LOCALE_INFO[from.locale];
  return (
    <div class="row">
      <p class="from" lang={original.tag} dir={original.dir}>
        <strong>{from.title}</strong>
      </p>
      <label class="to">
        <span class="soft">{say(TRANSLATE.textTitle)}</span>
        <LineInput
          at="title"
          lang={tag}
          dir={dir}
          isOurs={isOurs}
          placeholder={say(TRANSLATE.notYet)}
          value={title === from.title ? '' : (title ?? '')}
          onText={(text) => onTitle(text.trim() || from.title)}
        />
      </label>
    </div>
  );
};
