/** What a passage inside a block is. */
type MarkKind =
  | 'emphasis'
  | 'strong'
  | 'deleted'
  | 'code'
  | 'break'
  | 'image'
  | 'link'
  | 'term'
  | 'footnote'
  | 'cell'
  | 'ruby'
  | 'rt'
  | 'rp'
  | 'bdi'
  | 'span'
  | 'abbr'
  | 'cite'
  | 'q';

/** A marked passage of a block. */
export interface Mark {
  as: MarkKind;
  children?: Inline[];
  /**
   * Where it leads. Of a link: an outside address, `#p3`, or `page:<path>` below the reader's
   * language. Of a term: the id of its concept; of a footnote: of its block; of an image: its file.
   */
  to?: string;
  /** BCP 47, with the direction of its script. */
  lang?: string;
  dir?: string;
  /** Of an abbreviation: what it stands for; of an image: what is said in its place. */
  title?: string;
  /** Of an image: its size in pixels. */
  width?: number;
  height?: number;
}

/** A piece of the text of a block: plain, or marked. */
export type Inline = string | Mark;

/** The plain text of pieces; a break is a space, a footnote's number no text. */
export const inlineText = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.as === 'break') return ' ';
      if (piece.as === 'footnote') return '';
      return piece.as === 'image' ? (piece.title ?? '') : inlineText(piece.children ?? []);
    })
    .join('');
