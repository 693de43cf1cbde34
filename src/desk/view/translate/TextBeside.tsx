import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withHead, type TranslationHead } from '../../article/head.ts';
import type { Part } from '../../article/paste.ts';
import { altOf } from '../../article/alt.ts';
import { textIn, textsOf, withText } from '../../draft/draft.ts';
import { vocabularyOf } from '../../vocabulary/vocabulary.ts';
import { CHECK } from '../../words/check.ts';
import { MARKS } from '../../words/article.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { AskName } from '../parts/AskName.tsx';
import { byBlock, inHead } from '../check/by-block.ts';
import { Findings } from '../check/Findings.tsx';
import type { OpenDraft } from '../use-draft.ts';
import { Extra } from './Extra.tsx';
import { Paragraph } from './Paragraph.tsx';
import { TitleRow } from './TitleRow.tsx';
import { useBeside } from './use-beside.ts';
import { useHolds } from './use-holds.ts';
import { useMemory } from './use-memory.ts';

interface Props {
  open: OpenDraft;
  base: TextState;
  /** The original that the translation is made from. */
  from: TextState;
  target: TextState | undefined;
  head: TranslationHead;
  /** What stands beside it. */
  shown: readonly TextState[];
}

/** What the screen shows by itself. */
const SHOWN: ReadonlySet<string> = new Set(['untranslated', 'translation-behind', 'article-empty']);

/** A translation beside its originals: what is behind first, then the text in its order. */
export const TextBeside = ({ open, base, from, target, head, shown }: Props) => {
  const { say } = useDesk();
  const { draft, edit, isOurs, state } = open;
  const beside = useBeside({ open, base, target, head });
  const memory = useMemory(draft.caseId, from.locale, head.lang);
  const vocabulary = useMemo(() => vocabularyOf(textsOf(draft)), [draft.files]);
  const [said, setSaid] = useState('');
  const { asked, hold, holdAs } = useHolds(open, head, setSaid);
  const place = useRef<HTMLDivElement>(null);
  const own = new Map(target?.blocks.map((block) => [block.id, block]));
  const behind = base.blocks.filter(({ id }) => own.get(id)?.behind);
  const findings =
    state?.findings.filter(({ file, rule }) => file === beside.path && !SHOWN.has(rule)) ?? [];

  const ofBlocks = byBlock(target, findings);
  const onMended = (count: number): void => setSaid(say(CHECK.mended, { count }));
  const behindCount = useRef(behind.length);
  useEffect(() => {
    // What was read again has left the list: the next one is at hand.
    if (behind.length < behindCount.current)
      place.current?.querySelector<HTMLElement>('.behind-list textarea, h3')?.focus();
    behindCount.current = behind.length;
  }, [behind.length]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    const areas = [...(place.current?.querySelectorAll('textarea') ?? [])];
    const at = areas.indexOf(event.target as HTMLTextAreaElement);
    const order = [...areas.slice(at + 1), ...areas.slice(0, at)];
    order.find((area) => area.value === '')?.focus();
  };
  const row = (block: TextState['blocks'][number]) => {
    const mine = own.get(block.id);
    const text = (open.understood && textIn(open.understood, beside.path)) ?? '';
    const said = mine ? altOf(text, mine) : undefined;
    return (
      <Paragraph
        key={block.id}
        block={block}
        own={mine}
        texts={shown}
        from={from}
        into={head.lang}
        caseId={draft.caseId}
        isOurs={isOurs}
        isRefused={beside.refused === block.id}
        findings={
          mine && (
            <Findings open={open} findings={ofBlocks.get(block.id) ?? []} onMended={onMended} />
          )
        }
        memory={memory}
        vocabulary={vocabulary}
        put={(written) => beside.put(block.id, written)}
        putParts={(parts) => {
          const at = base.blocks.indexOf(block);
          const room = base.blocks.slice(at, at + parts.length);
          const isFit = (part: Part, index: number): boolean =>
            room[index]?.kind === part.kind && (index === 0 || !own.has(room[index].id));
          if (!parts.every(isFit)) return false;
          parts.forEach(({ words }, index) => beside.put(room[index]!.id, words));
          return true;
        }}
        alt={
          mine && said !== undefined
            ? {
                said: altOf(textIn(draft, base.path) ?? '', block) ?? '',
                value: said,
                onAlt: (alt) => beside.putAlt(block.id, alt),
              }
            : undefined
        }
        onHolds={() => hold(block.id)}
        onCopied={() => setSaid(say(TRANSLATE.copied))}
        asking={asked === block.id && <AskName onName={(name) => holdAs(block.id, name)} />}
      />
    );
  };
  return (
    <div ref={place} onKeyDown={onKey}>
      <p role="status" class="said">
        {said}
      </p>
      {behind.length > 0 && (
        <section class="behind-list" aria-labelledby="behind">
          <h3 id="behind" tabIndex={-1}>
            {say(TRANSLATE.behind)}
          </h3>
          <p class="soft">{say(TRANSLATE.behindLead)}</p>
          {behind.map(row)}
        </section>
      )}
      <section aria-labelledby="whole">
        <h3 id="whole" tabIndex={-1}>
          {say(TRANSLATE.whole)}
        </h3>
        <p class="soft">
          {say(TRANSLATE.next)} {say(MARKS.help)}
        </p>
        <TitleRow
          from={from}
          title={target?.title}
          into={head.lang}
          isOurs={isOurs}
          onTitle={(title) =>
            open.change((now) =>
              withText(
                now,
                beside.path,
                withHead(textIn(now, beside.path) ?? beside.begun(), 'title', title),
              ),
            )
          }
        />
        <Findings open={open} findings={inHead(target, findings)} onMended={onMended} />
        {target && own.size === 0 && (
          <p class="empty">
            {say(TRANSLATE.empty)}{' '}
            <button type="button" disabled={!isOurs} onClick={() => edit(beside.path, null)}>
              {say(TRANSLATE.takeAway)}
            </button>
          </p>
        )}
        {base.blocks.filter((block) => !behind.includes(block)).map(row)}
      </section>
      <Extra open={open} target={target} base={base} path={beside.path} isFresh={beside.isFresh} />
    </div>
  );
};
