/** Per cent of the width, counted from where reading begins; the page's direction mirrors it. */
export type Share = number;

const EDGE = 3;

/**
 * A place as SVG has it, which always counts from the left: mirrored where time runs leftwards.
 * Half a hundredth of the widest picture is less than a node.
 */
export const percent = (share: Share, dir: 'ltr' | 'rtl'): string =>
  `${Math.round(dir === 'rtl' ? 100 - share : share)}%`;

/** How a label stands at its place: at either edge it does not reach beyond. */
export const anchor = (share: Share): 'start' | 'end' | undefined =>
  share < EDGE ? 'start' : share > 100 - EDGE ? 'end' : undefined;

/** Moves ascending places apart where they are closer than `gap`, keeping them between `low` and `high`. */
export const spaced = (
  places: readonly Share[],
  gap: number,
  [low, high]: readonly [Share, Share],
): Share[] => {
  const room = places.length > 1 ? Math.min(gap, (high - low) / (places.length - 1)) : gap;
  const pushed: Share[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? low - room) + room));
  let limit = high + room;
  return pushed
    .toReversed()
    .map((place) => (limit = Math.min(place, limit - room)))
    .toReversed();
};
