// Files of the index as values: unpacked, parsed, and each fetched once. What is not whole is no value: a missing piece must never
// look like one that holds nothing. Called by the readers of the index.
import { LostFile } from './lost-file.ts';
import { unpackGzip } from './unpack-gzip.ts';

/** Bytes of a file by its name. @throws if it cannot be had */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** What was read, by name. One that failed is forgotten, so that it is fetched anew. */
export type Kept = Map<string, Promise<unknown>>;

type Kind = 'list' | 'map' | 'text';

/** What a JSON file is, or what stands in it by name. */
export type Shape = Kind | Readonly<Record<string, Kind>>;

export function keep<T>(kept: Kept, name: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known) return known as Promise<T>;
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

/** @throws LostFile if it is no JSON of that shape */
export async function readJson<T>(name: string, bytes: Promise<Uint8Array>, shape: Shape): Promise<T> {
  const text = new TextDecoder().decode(await bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LostFile(`${name} is not whole: it is no JSON.`, { cause });
  }
  if (!hasShape(value, shape)) throw new LostFile(`${name} is not what its name says.`);
  return value as T;
}

/** Unpacks gzip; leaves what a server has already unpacked as it is. @throws LostFile if it is empty or cut */
export async function inflate(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length === 0) throw new LostFile(`${name} is empty.`);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpackGzip(bytes as Uint8Array<ArrayBuffer>);
  } catch (cause) {
    throw new LostFile(`${name} is not whole: it cannot be unpacked.`, { cause });
  }
}

export function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'list') return Array.isArray(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (shape === 'map') return true;
  return Object.entries(shape).every(
    ([key, kind]) => Object.hasOwn(value, key) && hasShape((value as Record<string, unknown>)[key], kind),
  );
}
