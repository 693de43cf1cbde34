/**
 * A name for the machine: lower-case words of letters and digits, joined by hyphens. Every object of
 * JavaScript has a property of the first name that is refused; Windows can hold no folder of the others.
 */
export const SLUG = /^(?!(?:constructor|con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The most letters of such a name. */
export const LONGEST_SLUG = 80;

export const isSlug = (text: string): boolean => text.length <= LONGEST_SLUG && SLUG.test(text);
