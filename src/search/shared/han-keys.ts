/**
 * The first one or two units of Han from a place on as a key by their codes: texts are slow to look up, and
 * there are many.
 */
export const hanKey = (text: string, at = 0, length = text.length - at): number =>
  (text.charCodeAt(at) << 16) | (length > 1 ? text.charCodeAt(at + 1) : 0);
