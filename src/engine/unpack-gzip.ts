// Gzip to bytes. Called by read-files for the files of the index and by the packs that are kept for reading without network.

/** @throws whatever the browser says of bytes that are cut or no gzip */
export async function unpackGzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  // Written straight in: a blob's stream takes five times as long for the twelve small files of a search.
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  // What is wrong with the bytes is told by the reading.
  written.catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
