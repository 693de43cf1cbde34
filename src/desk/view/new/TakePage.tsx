import { useState } from 'preact/hooks';
import { NEW } from '../../words/new.ts';
import { useDesk } from '../context.ts';
import type { Taken } from './page-kept.ts';

const MARKED = 'page.html';

/** The name of a text without marks: one that begins with its front matter is Markdown. */
const plainName = (text: string): string =>
  /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.test(text) ? 'page.md' : 'page.txt';

/** What a clipboard or a drop holds: the marks of the page, where it has some. */
const takenFrom = (data: DataTransfer | null): Taken | undefined => {
  const marked = data?.getData('text/html') ?? '';
  const plain = data?.getData('text/plain') ?? '';
  if (marked.trim() !== '')
    return { name: MARKED, text: marked, ...(plain.trim() !== '' && { plain }) };
  return plain.trim() === '' ? undefined : { name: plainName(plain), text: plain };
};

interface Props {
  onText: (taken: Taken) => void;
  onFile: (file: File) => void;
}

/** Where a page is pasted, typed, dropped or chosen as a file. */
export const TakePage = ({ onText, onFile }: Props) => {
  const { say } = useDesk();
  const [typed, setTyped] = useState('');
  const take = (data: DataTransfer | null): boolean => {
    const [file] = data?.files ?? [];
    const taken = file ? undefined : takenFrom(data);
    if (file) onFile(file);
    else if (taken) onText(taken);
    return file !== undefined || taken !== undefined;
  };
  return (
    <div
      class="take"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer);
      }}
    >
      <p>{say(NEW.lead)}</p>
      <label>
        {say(NEW.paste)}
        <textarea
          dir="auto"
          rows={8}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onPaste={(event) => {
            if (typed === '' && take(event.clipboardData)) event.preventDefault();
          }}
        />
      </label>
      <p class="actions">
        <button
          type="button"
          disabled={typed.trim() === ''}
          onClick={() => onText({ name: plainName(typed), text: typed })}
        >
          {say(NEW.read)}
        </button>
        <label class="button">
          {say(NEW.file)}
          <input
            type="file"
            accept=".html,.htm,.md,.markdown,.txt,text/html,text/plain,text/markdown"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
            }}
          />
        </label>
      </p>
    </div>
  );
};
