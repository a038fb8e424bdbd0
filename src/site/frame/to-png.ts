// A drawing as PNG (ISO 15948), its few colours in a palette and compressed by Node: WebAssembly takes five times as long. Called for the
// pictures of links.
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;

/**
 * @param pixels red, green, blue and opacity of each, row by row; all of them opaque
 * @returns undefined where there are more colours than a palette holds
 */
export function toPng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const numbers = new Map<number, number>();
  // Before each row stands how it is written: as it is.
  const rows = new Uint8Array((width + 1) * height);
  let [colour, number] = [-1, 0];
  for (let at = 0, pixel = 0, y = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++, pixel += 4) {
      const next = view.getUint32(pixel);
      if (next !== colour) {
        colour = next;
        number = numbers.get(colour) ?? numbers.size;
        numbers.set(colour, number);
      }
      rows[at++] = number;
    }
  }
  if (numbers.size > MOST_COLOURS) return undefined;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // eight bits a pixel, of a palette
  const palette = Uint8Array.from([...numbers.keys()].flatMap((rgba) => [rgba >>> 24, rgba >>> 16, rgba >>> 8]));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      toChunk('IHDR', head),
      toChunk('PLTE', palette),
      toChunk('IDAT', deflateSync(rows)),
      toChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function toChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
