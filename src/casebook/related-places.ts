/** How many related cases the page of a case names. */
export const RELATED = 2;

/** The `limit`th largest of the scores; nothing while there are fewer. */
const reached = (scores: ReadonlyMap<number, number>, limit: number): number => {
  if (scores.size < limit) return 0;
  const largest: number[] = [];
  for (const score of scores.values()) {
    if (largest.length === limit && score <= largest[limit - 1]!) continue;
    if (largest.length === limit) largest.pop();
    const place = largest.findIndex((one) => one < score);
    largest.splice(place < 0 ? largest.length : place, 0, score);
  }
  return largest[limit - 1]!;
};

/** What is filed where, by the place of each case. */
export interface Filed {
  placesOf: (concept: string) => readonly number[];
  conceptsAt: (place: number) => readonly string[];
}

/**
 * The places with most in common with some concepts; one that few cases share counts for more. What
 * many share is looked up only as long as it could still bring a case among the first.
 */
export const relatedPlaces = (
  { placesOf, conceptsAt }: Filed,
  concepts: readonly string[],
  self: number | undefined,
  limit: number,
): { place: number; shared: string[] }[] => {
  const own = concepts
    .map((id) => ({ id, places: placesOf(id) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const scores = new Map<number, number>();
  let left = own.reduce((sum, { places }) => sum + 1 / places.length, 0);
  for (const { id, places } of own) {
    const worth = 1 / places.length;
    if (reached(scores, limit) <= left) {
      for (const place of places)
        if (place !== self) scores.set(place, (scores.get(place) ?? 0) + worth);
    } else {
      for (const [place, score] of scores)
        if (conceptsAt(place).includes(id)) scores.set(place, score + worth);
    }
    left -= worth;
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit)
    .map(([place]) => {
      const theirs = new Set(conceptsAt(place));
      return { place, shared: own.flatMap(({ id }) => (theirs.has(id) ? id : [])) };
    });
};
