// Files of the index as values: unpacked, parsed, and each fetched once. Called by the readers of the index.

/** Bytes of a file by its name. @throws if it cannot be had */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** What was read, by name. One that failed is forgotten, so that it is fetched anew. */
export type Kept = Map<string, Promise<unknown>>;

export function keep<T>(kept: Kept, name: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known) return known as Promise<T>;
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

export async function readJson<T>(bytes: Promise<Uint8Array>): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await bytes)) as T;
}

/** Unpacks gzip; leaves what a server has already unpacked as it is. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
