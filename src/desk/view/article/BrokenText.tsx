import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { textIn } from '../../draft/draft.ts';
import { ARTICLE } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

/** A text that cannot be shown in paragraphs: what is wrong, and the whole file. */
export const BrokenText = ({
  open: { draft, state, edit, isOurs },
  path,
  lang,
}: {
  open: OpenDraft;
  path: string;
  lang: Locale;
}) => {
  const { say } = useDesk();
  return (
    <>
      <p role="alert">{say(ARTICLE.unread)}</p>
      <ul>
        {state?.findings
          .filter(({ file }) => file === path)
          .map(({ message, line, column }) => (
            <li key={`${line}:${column}`}>
              <bdi>
                {line}:{column}
              </bdi>{' '}
              {message}
            </li>
          ))}
      </ul>
      <label>
        {say(ARTICLE.whole)}
        <textarea
          lang={lang}
          dir={LOCALE_INFO[lang].dir}
          readOnly={!isOurs}
          value={textIn(draft, path) ?? ''}
          onInput={({ currentTarget }) => edit(path, currentTarget.value)}
        />
      </label>
    </>
  );
};
