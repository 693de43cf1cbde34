import type { ComponentChildren } from 'preact';
import { captionOf } from '../../../article/pieces.ts';
import { groupBlocks, type ListPiece, type Piece } from '../../../article/page/group.ts';
import { blockNumber } from '../../../i18n/block-number.ts';
import { mediaPath } from '../../../i18n/routes.ts';
import type { Reader } from '../../../i18n/reader.ts';
import type { Block, BlockKind } from '../../../model/block.ts';
import { LOCALE_INFO } from '../../../model/locale.ts';
import { InlineText } from '../parts/Inline.tsx';

interface Props {
  reader: Reader;
  caseId: string;
  blocks: readonly Block[];
  behind: readonly string[];
}

const TAGS: Partial<Record<BlockKind, 'h3' | 'h4' | 'h5'>> = { h2: 'h3', h3: 'h4', h4: 'h5' };

const langOf = ({ lang }: Block) =>
  lang ? { lang: LOCALE_INFO[lang].tag, dir: LOCALE_INFO[lang].dir } : {};

/** An article under the same elements as on its page. */
export const ArticleBlocks = ({ reader, caseId, blocks, behind }: Props) => {
  const tail = ({ id, lang }: Block): ComponentChildren => {
    const said = lang
      ? reader.t('article.untranslated')
      : behind.includes(id)
        ? reader.t('article.behind')
        : '';
    return (
      <>
        {said !== '' && (
          <i class="late" lang={reader.tag} dir={reader.dir}>
            {said}
          </i>
        )}
        <a class="n" href={`#${id}`}>
          {blockNumber(reader.locale, id)}
        </a>
      </>
    );
  };
  const inner = (block: Block): ComponentChildren => (
    <>
      <InlineText pieces={block.inline ?? [block.text]} />
      {tail(block)}
    </>
  );
  const one = (block: Block): ComponentChildren => {
    const Tag = block.kind === 'code' ? 'pre' : (TAGS[block.kind] ?? 'p');
    return (
      <Tag key={block.id} id={block.id} {...langOf(block)}>
        {inner(block)}
      </Tag>
    );
  };
  const list = (piece: ListPiece, key: number): ComponentChildren => {
    const Tag = piece.ordered ? 'ol' : 'ul';
    return (
      <Tag key={key} {...(piece.ordered && { start: piece.start })}>
        {piece.items.map(({ block, below }) => (
          <li key={block.id} id={block.id} {...langOf(block)}>
            {inner(block)}
            {below.map((each, index) => ('items' in each ? list(each, index) : one(each)))}
          </li>
        ))}
      </Tag>
    );
  };
  const row = (block: Block): ComponentChildren => {
    const cells = (block.inline ?? [block.text]).filter((cell) => typeof cell !== 'string');
    const Cell = block.kind === 'head' ? 'th' : 'td';
    return (
      <tr key={block.id} id={block.id}>
        {cells.map((cell, index) => (
          <Cell key={index}>
            <InlineText pieces={cell.children ?? []} />
            {index === cells.length - 1 && tail(block)}
          </Cell>
        ))}
      </tr>
    );
  };
  const picture = (block: Block): ComponentChildren => {
    const { to, title = '' } = captionOf(block).picture ?? {};
    // One that the site does not have yet shows what is said in its place.
    return to !== undefined && <img src={reader.file(mediaPath(caseId, to))} alt={title} />;
  };
  const show = (piece: Piece, key: number): ComponentChildren => {
    switch (piece.type) {
      case 'list':
        return list(piece, key);
      case 'table':
        return (
          <div key={key} class="scroll">
            <table>
              <tbody>{piece.rows.map(row)}</tbody>
            </table>
          </div>
        );
      case 'quotation':
        return <blockquote key={key}>{piece.blocks.map(one)}</blockquote>;
      case 'note':
        return (
          <div key={key} class="aside" role="note">
            {piece.blocks.map(one)}
          </div>
        );
      case 'caption':
        return (
          <figure key={key}>
            {piece.blocks.slice(0, 1).map((block) => picture(block))}
            <figcaption>
              {piece.blocks.map((block) =>
                one({ ...block, inline: [...captionOf(block).caption] }),
              )}
            </figcaption>
          </figure>
        );
      case 'single':
        return one(piece.block);
    }
  };
  return <div class="text">{groupBlocks(blocks).map(show)}</div>;
};
