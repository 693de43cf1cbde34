import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readPackage } from './faces.ts';

let ready: Promise<void> | undefined;

/** Draws an SVG without text as a PNG. */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  ready ??= readPackage('@resvg/resvg-wasm/index_bg.wasm').then((wasm) => initWasm(wasm));
  await ready;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } });
  const png = image.render().asPng();
  image.free();
  return png;
};
