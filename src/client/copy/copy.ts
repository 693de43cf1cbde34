/** Puts a text on the clipboard. @throws where the page has none, as on plain http. */
export const copyText = async (text: string): Promise<void> =>
  // Read in an async function, what is missing is a refusal like any other.
  navigator.clipboard.writeText(text);
