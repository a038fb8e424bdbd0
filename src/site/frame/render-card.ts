// Makes a PNG of a picture, with the typeface that the project carries. Called by the list of files.
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { CARD, CARD_FONT } from '../../pictures/social-card.ts';
import { toPng } from './to-png.ts';

const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
const FONT = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';

let font: Promise<Uint8Array> | undefined;

/**
 * The same picture gives the same bytes, with no typeface of the machine.
 * @param width in pixels
 */
export async function renderCard(svg: string, width: number = CARD.width): Promise<Uint8Array<ArrayBuffer>> {
  font ??= Promise.all([readFile(WASM).then((bytes) => initWasm(bytes)), readFile(FONT)]).then(([, bytes]) => bytes);
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [await font], defaultFontFamily: CARD_FONT },
  });
  const image = renderer.render();
  const bytes = toPng(image.pixels, image.width, image.height) ?? Uint8Array.from(image.asPng());
  image.free();
  renderer.free();
  return bytes;
}
