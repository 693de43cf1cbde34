import { useState } from 'preact/hooks';
import { LOCALE_INFO } from '../../../model/locale.ts';
import { SUMMARY } from '../../words/summary.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { InlineText } from '../parts/Inline.tsx';
import { languageIn } from '../parts/language.ts';
import { numberIn } from '../parts/number.ts';

interface Props {
  texts: readonly TextState[];
  /** What the statement cites that is being cited for; undefined while none is. */
  cited: readonly string[] | undefined;
  onCite: (id: string) => void;
  /** Where citing has an end of its own. */
  onDone?: () => void;
}

/** The article beside the statements: its paragraphs are pressed to cite them. */
export const Beside = ({ texts, cited, onCite, onDone }: Props) => {
  const { say, locale } = useDesk();
  const [path, setPath] = useState<string>();
  const shown =
    texts.find((text) => text.path === path) ??
    texts.find((text) => text.locale === locale) ??
    texts[0];
  if (!shown) return <aside class="article-beside">{say(SUMMARY.noArticle)}</aside>;
  const { tag, dir } = LOCALE_INFO[shown.locale];
  return (
    <aside class={`article-beside${cited ? ' citing' : ''}`} aria-label={say(SUMMARY.article)}>
      <p class="bar">
        <select
          aria-label={say(SUMMARY.language)}
          value={shown.path}
          onChange={({ currentTarget }) => setPath(currentTarget.value)}
        >
          {texts.map((text) => (
            <option key={text.path} value={text.path}>
              {languageIn(locale, text.locale)} {text.name}
            </option>
          ))}
        </select>
        {cited && (
          <>
            <span role="status">{say(SUMMARY.citing)}</span>
            {onDone && (
              <button type="button" onClick={onDone}>
                {say(SUMMARY.done)}
              </button>
            )}
          </>
        )}
      </p>
      <ol>
        {shown.blocks.map((block) => (
          <li key={block.id} class={block.kind}>
            <button
              type="button"
              disabled={!cited}
              aria-pressed={cited?.includes(block.id) ?? false}
              onClick={() => onCite(block.id)}
            >
              <bdi class="number">{numberIn(locale, block.id)}</bdi>
              <span lang={tag} dir={dir}>
                <InlineText pieces={block.inline} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
};
