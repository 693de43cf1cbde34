import { useMemo, useState } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { headOf, withHead } from '../../article/head.ts';
import { turned } from '../../article/turn-block.ts';
import { linesOf, textIn, textsOf, withText } from '../../draft/draft.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary.ts';
import { ARTICLE, MARKS } from '../../words/article.ts';
import { CHECK } from '../../words/check.ts';
import { useDesk } from '../context.ts';
import { byBlock, inHead } from '../check/by-block.ts';
import { Findings } from '../check/Findings.tsx';
import type { OpenDraft } from '../use-draft.ts';
import { BrokenText } from './BrokenText.tsx';
import { Cards } from './Cards.tsx';
import { Source } from './Source.tsx';
import { useDoc } from './use-doc.ts';

/** The translations with a block of the same kind as the original has it now. */
const turnElsewhere = (open: OpenDraft, path: string, id: string, kind: BlockKind): void => {
  const { state, understood, change } = open;
  const own = state?.texts.find((one) => one.path === path);
  if (!understood || own?.name !== undefined) return;
  for (const { path: other, name, blocks } of state?.texts ?? []) {
    if (other === path || name !== undefined) continue;
    const index = blocks.findIndex((block) => block.id === id);
    change((now) => {
      const text = textIn(now, other);
      if (text === null || text !== textIn(understood, other)) return now;
      const spots = blocks.map((block, key) => ({ ...block, key }));
      return withText(now, other, turned({ text, blocks: spots }, index, kind)?.text ?? text);
    });
  }
};

/** One text of a case, paragraph by paragraph. */
export const Text = ({ open, path, lang }: { open: OpenDraft; path: string; lang: Locale }) => {
  const { say } = useDesk();
  const { draft, state, edit, isOurs, undo } = open;
  const doc = useDoc(open, path);
  const text = textIn(draft, path) ?? '';
  const told = state?.texts.find((one) => one.path === path);
  const [typed, setTyped] = useState<string>();
  const lines = useMemo(() => (draft.source ? linesOf(draft.source) : []), [draft.source]);
  const vocabulary = useMemo(() => vocabularyOf(textsOf(draft)), [draft.files]);
  const [said, setSaid] = useState('');
  const onMended = (count: number): void => setSaid(say(CHECK.mended, { count }));
  const findings = byBlock(told, state?.findings ?? []);
  const ofHead = inHead(told, state?.findings ?? []);
  const title = typed ?? told?.title ?? '';
  const isRetold = /^basis: retold$/m.test(headOf(text));
  if (doc.isBroken) return <BrokenText open={open} path={path} lang={lang} />;
  return (
    <>
      <p class="field">
        <label for="article-title">{say(ARTICLE.heading)}</label>
        <input
          id="article-title"
          data-at="title"
          type="text"
          lang={lang}
          dir={LOCALE_INFO[lang].dir}
          readOnly={!isOurs}
          value={title}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            if (value.trim() !== '') edit(path, withHead(text, 'title', value.trim()));
          }}
          onBlur={() => setTyped(undefined)}
        />
      </p>
      <Findings open={open} findings={ofHead} onMended={onMended} />
      {isRetold && <p class="soft">{say(ARTICLE.headingRetold)}</p>}
      <p class="soft">{say(ARTICLE.help)}</p>
      <p class="soft">{say(MARKS.help)}</p>
      <p role="status" class="said">
        {said}
      </p>
      <div class="beside">
        <Cards
          open={doc}
          lang={lang}
          isOurs={isOurs}
          undo={undo}
          source={isRetold ? draft.source?.text : undefined}
          lines={lines}
          vocabulary={vocabulary}
          findingsOf={(id) => (
            <Findings open={open} findings={findings.get(id) ?? []} onMended={onMended} />
          )}
          onTurned={(id, kind) => turnElsewhere(open, path, id, kind)}
        />
        <Source {...open} />
      </div>
    </>
  );
};
