import type { Placed } from './outline.ts';

/** How much of each pixel of a box something covers, from 0 to 1, row by row. */
interface Cover {
  x: number;
  y: number;
  width: number;
  height: number;
  /** From one row to the next. */
  stride: number;
  shares: Float32Array;
}

/** The pixels that shapes reach within a picture. */
const boxOf = (shapes: readonly Placed[], width: number, height: number) => {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const { outline, x, y, scale } of shapes)
    for (const corners of outline)
      for (let at = 0; at < corners.length; at += 2) {
        left = Math.min(left, x + scale * corners[at]!);
        right = Math.max(right, x + scale * corners[at]!);
        top = Math.min(top, y - scale * corners[at + 1]!);
        bottom = Math.max(bottom, y - scale * corners[at + 1]!);
      }
  const x = Math.max(0, Math.floor(left));
  const y = Math.max(0, Math.floor(top));
  return {
    x,
    y,
    width: Math.max(0, Math.min(width, Math.ceil(right)) - x),
    height: Math.max(0, Math.min(height, Math.ceil(bottom)) - y),
  };
};

/**
 * Notes a piece of a side within a row: in the pixels that it crosses, the share to its right, and
 * in the one behind them what is left. The sum of all up to a pixel is what is covered of it.
 */
const addPiece = (shares: Float32Array, row: number, from: number, to: number, rise: number) => {
  const [low, high] = from < to ? [from, to] : [to, from];
  const first = Math.floor(low);
  const count = Math.ceil(high) - first;
  if (count <= 1) {
    const left = (low + high) / 2 - first;
    shares[row + first]! += rise * (1 - left);
    shares[row + first + 1]! += rise * left;
    return;
  }
  // What of the rise has been noted when a pixel is left; in each it grows in a straight line.
  const slope = rise / (high - low);
  let noted = 0;
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const start = Math.max(low - first, index);
    const end = Math.min(high - first, index + 1);
    const part = slope * (end - start);
    const covered = before + part * (index + 1 - (start + end) / 2);
    shares[row + first + index]! += covered - noted;
    noted = covered;
    before += part;
  }
  shares[row + first + count]! += rise - noted;
};

const addSide = (
  { width, height, stride, shares }: Cover,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void => {
  if (fromY === toY) return;
  const slope = (toX - fromX) / (toY - fromY);
  const sign = fromY < toY ? 1 : -1;
  const last = Math.min(height, Math.max(fromY, toY));
  let y = Math.max(0, Math.min(fromY, toY));
  let x = Math.min(width, Math.max(0, fromX + (y - fromY) * slope));
  while (y < last) {
    const row = Math.floor(y);
    const nextY = Math.min(row + 1, last);
    const nextX = Math.min(width, Math.max(0, fromX + (nextY - fromY) * slope));
    addPiece(shares, row * stride, x, nextX, sign * (nextY - y));
    y = nextY;
    x = nextX;
  }
};

/**
 * What shapes cover of a picture. Those that wind the same way and overlap are one; what winds the
 * other way is a hole (the signed areas of the sides add up, as in FreeType).
 */
export const coverOf = (shapes: readonly Placed[], width: number, height: number): Cover => {
  const box = boxOf(shapes, width, height);
  const stride = box.width + 2;
  const cover = { ...box, stride, shares: new Float32Array(stride * box.height) };
  for (const { outline, x, y, scale } of shapes)
    for (const corners of outline) {
      let fromX = x - box.x + scale * corners.at(-2)!;
      let fromY = y - box.y - scale * corners.at(-1)!;
      for (let at = 0; at < corners.length; at += 2) {
        const toX = x - box.x + scale * corners[at]!;
        const toY = y - box.y - scale * corners[at + 1]!;
        addSide(cover, fromX, fromY, toX, toY);
        fromX = toX;
        fromY = toY;
      }
    }
  const { shares } = cover;
  for (let row = 0; row < shares.length; row += stride) {
    let sum = 0;
    for (let at = row; at < row + stride; at += 1) {
      sum += shares[at]!;
      shares[at] = Math.min(1, Math.abs(sum));
    }
  }
  return cover;
};
