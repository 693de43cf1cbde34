/** Where the label of a point stands, as on a compass: a map is not mirrored. */
export type Side = 'east' | 'west' | 'south' | 'north';

/** A point in pixels, and how wide its label is. */
export interface Labelled {
  x: number;
  y: number;
  width: number;
}

interface Box {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

const DOT = 5;
const GAP = 8;
const HALF_LINE = 6;
const SIDES = ['east', 'west', 'south', 'north'] as const;

const boxAt = ({ x, y, width }: Labelled, side: Side): Box => {
  const left = { east: x + GAP, west: x - GAP - width, south: x - width / 2, north: x - width / 2 };
  const middle = { east: y, west: y, south: y + 2 * GAP, north: y - 2 * GAP };
  return {
    from: [left[side], middle[side] - HALF_LINE],
    to: [left[side] + width, middle[side] + HALF_LINE],
  };
};

const dotOf = ({ x, y }: Labelled): Box => ({ from: [x - DOT, y - DOT], to: [x + DOT, y + DOT] });

const meet = (a: Box, b: Box): boolean =>
  a.from[0] < b.to[0] && b.from[0] < a.to[0] && a.from[1] < b.to[1] && b.from[1] < a.to[1];

const isInside = ({ from, to }: Box, width: number): boolean => from[0] >= 0 && to[0] <= width;

/**
 * A side for each label where it meets no dot, no label before it and neither edge; east where
 * there is no such side.
 */
export const labelSides = (points: readonly Labelled[], width: number): Side[] => {
  const taken: Box[] = [];
  return points.map((point) => {
    const others = points.filter((other) => other !== point).map(dotOf);
    const isFree = (side: Side): boolean => {
      const box = boxAt(point, side);
      return isInside(box, width) && ![...others, ...taken].some((one) => meet(box, one));
    };
    const side = SIDES.find(isFree) ?? 'east';
    taken.push(boxAt(point, side));
    return side;
  });
};
