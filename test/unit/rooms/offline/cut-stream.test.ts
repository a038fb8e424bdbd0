import { describe, expect, test } from 'vitest';
import { cutStream } from '../../../../src/rooms/offline/cut-stream.ts';
import { LostConnection } from '../../../../src/site/dom/load-file.ts';

function streamOf(...chunks: number[][]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new Uint8Array(chunk));
      controller.close();
    },
  });
}

async function cut(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  lengths: number[],
): Promise<[number[][], number[]]> {
  const told: number[] = [];
  const pieces: number[][] = [];
  for await (const piece of cutStream(stream, lengths, (bytes) => told.push(bytes))) pieces.push([...piece]);
  return [pieces, told];
}

describe('cutStream', () => {
  test('cuts within chunks and across them, and tells what has come', async () => {
    expect(await cut(streamOf([1, 2, 3], [], [4], [5, 6]), [2, 3, 1])).toEqual([
      [[1, 2], [3, 4, 5], [6]],
      [3, 3, 4, 6],
    ]);
  });

  test('says that the connection was lost where the stream ends too early', async () => {
    await expect(cut(streamOf([1, 2, 3]), [2, 2])).rejects.toThrow(LostConnection);
  });

  test('says so where it breaks off, and passes on that a reader stopped it', async () => {
    const broken = (error: Error) =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (controller) => controller.error(error) });
    await expect(cut(broken(new TypeError('network')), [1])).rejects.toThrow(LostConnection);
    await expect(cut(broken(new DOMException('', 'AbortError')), [1])).rejects.toThrow(DOMException);
  });
});
