import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import * as hb from 'harfbuzzjs';
import { glyphOutline, type Outline } from './outline.ts';
import { unpackWoff } from './woff.ts';

/** Units of an em, in which all faces are shaped. */
export const EM = 1000;

// All have a space, and the Persian face an A: asked for these, they would cut other texts to pieces.
const SPACES = ' \u00a0';

// In the order in which they are asked for a character, with those that they are not asked for.
const FILES = [
  ['@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff', `${SPACES}A`],
  ['@fontsource/zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal.woff', SPACES],
  ['@fontsource/vazirmatn/files/vazirmatn-latin-700-normal.woff', SPACES],
  ['@fontsource/vazirmatn/files/vazirmatn-latin-ext-700-normal.woff', SPACES],
] as const;

/** Shaped text: how far it goes, and the outlines of its glyphs, in units of the em, upwards. */
export interface Shape {
  advance: number;
  glyphs: { outline: Outline; x: number; y: number }[];
}

export interface Face {
  has: (char: string) => boolean;
  shape: (text: string) => Shape;
}

const faceOf = (bytes: Uint8Array, left: string): Face => {
  const face = new hb.Face(new hb.Blob(bytes));
  const font = new hb.Font(face);
  font.setScale(EM, EM);
  const known = new Set(face.collectUnicodes());
  for (const char of left) known.delete(char.codePointAt(0)!);
  // Of as many outlines as the face has glyphs.
  const outlines = new Map<number, Outline>();
  const outlineOf = (glyph: number): Outline => {
    const drawn = outlines.get(glyph) ?? glyphOutline(font, glyph);
    outlines.set(glyph, drawn);
    return drawn;
  };
  return {
    has: (char) => known.has(char.codePointAt(0) ?? 0),
    shape: (text) => {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      // Persian digits are of an Arabic script, yet read from left to right.
      const isRtl = /\p{sc=Arab}(?<!\p{N})/u.test(text);
      buffer.setDirection(isRtl ? hb.Direction.RTL : hb.Direction.LTR);
      hb.shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      let advance = 0;
      const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
        const { xAdvance, xOffset, yOffset } = positions[index]!;
        const glyph = { outline: outlineOf(codepoint), x: advance + xOffset, y: yOffset };
        advance += xAdvance;
        return glyph;
      });
      return { advance, glyphs };
    },
  };
};

/** A package's file, found from the project: the bundle of the pages lies elsewhere. */
const readPackage = (name: string): Promise<Buffer> =>
  readFile(createRequire(join(process.cwd(), 'package.json')).resolve(name));

let faces: Promise<Face[]> | undefined;

/** The faces of the cards, loaded when they are first asked for. */
export const cardFaces = (): Promise<Face[]> =>
  (faces ??= Promise.all(
    FILES.map(async ([name, left]) => faceOf(unpackWoff(await readPackage(name)), left)),
  ));
