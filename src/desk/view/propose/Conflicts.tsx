import { useEffect, useRef, useState } from 'preact/hooks';
import { LOCALES } from '../../../model/locale.ts';
import type { MovedFile } from '../../../editor/bundle/lay-over.ts';
import { namedBy } from '../../draft/named-by.ts';
import type { Choice } from '../../draft/changes.ts';
import { MOVED } from '../../words/moved.ts';
import { PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { fileName } from '../parts/file-name.ts';
import { ConflictingBlock } from './ConflictingBlock.tsx';

interface Props {
  moved: readonly MovedFile[];
  onSettle: (choices: ReadonlyMap<string, Choice>) => void;
}

const conflictsIn = ({ pieces }: MovedFile) =>
  (pieces ?? []).flatMap((piece) => ('conflict' in piece ? [piece.conflict] : []));

/** What others have changed meanwhile, block by block; nothing goes on before each is chosen. */
export const Conflicts = ({ moved, onSettle }: Props) => {
  const { say, locale } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once: whoever writes other words stays in their field.
  useEffect(() => heading.current?.focus(), []);
  const files = moved.filter(({ isLock }) => !isLock);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () =>
      new Map(
        files.map((file) => [
          file.path,
          file.pieces ? conflictsIn(file).map(({ mine }) => mine) : 'mine',
        ]),
      ),
  );
  const choose = (path: string, choice: Choice): void =>
    setChoices(new Map(choices).set(path, choice));
  return (
    <section aria-labelledby="moved">
      <h3 id="moved" tabIndex={-1} ref={heading}>
        {say(MOVED.name)}
      </h3>
      <p role="alert">{say(PROPOSE.moved)}</p>
      {files.map((file) => {
        const { path, pieces, theirs, mine } = file;
        const own = LOCALES.find((one) => path.endsWith(`.${one}.mdx`)) ?? locale;
        const choice = choices.get(path);
        return (
          <div key={path}>
            <h4>{fileName(say, locale, namedBy(path, mine ?? theirs ?? ''))}</h4>
            {pieces === null ? (
              <fieldset class="conflict">
                <legend class="hidden">
                  {fileName(say, locale, namedBy(path, mine ?? theirs ?? ''))}
                </legend>
                {(['theirs', 'mine'] as const).map((side) => (
                  <label key={side}>
                    <input
                      type="radio"
                      name={path}
                      checked={choice === side}
                      onChange={() => choose(path, side)}
                    />{' '}
                    {say(PROPOSE[side])}
                    {(side === 'theirs' ? theirs : mine) === null &&
                      ` (${say(side === 'theirs' ? PROPOSE.theyRemoved : PROPOSE.iRemoved)})`}
                  </label>
                ))}
              </fieldset>
            ) : (
              conflictsIn(file).map((conflict, index) => (
                <ConflictingBlock
                  key={index}
                  name={`${path}-${index}`}
                  title={say(MOVED.place, { n: index + 1 })}
                  locale={own}
                  {...conflict}
                  chosen={Array.isArray(choice) ? (choice[index] as string) : conflict.mine}
                  onChoose={(text) =>
                    choose(
                      path,
                      conflictsIn(file).map(({ mine: before }, place) =>
                        place === index
                          ? text
                          : Array.isArray(choice)
                            ? (choice[place] as string)
                            : before,
                      ),
                    )
                  }
                />
              ))
            )}
          </div>
        );
      })}
      <p>
        <button type="button" onClick={() => onSettle(choices)}>
          {say(PROPOSE.settle)}
        </button>
      </p>
    </section>
  );
};
