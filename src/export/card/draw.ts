import { Resvg } from '@resvg/resvg-js';
import { encodePng, type Color } from './png.ts';
import { CARD } from './size.ts';

/** Shapes in one colour, and the part of the card that they lie in, in whole pixels. */
export interface Layer {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
  /** SVG in the card's own coordinates: black where the colour shall be, white where the paper. */
  shapes: string;
}

/** How many shades of a colour an edge is drawn in. */
const SHADES = 15;

const channels = (color: string): Color =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** The shades of a colour from the paper to itself, without the paper. */
const shadesOf = (paper: Color, color: Color): Color[] =>
  Array.from({ length: SHADES }, (_, shade) =>
    paper.map((from, at) => Math.round(from + ((color[at]! - from) * (shade + 1)) / SHADES)),
  );

// The name of the site stands on every card: what was drawn a moment ago is drawn already.
const DRAWN = 12;
const drawn = new Map<string, Uint8Array>();

const pixelsOf = ({ x, y, width, height, shapes }: Layer): Uint8Array => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${shapes}</svg>`;
  const pixels =
    drawn.get(svg) ??
    new Resvg(svg, { font: { loadSystemFonts: false }, background: '#fff' }).render().pixels;
  drawn.delete(svg);
  drawn.set(svg, pixels);
  if (drawn.size > DRAWN) drawn.delete(drawn.keys().next().value!);
  return pixels;
};

/**
 * Draws layers on paper as a PNG of few colours. Only the parts where something is are drawn: the
 * whole as a picture of 24 bits takes five times as long.
 */
export const drawCard = (paper: string, layers: readonly Layer[], text: string): Uint8Array => {
  const canvas = new Uint8Array(CARD.width * CARD.height);
  const colors = [...new Set(layers.map(({ color }) => color))];
  for (const layer of layers) {
    const pixels = pixelsOf(layer);
    const first = colors.indexOf(layer.color) * SHADES;
    for (let row = 0; row < layer.height; row += 1) {
      const target = (layer.y + row) * CARD.width + layer.x;
      const source = row * layer.width * 4;
      for (let column = 0; column < layer.width; column += 1) {
        const red = pixels[source + column * 4]!;
        if (red > 246) continue;
        canvas[target + column] = first + Math.round(((255 - red) * SHADES) / 255);
      }
    }
  }
  const base = channels(paper);
  const palette = [base, ...colors.flatMap((color) => shadesOf(base, channels(color)))];
  return encodePng({ ...CARD, palette, pixels: canvas, text });
};
