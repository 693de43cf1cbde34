import type { Dropped } from '../read/lines.ts';
import { plain } from '../read/marks.ts';
import { bareNames, namesIn } from './names.ts';

/** «以下文章来源于 客服手记，作者陈某»: an account that passes a text on. */
const PASSED_ON = /^以下文章来源于.{1,40}[，,]\s?作者\s?(.{2,24})$/u;
/** What a page tells of its author: «Jane Smith is …», «作者简介：陈某，…», «دربارهٔ نویسنده: …». */
const TOLD =
  /^(?:(?:(?:本文)?作者(?:简介|介绍)?|about the author|درباره ?(?:ٔ|ی)? نویسنده)\s?[:：]\s?)?([^,，،.。:：（(]{2,40}?)(?:[,，،（(]| (?:is|was|has|had|led|leads|runs|ran|works|worked|writes|wrote|covers|edits|founded|spent|joined)\b)/iu;

/** Whose name a page gives only where it tells of its author, below the text. */
export const authorsTold = (dropped: readonly Dropped[]): string[] => {
  const passed = dropped.map(({ line }) => PASSED_ON.exec(line.probe)?.[1]).find(Boolean);
  const told = dropped
    .filter(({ why }) => why === 'about the author')
    .map(({ line }) => bareNames(TOLD.exec(plain(line.text))?.[1]?.trim() ?? ''))
    .find((names) => names?.length === 1);
  return namesIn(passed ?? '') ?? told ?? [];
};
