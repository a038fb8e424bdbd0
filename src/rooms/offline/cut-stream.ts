// Cuts what comes over the network into pieces of known lengths, each given on as soon as it is whole. Called by the loading of a pack.
import { LostConnection } from '../../site/dom/load-file.ts';

/**
 * @param onBytes called with the bytes that have come so far
 * @throws LostConnection if the stream breaks off or ends before the last piece; what it was aborted with
 */
export async function* cutStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  lengths: readonly number[],
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let chunk = new Uint8Array();
  let come = 0;
  try {
    for (const length of lengths) {
      const piece = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        if (chunk.length === 0) {
          chunk = await readChunk(reader);
          come += chunk.length;
          onBytes(come);
        }
        const taken = chunk.subarray(0, length - filled);
        piece.set(taken, filled);
        filled += taken.length;
        chunk = chunk.subarray(taken.length);
      }
      yield piece;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { done, value } = await reader.read().catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause;
    throw new LostConnection('The pack broke off.', { cause });
  });
  if (done) throw new LostConnection('The pack ended too early.');
  return value;
}
