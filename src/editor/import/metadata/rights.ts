import type { Line } from '../read/lines.ts';
import { plain } from '../read/marks.ts';

const RIGHTS =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|creative commons|open government licen[cs]e|licen[cs]ed under|available under|\bcc[ -]by\b|public domain|may not be (?:reproduced|republished|copied)|版权|版權|转载|授权发布|保留(?:所有|一切)权利|公有领域|公共领域|知识共享|许可协议|حقوق .{0,40}(?:محفوظ|متعلق)|کپی ?‌?رایت|بازنشر|(?:نقل|استفاده از) مطالب|مالکیت عمومی|کرییتیو کامنز/iu;
const STRONG =
  /©|\(c\) ?\d{4}|copyright|reserved|creative commons|government licen[cs]e|cc[ -]by|public domain|版权所有|不得转载|请勿转载|保留|公有领域|知识共享|محفوظ|کپی ?‌?رایت|کرییتیو/iu;

/** Whether a line speaks of rights. */
export const speaksOfRights = (text: string): boolean => text.length <= 400 && RIGHTS.test(text);

/** What a page says of the rights in its text. */
export interface RightsLine {
  number: number;
  text: string;
}

/** The lines on rights among those at the edges of a page, the plainest two, in their order. */
export const rightsLines = (lines: readonly Line[]): RightsLine[] =>
  lines
    .filter(({ probe }) => speaksOfRights(probe))
    .map((line) => ({ line, weight: STRONG.test(line.probe) ? 0 : 1 }))
    .sort((a, b) => a.weight - b.weight || a.line.number - b.line.number)
    .slice(0, 2)
    .map(({ line }) => ({ number: line.number, text: plain(line.text) }))
    .sort((a, b) => a.number - b.number);
