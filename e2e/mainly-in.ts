/**
 * A walk of which a language changes only the words, a width or a cause little else, is gone in one of
 * them, by the sweep in all.
 */
export const mainlyIn = <T extends string | number>(one: T, other: T): { tag: string[] } => ({
  tag: other === one ? [] : ['@sweep'],
});
