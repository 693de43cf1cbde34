import type { Line } from '../read/lines.ts';
import { plain } from '../read/marks.ts';

/** Persian with its own letters; a Chinese line as it stands, in its own script. */
export const readable = ({ text, probe }: Line): string =>
  /\p{Script=Arabic}/u.test(text) ? probe : plain(text);
