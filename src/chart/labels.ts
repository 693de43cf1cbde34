/** Where the label of a point stands, as on a compass: a map is not mirrored. */
export type Side = 'east' | 'west' | 'south' | 'north';

/**
 * A point, in shares of the picture's width, how wide its label is and how large its dot in pixels;
 * a dot with a number in it is never covered.
 */
interface Labelled {
  x: number;
  y: number;
  width: number;
  radius?: number;
  hasNumber?: boolean;
}

interface Box {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

const DOT = 4;
const GAP = 8;
const HALF_LINE = 5.5;
const SIDES = ['east', 'west', 'south', 'north'] as const;

/** How far from its point a label begins: clear of the dot. */
export const gapOf = (radius = DOT): number => radius - DOT + GAP;

const boxAt = ({ x, y, width, radius }: Labelled, side: Side, room: number): Box => {
  const [px, py] = [x * room, y * room];
  const [middle, gap] = [px - width / 2, gapOf(radius)];
  const left = { east: px + gap, west: px - gap - width, south: middle, north: middle }[side];
  const line = { east: py, west: py, south: py + gap + GAP, north: py - gap - GAP }[side];
  return { from: [left, line - HALF_LINE], to: [left + width, line + HALF_LINE] };
};

const dotOf = ({ x, y, radius = DOT }: Labelled, room: number): Box => ({
  from: [x * room - radius, y * room - radius],
  to: [x * room + radius, y * room + radius],
});

const meet = (a: Box, b: Box): boolean =>
  a.from[0] < b.to[0] && b.from[0] < a.to[0] && a.from[1] < b.to[1] && b.from[1] < a.to[1];

const isInside = ({ from, to }: Box, room: number): boolean => from[0] >= 0 && to[0] <= room;

/** How many dots a label would cover, in pictures of each width; infinite over an edge, a label or a number. */
const covered = (
  points: readonly Labelled[],
  placed: ReadonlyMap<Labelled, Side>,
  point: Labelled,
  side: Side,
  rooms: readonly number[],
): number =>
  rooms.reduce((sum, room) => {
    const box = boxAt(point, side, room);
    const labels = [...placed].map(([other, taken]) => boxAt(other, taken, room));
    if (!isInside(box, room) || labels.some((other) => meet(box, other))) return Infinity;
    const met = points.filter((other) => other !== point && meet(box, dotOf(other, room)));
    return met.some(({ hasNumber }) => hasNumber) ? Infinity : sum + met.length;
  }, 0);

/**
 * A side for each label, the longest first: the one where it covers fewest dots, and no label, number
 * or edge, in pictures of all the given widths; none for a label that has no such side. A label
 * placed before is held to its side.
 */
export const labelSides = (
  points: readonly Labelled[],
  rooms: readonly number[],
  before: readonly (Side | undefined)[] = [],
): (Side | undefined)[] => {
  const placed = new Map(
    points.flatMap((point, index) => {
      const side = before[index];
      return side ? [[point, side] as const] : [];
    }),
  );
  for (const point of points.toSorted((a, b) => b.width - a.width)) {
    if (placed.has(point)) continue;
    const costs = SIDES.map((side) => covered(points, placed, point, side, rooms));
    const least = Math.min(...costs);
    if (least < Infinity) placed.set(point, SIDES[costs.indexOf(least)]!);
  }
  return points.map((point) => placed.get(point));
};
