/** What stands under a name: `gone` where the name cannot be read as text. */
export type Kind = 'file' | 'folder' | 'link' | 'special' | 'gone';

/** Width and height in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/**
 * Where content is read from: a disk, a memory, a browser. Paths are from the top, with `/`; a
 * method throws where the place refuses to be read.
 */
export interface Files {
  /** What stands under a path; undefined where nothing does. */
  kind: (path: string) => Kind | undefined;
  /** The names in a folder, in any order. */
  names: (path: string) => readonly string[];
  /** The size of a file, in bytes. */
  size: (path: string) => number;
  read: (path: string) => Uint8Array;
  /** The size of a picture as it will be published; undefined if it cannot be drawn whole. */
  drawn: (bytes: Uint8Array, kind: string) => ImageSize | undefined;
}
