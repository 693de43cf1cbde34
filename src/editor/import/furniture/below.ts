import { isProse, isSentence } from '../read/sentence.ts';
import { whyAtEdge } from './edge.ts';
import { isLoose } from './foot.ts';
import { MAYBE_RELATED, RELATED } from './kinds/sections.ts';
import { isAbout } from './span.ts';
import { looksLikeTitle, type Walk, type Why } from './walk.ts';

const ATTACHED =
  /^(?:附件|附表|附图|附|annex(?:es)?|attachments?|enclosures?|پیوست(?: ?‌?ها)?)\s?[\p{Nd}一二三四五]{0,2}\s?[:：]\s?\S/iu;
const NOTES =
  /^(?:参考文献|注释|注|附录?|references?|notes?|appendix|sources|منابع|پی ?‌?نوشت(?: ?‌?ها)?|پیوست)[:：]?$/iu;
const isNote = (text: string): boolean =>
  /^[[［【(（]?\p{Nd}{1,3}[\]］】)）.．、]\s?\S/u.test(text);

/** Why a line below the last running text is no part of the text. */
export const whyBelow = (walk: Walk, isRunningHead: (index: number) => boolean): Why => {
  const { lines, known, parts } = walk;
  // Below «three rules:» even short lines are the text's own.
  const isListed = /[:：]$/.test(lines[parts.last - 1]?.text ?? '');
  let lastKnown = parts.end - 1;
  while (lastKnown >= parts.last && !known.kindAt(lastKnown) && !known.factsAt(lastKnown))
    lastKnown -= 1;

  return (index) => {
    const line = lines[index]!;
    const { isFoot } = walk;
    // «Until the next one,» and the name below it sign a letter.
    if (!isFoot && index < parts.foot && /[,，،]$/.test(lines[index - 1]?.text ?? ''))
      return undefined;
    if (RELATED.pattern.test(line.probe) || (isFoot && MAYBE_RELATED.pattern.test(line.probe))) {
      walk.isRelated = true;
      walk.isAbout = false;
      return RELATED.why;
    }
    if (isAbout(line) || (index >= parts.foot && parts.isAuthor(index))) {
      walk.isAbout = true;
      walk.isRelated = false;
      return 'about the author';
    }
    const why = whyAtEdge(lines, known, index);
    if (why && !(walk.hasNotes && isNote(line.text))) {
      if (why !== 'caption' && why !== 'number') walk.isAbout = false;
      return why;
    }
    if (walk.isAbout && (isProse(line) || isFoot)) return 'about the author';
    if (walk.isRelated && (looksLikeTitle(line) || isFoot)) return RELATED.why;
    if (!isProse(line) && known.inMenu.has(index) && !line.hint && isFoot) return 'navigation';
    if (NOTES.test(line.probe)) {
      walk.hasNotes = true;
      return undefined;
    }
    if (isNote(line.text) || ATTACHED.test(line.probe)) return undefined;
    if (isRunningHead(index)) return 'number';
    // A sentence that says nothing of the page may be the text's own, wherever it stands.
    const isFirm = !isProse(line) || line.linked;
    if (index >= parts.foot && isFirm) return 'foot of the page';
    const isOwn =
      isFoot || (!isListed && isLoose(line) && lastKnown > index && !known.rows.has(index));
    return isOwn && !isSentence(line) ? 'foot of the page' : undefined;
  };
};
