import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { WordDiff } from '../parts/WordDiff.tsx';

interface Props {
  name: string;
  title: string;
  locale: Locale;
  base: string;
  theirs: string;
  mine: string;
  chosen: string;
  onChoose: (text: string) => void;
}

/** One block that both have written: theirs, mine, or other words. */
export const ConflictingBlock = ({
  name,
  title,
  locale,
  base,
  theirs,
  mine,
  chosen,
  onChoose,
}: Props) => {
  const { say } = useDesk();
  const { tag, dir } = LOCALE_INFO[locale];
  const sides = [
    { side: 'theirs', text: theirs, label: say(PROPOSE.theirs), none: say(PROPOSE.theyRemoved) },
    { side: 'mine', text: mine, label: say(PROPOSE.mine), none: say(PROPOSE.iRemoved) },
  ];
  return (
    <fieldset class="conflict">
      <legend class="hidden">{title}</legend>
      {sides.map(({ side, text, label, none }) => (
        <div key={side}>
          <label>
            <input
              type="radio"
              name={name}
              checked={chosen === text}
              onChange={() => onChoose(text)}
            />{' '}
            {label}
          </label>
          {text.trim() === '' ? (
            <p>{none}</p>
          ) : (
            <WordDiff before={base} after={text} locale={locale} />
          )}
        </div>
      ))}
      <label>
        {say(PROPOSE.own)}
        <textarea
          lang={tag}
          dir={dir}
          value={chosen.replace(/\n+$/, '')}
          onInput={({ currentTarget: { value } }) =>
            onChoose(value.trim() === '' ? '' : value + (/\n+$/.exec(mine)?.[0] ?? '\n'))
          }
        />
      </label>
    </fieldset>
  );
};
