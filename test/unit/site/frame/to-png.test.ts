// Pictures are read back by the reader of PNG that Chromium has no part in: that of resvg, as part of a drawing.
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { toPng } from '../../../../src/site/frame/to-png.ts';

beforeAll(async () => {
  await initWasm(await readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
});

/** The pixels of `png` as another program sees them. */
function readPng(png: Uint8Array, width: number, height: number): number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

describe('toPng', () => {
  const [width, height] = [17, 16];
  const pixels = (colours: number) =>
    Uint8Array.from({ length: width * height * 4 }, (_, at) => {
      const colour = Math.floor(at / 4) % colours;
      return [colour, 255 - colour, (colour * 37) % 256, 255][at % 4] ?? 0;
    });

  test.each([1, 2, 95, 256])('gives back every pixel of a drawing in %d colours', (colours) => {
    const png = toPng(pixels(colours), width, height) ?? expect.fail('no picture');
    expect(readPng(png, width, height)).toEqual([...pixels(colours)]);
    const spoilt = Uint8Array.from(png, (byte, at) => (at === 45 ? byte ^ 255 : byte));
    expect(readPng(spoilt, width, height)).not.toEqual([...pixels(colours)]);
  });

  test('makes none of more colours than a palette holds', () => {
    const many = pixels(256);
    many[0] = 99;
    expect(toPng(many, width, height)).toBeUndefined();
  });
});
