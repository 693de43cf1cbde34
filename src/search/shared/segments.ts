const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A Chinese text cut into the words that ICU's dictionary knows, signs, and what lies between. */
export const segmentsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);
