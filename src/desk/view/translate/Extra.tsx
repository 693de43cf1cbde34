import { withoutBlock } from '../../article/translation.ts';
import { textIn } from '../../draft/draft.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

interface Props {
  open: OpenDraft;
  base: TextState;
  target: TextState | undefined;
  /** The file of the translation, and whether it is shown as it stands now. */
  path: string;
  isFresh: boolean;
}

/** The paragraphs of a translation that translate none of the original. */
export const Extra = ({ open: { draft, edit, isOurs }, base, target, path, isFresh }: Props) => {
  const { say } = useDesk();
  const blocks = target?.blocks ?? [];
  const extra = blocks.filter(({ id }) => base.blocks.every((one) => one.id !== id));
  if (extra.length === 0) return null;
  return (
    <section aria-labelledby="extra">
      <h3 id="extra">{say(TRANSLATE.extra)}</h3>
      {extra.map((block) => (
        <p key={block.id} dir="auto">
          {block.text}{' '}
          <button
            type="button"
            disabled={!isOurs || !isFresh}
            onClick={() => {
              const without = withoutBlock({ text: textIn(draft, path) ?? '', blocks }, block);
              if (without !== undefined) edit(path, without);
            }}
          >
            {say(TRANSLATE.remove)}
          </button>
        </p>
      ))}
    </section>
  );
};
