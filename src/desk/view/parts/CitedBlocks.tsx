import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { InlineText } from './Inline.tsx';
import { numberIn } from './number.ts';

interface Props {
  texts: readonly TextState[];
  ids: readonly string[];
  /** The language to show them in, where they stand in it. */
  prefer: Locale;
}

/** Paragraphs in full, as a reader of a language has them. */
export const CitedBlocks = ({ texts, ids, prefer }: Props) => {
  const { locale } = useDesk();
  const order = [...texts].sort(
    (a, b) =>
      Number(b.locale === prefer) - Number(a.locale === prefer) ||
      Number(b.decides ?? false) - Number(a.decides ?? false),
  );
  return (
    <>
      {ids.map((id) => {
        const text = order.find(({ blocks }) => blocks.some((block) => block.id === id));
        const block = text?.blocks.find((one) => one.id === id);
        if (!text || !block) return null;
        const { tag, dir } = LOCALE_INFO[text.locale];
        return (
          <p key={id} class="cited">
            <bdi class="soft">{numberIn(locale, id)}</bdi>{' '}
            <span lang={tag} dir={dir}>
              <InlineText pieces={block.inline} />
            </span>
          </p>
        );
      })}
    </>
  );
};
