import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { kindAtEdge } from '../../furniture/kinds/kinds.ts';
import { endsSentence, lineOf } from '../lines.ts';
import { solid } from './html.ts';

/** Whether a paragraph is links and what stands between them. */
export const isLinks = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'link') &&
  children.every((one) => one.type === 'link' || (one.type === 'text' && solid(one.value) === 0));

/** A line break before what is set in bold as a label: each label stands on a line of its own. */
export const isLabelled = ({ children }: Paragraph, index: number): boolean => {
  const [text, label] = [children[index], children[index + 1]];
  return (
    index > 0 &&
    text?.type === 'text' &&
    /\n\s*$/.test(text.value) &&
    label?.type === 'strong' &&
    /[:：]$/.test(toString(label).trim()) &&
    children[0]?.type === 'strong'
  );
};

/** What stands below a picture in italics; undefined if the paragraph holds no picture alone. */
export const captionIn = ({ children }: Paragraph): PhrasingContent[] | undefined => {
  const isPicture = ({ type }: PhrasingContent): boolean =>
    type === 'image' || type === 'imageReference';
  const own = children.filter((one) => !isPicture(one) && toString(one).trim() !== '');
  const isCaption = own.length === 0 || (own.length === 1 && own[0]?.type === 'emphasis');
  return children[0] && isPicture(children[0]) && isCaption ? own : undefined;
};

/** What a picture that stands alone says of itself. */
export const altOf = ({ children }: Paragraph): string =>
  children.map((one) => ('alt' in one ? (one.alt ?? '') : '')).join(' ');

/**
 * Whether the lines of a paragraph are lines of their own, as at the foot of a page: no sentence
 * goes through them, and one of them is no text.
 */
export const isOfLines = (text: string): boolean => {
  const lines = text.split('\n');
  if (lines.length === 1 || endsSentence(text)) return false;
  return lines.some((line) => kindAtEdge(lineOf(line.trim(), 1, false)) !== undefined);
};
