import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { Layer } from './draw.ts';
import { EM, type Face, type Shape } from './faces.ts';
import { runsOf } from './runs.ts';

/** Where a line of text stands: its start is the right end in Persian. */
interface Place {
  x: number;
  y: number;
  size: number;
  fill: string;
}

/** A run cut where the face changes; a character that no face has falls to the last. */
const byFace = (run: string, faces: readonly Face[]): { face: Face; text: string }[] =>
  [...run].reduce<{ face: Face; text: string }[]>((pieces, char) => {
    const last = pieces.at(-1);
    const found = faces.find(({ has }) => has(char));
    if (last && (found === undefined || found === last.face)) last.text += char;
    else pieces.push({ face: found ?? faces[1]!, text: char });
    return pieces;
  }, []);

const shapesOf = (text: string, lang: Locale, faces: readonly Face[]): Shape[] =>
  runsOf(text, LOCALE_INFO[lang].dir).map((run) => {
    const shapes = byFace(run, faces).map((piece) => piece.face.shape(piece.text));
    let advance = 0;
    const glyphs = shapes.flatMap((shape) => {
      const from = advance;
      advance += shape.advance;
      return shape.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + from }));
    });
    return { advance, glyphs };
  });

/** The width of a line, in ems. */
export const textWidth =
  (faces: readonly Face[]) =>
  (text: string, lang: Locale): number =>
    shapesOf(text, lang, faces).reduce((sum, { advance }) => sum + advance, 0) / EM;

/** A line of text as outlines, so that it looks the same wherever it is drawn. */
export const textLayer =
  (faces: readonly Face[]) =>
  (text: string, lang: Locale, { x, y, size, fill }: Place): Layer => {
    const isRtl = LOCALE_INFO[lang].dir === 'rtl';
    const scale = size / EM;
    let at = 0;
    const shapes = shapesOf(text, lang, faces).flatMap(({ advance, glyphs }) => {
      const from = isRtl ? at - advance : at;
      at += isRtl ? -advance : advance;
      return glyphs.map((glyph) => ({
        outline: glyph.outline,
        x: x + scale * (from + glyph.x),
        y: y - scale * glyph.y,
        scale,
      }));
    });
    return { color: fill, shapes };
  };
