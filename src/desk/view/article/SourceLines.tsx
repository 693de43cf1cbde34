import { useLayoutEffect, useRef } from 'preact/hooks';
import { ARTICLE } from '../../words/article.ts';
import { useDesk } from '../context.ts';

interface Props {
  lines: readonly string[];
  /** The line that is to be in sight. */
  at?: number;
}

/** The lines of a source in a box of their own. */
export const SourceLines = ({ lines, at }: Props) => {
  const { say } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const line = at === undefined ? undefined : box.current?.children[at];
    // The page itself stays where it is.
    if (box.current && line instanceof HTMLElement)
      box.current.scrollTop = line.offsetTop - box.current.offsetTop;
  }, [at]);
  return (
    <div class="raw" tabIndex={0} role="group" aria-label={say(ARTICLE.source)} ref={box}>
      {lines.map((line, index) => (
        <p key={index} dir="auto" class={index === at ? 'here' : undefined}>
          {line}
        </p>
      ))}
    </div>
  );
};
