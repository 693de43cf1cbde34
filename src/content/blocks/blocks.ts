import type { BlockContent, Code, DefinitionContent, Nodes, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { COMPONENTS } from '../../model/mdx.ts';
import type { BlockGroup, BlockKind } from '../../model/block.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import type { SourceFile } from '../source/source.ts';
import { placeOf } from '../mdx/each-node.ts';
import { type RawBlock, hashBlock } from './raw-block.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** What may stand in an item of a list below its first line, besides lists. */
type BelowItem = 'paragraph' | 'code';

const attributeOf = (node: MdxJsxFlowElement, name: string): string => {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

/**
 * The blocks of a text in document order: headings, paragraphs, list items, table rows,
 * paragraphs of quotations and notes, captions, footnotes. Constructs that cannot be addressed
 * one block at a time are reported.
 */
export const collectBlocks = (
  { text }: SourceFile,
  root: Root,
  report: ReportAt,
  belowItem: readonly BelowItem[] = [],
): RawBlock[] => {
  const blocks: RawBlock[] = [];
  let groups = 0;
  const newGroup = (depth = 1): BlockGroup => ({ key: `g${(groups += 1)}`, depth });

  const add = (
    kind: BlockKind,
    node: Nodes,
    nodes: Nodes[],
    extra: Partial<RawBlock> = {},
  ): void => {
    const slice = text.slice(node.position?.start.offset, node.position?.end.offset);
    const words = nodes.map((one) => toString(one)).join(/^(?:head|row)$/.test(kind) ? ' | ' : '');
    const hash = hashBlock(kind, slice);
    blocks.push({ kind, nodes, hash, slice, words, ...placeOf(node), ...extra });
  };

  const addParagraphs = (
    kind: BlockKind,
    children: readonly Flow[],
    extra: Partial<RawBlock> = {},
  ): void => {
    const group = newGroup();
    for (const child of children) {
      if (child.type === 'paragraph') add(kind, child, child.children, { group, ...extra });
      else if (child.type !== 'mdxFlowExpression')
        report(placeOf(child), 'block-structure', { found: child.type, inside: kind });
    }
  };

  const addList = (list: Extract<Flow, { type: 'list' }>, depth: number): void => {
    const start =
      list.ordered && typeof list.start === 'number' && list.start !== 1
        ? { start: list.start }
        : {};
    const group = { ...newGroup(depth), ...start };
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (first?.type === 'paragraph')
        add(list.ordered ? 'step' : 'item', first, first.children, { group });
      else
        report(placeOf(item), 'block-structure', {
          found: first?.type ?? 'nothing',
          inside: 'item',
        });
      for (const child of rest) {
        if (child.type === 'list') addList(child, depth + 1);
        else if (child.type === 'paragraph' && belowItem.includes('paragraph'))
          add('paragraph', child, child.children, { group });
        else if (child.type === 'code' && belowItem.includes('code')) addCode(child, { group });
        else report(placeOf(child), 'block-structure', { found: child.type, inside: 'item' });
      }
    }
  };

  const addCode = (code: Code, extra: Partial<RawBlock> = {}): void =>
    add('code', code, [{ type: 'text', value: code.value }], extra);

  const addTable = (table: Table): void => {
    const group = newGroup();
    table.children.forEach((row, index) =>
      add(index === 0 ? 'head' : 'row', row, row.children, { group }),
    );
  };

  const addElement = (node: MdxJsxFlowElement): void => {
    if (node.name === 'Quote') return addParagraphs('quotation', node.children);
    if (node.name === 'Note') return addParagraphs('note', node.children);
    if (node.name === 'Figure')
      return addParagraphs('caption', node.children, {
        image: { src: attributeOf(node, 'src'), alt: attributeOf(node, 'alt') },
      });
    // An unknown name is the safety visitor's business.
    if (Object.hasOwn(COMPONENTS, node.name ?? ''))
      report(placeOf(node), 'inline-alone', { found: node.name ?? '' });
  };

  const addFlow = (node: RootContent): void => {
    switch (node.type) {
      case 'heading':
        return add(`h${node.depth}` as BlockKind, node, node.children);
      case 'paragraph':
        return add('paragraph', node, node.children);
      case 'list':
        return addList(node, 1);
      case 'table':
        return addTable(node);
      case 'blockquote':
        return addParagraphs('quotation', node.children);
      case 'footnoteDefinition':
        return addParagraphs('footnote', node.children, { label: node.identifier });
      case 'code':
        return addCode(node);
      case 'mdxJsxFlowElement':
        return addElement(node);
      case 'thematicBreak':
        // The first line of a file is that of front matter which is not closed.
        return node.position?.start.offset === 0 ? undefined : report(placeOf(node), 'rule-lost');
      default:
    }
  };
  root.children.forEach(addFlow);
  return blocks;
};
