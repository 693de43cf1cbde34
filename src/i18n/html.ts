/** Where the placeholders of stored HTML lead on the page that shows it. */
export interface Places {
  /** The address of `cases/x/#p3`. */
  page: (path: string) => string;
  /** The address of a picture beside the article. */
  media: (file: string) => string;
  /** The whole address of a link that says it on paper. */
  printed?: (path: string) => string | undefined;
}

// A text cannot hold "<": the store escapes it. So this is always the start of an element.
const PLACEHOLDER = /(<(?:a href|img src)=")(page|media):([^"]*)"/g;

/** Makes `href="page:…"` and `src="media:…"` of a block's HTML into real addresses. */
export const resolveHtml = (html: string, places: Places): string =>
  html.replace(PLACEHOLDER, (_, start: string, kind: 'page' | 'media', target: string) => {
    const printed = kind === 'page' ? places.printed?.(target) : undefined;
    return `${start}${places[kind](target)}"${printed ? ` data-address="${printed}"` : ''}`;
  });
