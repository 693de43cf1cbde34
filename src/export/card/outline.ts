import * as hb from 'harfbuzzjs';

/** Closed shapes, each as the coordinates of its corners one after the other: x, y, x, y. */
export type Outline = readonly (readonly number[])[];

// How far a side may lie from the curve that it stands for, in units of the em: in the largest
// letters of a card a twentieth of a pixel.
const NEAR = 0.7;

type Point = readonly [x: number, y: number];

/** How many sides stand for a curve (after Wang: the second derivative says how far they are from it). */
const sidesOf = (curve: readonly Point[]): number => {
  const [first, second] = [0, 1].map((at) => {
    const [from, middle, to] = curve.slice(at) as [Point, Point, Point];
    return Math.hypot(from[0] - 2 * middle[0] + to[0], from[1] - 2 * middle[1] + to[1]);
  });
  return Math.max(1, Math.ceil(Math.sqrt((0.75 * Math.max(first!, second!)) / NEAR)));
};

const draw = new hb.DrawFuncs();
draw.setMoveToFunc((x, y, shapes) => (shapes as number[][]).push([x, y]));
draw.setLineToFunc((x, y, shapes) => (shapes as number[][]).at(-1)!.push(x, y));
draw.setCubicToFunc((ax, ay, bx, by, x, y, shapes) => {
  const shape = (shapes as number[][]).at(-1)!;
  const [fromX, fromY] = shape.slice(-2) as [number, number];
  const sides = sidesOf([
    [fromX, fromY],
    [ax, ay],
    [bx, by],
    [x, y],
  ]);
  for (let side = 1; side <= sides; side += 1) {
    const t = side / sides;
    const u = 1 - t;
    const at = (from: number, a: number, b: number, to: number): number =>
      u * u * u * from + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * to;
    shape.push(at(fromX, ax, bx, x), at(fromY, ay, by, y));
  }
});
draw.setClosePathFunc(() => undefined);

/** The outline of a glyph, its curves as short sides, in units of the font's scale, upwards. */
export const glyphOutline = (font: hb.Font, glyph: number): Outline => {
  const shapes: number[][] = [];
  font.drawGlyph(glyph, draw, shapes);
  return shapes;
};

/** Where an outline is to lie, and how large. */
interface Place {
  x: number;
  y: number;
  scale: number;
}

/** The outline of a glyph in a picture, whose rows go down. */
export const placed = (outline: Outline, { x, y, scale }: Place): Outline =>
  outline.map((shape) =>
    shape.map((value, index) => (index % 2 === 0 ? x + scale * value : y - scale * value)),
  );

/** A rectangle between two places each way. */
export const rectangle = (left: number, right: number, top: number, bottom: number): number[] => [
  ...[left, top, right, top],
  ...[right, bottom, left, bottom],
];

// So many sides that no eye tells them from a circle at the size of a node.
const ROUND = Array.from({ length: 64 }, (_, side) => {
  const angle = (side * Math.PI) / 32;
  return [Math.cos(angle), Math.sin(angle)];
}).flat();

/** A circle, as many sides. */
export const circle = (x: number, y: number, radius: number): number[] =>
  ROUND.map((value, index) => (index % 2 === 0 ? x : y) + radius * value);
