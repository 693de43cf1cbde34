import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { InlineText } from '../parts/Inline.tsx';
import { WordDiff } from '../parts/WordDiff.tsx';

/** What a paragraph says in each of the texts that stand beside its translation. */
export const Originals = ({ id, texts }: { id: string; texts: readonly TextState[] }) =>
  texts.map(({ locale, blocks }) => {
    const there = blocks.find((one) => one.id === id);
    const { tag, dir } = LOCALE_INFO[locale];
    return (
      there && (
        <p key={locale} lang={tag} dir={dir}>
          <InlineText pieces={there.inline} />
        </p>
      )
    );
  });

/** What changed in the original since it was translated. */
export const Changed = ({
  was,
  now,
  locale,
}: {
  was: string | undefined;
  now: string;
  locale: Locale;
}) => {
  const { say } = useDesk();
  return (
    <div class="changed">
      <p class="soft">{say(TRANSLATE.changes)}</p>
      {was === undefined ? (
        <p>{say(TRANSLATE.unknownBefore)}</p>
      ) : (
        <WordDiff before={was} after={now} locale={locale} />
      )}
    </div>
  );
};
