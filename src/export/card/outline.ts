import * as hb from 'harfbuzzjs';

/** Closed shapes, each as the coordinates of its corners one after the other: x, y, x, y. */
export type Outline = readonly (readonly number[])[];

// How far a side may lie from the curve that it stands for, in units of the em: in the largest
// letters of a card a fourteenth of a pixel.
const NEAR = 1;

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

/** Outlines where they lie in a picture, whose rows go down. */
export interface Placed {
  outline: Outline;
  x: number;
  y: number;
  scale: number;
}

/** A bar from one place to another, as thick as it is. */
export const bar = (from: number, to: number, y: number, thick: number): Placed => {
  const half = thick / 2;
  return { outline: [[from, half, to, half, to, -half, from, -half]], x: 0, y, scale: 1 };
};

// So many sides that no eye tells them from a circle at the size of a node.
const ROUND = Array.from({ length: 64 }, (_, side) => {
  const angle = (side * Math.PI) / 32;
  return [Math.cos(angle), Math.sin(angle)];
}).flat();

/** A disc, as many sides. */
export const disc = (x: number, y: number, radius: number): Placed => ({
  outline: [ROUND],
  x,
  y,
  scale: radius,
});
