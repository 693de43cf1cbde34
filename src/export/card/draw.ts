import { coverOf } from './cover.ts';
import type { Placed } from './outline.ts';
import { encodePng, type Color } from './png.ts';
import { CARD } from './size.ts';

/** Shapes in one colour, in pixels of the card. */
export interface Layer {
  color: string;
  shapes: readonly Placed[];
}

/** How many shades of a colour an edge is drawn in. */
const SHADES = 15;

/** From one row of the picture to the next: each begins with its filter. */
const STRIDE = CARD.width + 1;

const channels = (color: string): Color =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** The shades of a colour from the paper to itself, without the paper. */
const shadesOf = (paper: Color, color: Color): Color[] =>
  Array.from({ length: SHADES }, (_, shade) =>
    paper.map((from, at) => Math.round(from + ((color[at]! - from) * (shade + 1)) / SHADES)),
  );

// One sheet for all cards, blank before each: new ones take as long as to draw.
const rows = new Uint8Array(STRIDE * CARD.height);

/** Draws over what is there: in the colour whose shades come after `first`, or down to the paper. */
const paint = (shapes: readonly Placed[], first: number | undefined): void => {
  const { x, y, width, height, stride, shares } = coverOf(shapes, CARD.width, CARD.height);
  const goal = first === undefined ? 0 : SHADES;
  for (let row = 0; row < height; row += 1) {
    const start = (y + row) * STRIDE + 1 + x;
    for (let column = 0; column < width; column += 1) {
      const share = shares[row * stride + column]!;
      if (share * SHADES < 0.5) continue;
      const there = rows[start + column]!;
      const shade = there === 0 ? 0 : ((there - 1) % SHADES) + 1;
      const own = first ?? there - shade;
      const before = there - shade === own ? shade : 0;
      const after = Math.round(before + (goal - before) * share);
      rows[start + column] = after === 0 ? 0 : own + after;
    }
  }
};

/** Draws layers on paper, each over those before it, as a PNG of few colours. */
export const drawCard = (paper: string, layers: readonly Layer[], text: string): Uint8Array => {
  rows.fill(0);
  const colors = [...new Set(layers.map(({ color }) => color))].filter((color) => color !== paper);
  for (const { color, shapes } of layers)
    paint(shapes, color === paper ? undefined : colors.indexOf(color) * SHADES);
  const base = channels(paper);
  const palette = [base, ...colors.flatMap((color) => shadesOf(base, channels(color)))];
  return encodePng({ ...CARD, palette, rows, text });
};
