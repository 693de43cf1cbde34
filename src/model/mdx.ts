/**
 * What an author may write, as data. Whatever is not named here is refused, by `check` and by
 * the build alike. Attribute values are literal strings; a rule says what they may hold.
 */
export type AttributeRule =
  | 'text'
  | 'language'
  | 'direction'
  | 'concept'
  | 'case'
  | 'block'
  | 'image'
  | 'link';

const inline = { lang: 'language', dir: 'direction', title: 'text' } as const;

export const COMPONENTS: Record<string, Record<string, AttributeRule>> = {
  Quote: { ...inline, cite: 'link' },
  Note: { ...inline },
  Figure: { ...inline, src: 'image', alt: 'text' },
  Term: { ...inline, id: 'concept' },
  ruby: inline,
  rt: inline,
  rp: inline,
  bdi: inline,
  span: inline,
  abbr: inline,
  cite: inline,
  q: inline,
};

/** Attributes that a component cannot do without. */
export const REQUIRED_ATTRIBUTES: Record<string, readonly string[]> = {
  Figure: ['src', 'alt'],
  Term: ['id'],
  abbr: ['title'],
};

/** Node types of CommonMark and GFM (mdast) that may stand in a text. */
export const NODES: readonly string[] = [
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'link',
  'linkReference',
  'definition',
  'image',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
];

/** `./name.avif` and the like, beside the text. */
export const IMAGE_PATH = /^\.\/[a-z0-9][a-z0-9-]*\.(?:avif|webp|png|jpg)$/;

/** Schemes that a link may have; a link without a scheme is relative. */
export const LINK_SCHEMES: readonly string[] = ['https', 'mailto'];

/**
 * What is larger than this is refused: bytes of a text and of a picture, characters of a paragraph,
 * depth of nesting, and marks of quotations and lists at the beginning of one line.
 */
export const LIMITS = {
  fileBytes: 512 * 1024,
  imageBytes: 1024 * 1024,
  paragraph: 20_000,
  depth: 40,
  markers: 7,
} as const;

/** The most pixels that a picture has on a side and in all. */
export const PICTURE = { side: 8000, area: 40_000_000 } as const;

/** Marks whose number costs more time than they take room; no text that is read has so many. */
export const MOST_MARKS: Record<string, number> = {
  '`': 2000,
  '[^': 500,
  '{': 100,
  '\n': 5000,
  '[': 2000,
  ']': 2000,
  '*': 4000,
  _: 4000,
  '~': 4000,
  '<': 4000,
  '>': 5000,
  '=': 4000,
  '&': 4000,
  '\\': 4000,
  '|': 10_000,
  '@': 1000,
  '//': 1000,
  'www.': 500,
};

/** The same of a record, a vocabulary, a lock: many times what the largest of them has. */
export const MOST_YAML_MARKS: Record<string, number> = {
  '\n': 20_000,
  ':': 30_000,
  ',': 40_000,
  '- ': 20_000,
  '[': 21_000,
  '{': 20_000,
  '"': 20_000,
  "'": 10_000,
  '#': 5000,
  '&': 2000,
  '*': 2000,
  '!': 5000,
  '?': 5000,
  '%': 5000,
  '<': 2000,
  '>': 5000,
  '|': 5000,
  '\\': 5000,
  '\t': 100,
};
