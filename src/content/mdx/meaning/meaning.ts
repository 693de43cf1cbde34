import type { Nodes, Root } from 'mdast';
import type { ReportAt } from '../../source/diagnostics.ts';
import { checkAddressEnds, checkLeftover, checkReckoning } from './leftover.ts';
import { checkLazyLine, checkLines, checkQuotation } from './lines.ts';
import {
  checkDefinitions,
  checkFence,
  checkListIndent,
  checkListNumbers,
  checkTableRows,
  checkUnderline,
} from './shapes.ts';

/**
 * Reports what Markdown accepts and a reader would not find on the page as the file says it:
 * marks that mark nothing or swallow signs, lists and tables that are none, numbers counted anew,
 * notes and links without an end.
 */
export const checkMeaning = (source: string, root: Root, report: ReportAt): void => {
  const notes = new Set<string>();
  const walk = (node: Nodes): void => {
    checkReckoning(source, node, report);
    if ('children' in node) {
      checkListIndent(node, report);
      checkAddressEnds(source, node, report);
    }
    if (node.type === 'paragraph') checkLines(source, node, report);
    if (node.type === 'listItem' || node.type === 'footnoteDefinition')
      for (const child of node.children)
        if (child.type === 'paragraph') checkLazyLine(source, child, report);
    if (node.type === 'blockquote') checkQuotation(source, node, report);
    if (node.type === 'list') checkListNumbers(source, node, report);
    if (node.type === 'table') checkTableRows(node, report);
    if (node.type === 'heading') checkUnderline(source, node, report);
    if (node.type === 'code') checkFence(source, node, report);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      checkLeftover(source, node, report, notes);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  checkDefinitions(source, root, report);
};
