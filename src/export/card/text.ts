import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { element, group } from '../../text/xml.ts';
import type { Layer } from './draw.ts';
import { EM, type Face, type Shape } from './faces.ts';
import { runsOf } from './runs.ts';
import { CARD } from './size.ts';

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
    const paths = shapes.flatMap((shape) => {
      const from = advance;
      advance += shape.advance;
      return shape.paths.map((path) => ({ ...path, x: path.x + from }));
    });
    return { advance, paths };
  });

/** The width of a line, in ems. */
export const textWidth =
  (faces: readonly Face[]) =>
  (text: string, lang: Locale): number =>
    shapesOf(text, lang, faces).reduce((sum, { advance }) => sum + advance, 0) / EM;

// What a face may draw above and below its line and beside its place, in ems.
const ABOVE = 1.2;
const BELOW = 0.6;
const BESIDE = 0.3;

/** A line of text as outlines, so that it looks the same wherever it is drawn. */
export const textLayer =
  (faces: readonly Face[]) =>
  (text: string, lang: Locale, { x, y, size, fill }: Place): Layer => {
    const isRtl = LOCALE_INFO[lang].dir === 'rtl';
    let at = 0;
    const outlines = shapesOf(text, lang, faces).flatMap(({ advance, paths }) => {
      const from = isRtl ? at - advance : at;
      at += isRtl ? -advance : advance;
      return paths.map((path) =>
        element('path', { d: path.d, transform: `translate(${from + path.x} ${path.y})` }),
      );
    });
    const scale = size / EM;
    const end = x + at * scale;
    const left = Math.max(0, Math.floor(Math.min(x, end) - BESIDE * size));
    const right = Math.min(CARD.width, Math.ceil(Math.max(x, end) + BESIDE * size));
    const top = Math.max(0, Math.floor(y - ABOVE * size));
    const bottom = Math.min(CARD.height, Math.ceil(y + BELOW * size));
    const transform = `translate(${x} ${y}) scale(${scale} ${-scale})`;
    const shapes = group('g', { transform }, outlines).xml;
    return { x: left, y: top, width: right - left, height: bottom - top, color: fill, shapes };
  };
