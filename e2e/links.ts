const ATTRIBUTE = /\s(?:href|src|srcset|action|poster|data-[\w-]*url)=(?:"([^"]*)"|'([^']*)')/g;
const IN_STYLE = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const ELEMENT = /<(?!!)[a-z][^>]*>/gi;

/** The addresses that an HTML page or a style sheet names, as written. */
export function addressesIn(text: string, isHtml: boolean): string[] {
  // A page may show code; only its style sheets count.
  const styles = isHtml ? [...text.matchAll(STYLE)].map(([, sheet = '']) => sheet) : [text];
  const inStyles = styles
    .flatMap((sheet) => [...sheet.matchAll(IN_STYLE)])
    .map(([, address = '']) => address);
  if (!isHtml) return inStyles;
  const attributes = [...text.matchAll(ELEMENT)].flatMap(([element]) => [
    ...element.matchAll(ATTRIBUTE),
  ]);
  const named = attributes.flatMap(([whole, double, single]) => {
    const value = unescape(double ?? single ?? '');
    return whole.trim().startsWith('srcset') ? sourcesOf(value) : [value];
  });
  return [...named, ...inStyles];
}

function sourcesOf(srcset: string): string[] {
  return srcset.split(',').map((source) => source.trim().split(/\s+/)[0]!);
}

function unescape(value: string): string {
  return value.replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
