import type { ComponentChildren } from 'preact';
import type { Inline, Mark } from '../../../model/inline.ts';

// The checker of types would compare all elements of HTML with each other if any could stand here.
const TAGS = {
  emphasis: 'em',
  strong: 'strong',
  deleted: 'del',
  code: 'code',
  ruby: 'ruby',
  rt: 'rt',
  rp: 'rp',
  bdi: 'bdi',
  abbr: 'abbr',
  cite: 'cite',
  q: 'q',
} as const satisfies Partial<Record<Mark['as'], string>>;

const isTagged = (as: Mark['as']): as is keyof typeof TAGS => Object.hasOwn(TAGS, as);

const shown = (mark: Mark, key: number): ComponentChildren => {
  const { as, lang, dir, title, children = [] } = mark;
  const Tag = isTagged(as) ? TAGS[as] : 'span';
  if (as === 'break') return <br key={key} />;
  if (as === 'image') return <span key={key}>🖼 {title} </span>;
  if (as === 'footnote') return <sup key={key}>*</sup>;
  if (as === 'cell')
    return (
      <span key={key} class="cell">
        <InlineText pieces={children} />
      </span>
    );
  return (
    <Tag key={key} class={as === 'term' ? 'term' : undefined} lang={lang} dir={dir as 'ltr'}>
      <InlineText pieces={children} />
    </Tag>
  );
};

/** The words of a block with their marks, made of elements and never of a string. */
export const InlineText = ({ pieces }: { pieces: readonly Inline[] }) => (
  <>{pieces.map((piece, index) => (typeof piece === 'string' ? piece : shown(piece, index)))}</>
);
