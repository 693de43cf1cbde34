/** Texts, by the end of the name: in UTF-8, and worth packing. */
export const TEXT = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mdx: 'text/markdown',
  mjs: 'text/javascript',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  tmx: 'application/x-tmx+xml',
  ttl: 'text/turtle',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/** What is packed by its own format, by the end of the name. */
export const BINARY = {
  avif: 'image/avif',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  png: 'image/png',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Formats within XML and JSON, by the end of the path. */
export const FORMATS = [
  ['/feed.xml', 'application/atom+xml'],
  ['/feed.json', 'application/feed+json'],
  ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ['/croissant.json', 'application/ld+json'],
  ['.tei.xml', 'application/tei+xml'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.schema.json', 'application/schema+json'],
];

const WORTH_COMPRESSING = new Set([...Object.keys(TEXT), 'wasm']);

/**
 * The Content-Type of a file, by its name. Pagefind's own files are opaque bytes.
 * @param {string} path
 * @returns {string}
 */
export function mediaType(path) {
  const format = FORMATS.find(([end]) => path.endsWith(end))?.[1];
  const extension = extensionOf(path);
  const text = format ?? TEXT[extension];
  return text ? `${text}; charset=utf-8` : (BINARY[extension] ?? 'application/octet-stream');
}

/** Whether Brotli makes such a file smaller. Images, fonts and Pagefind's index are packed. */
export function isCompressible(path) {
  return WORTH_COMPRESSING.has(extensionOf(path));
}

function extensionOf(path) {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
