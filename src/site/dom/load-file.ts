// Loads a file of the site for a script of the page, and tells a lost connection from a mistake of the program.
// Called by whatever fetches: the results page, the box in the header, the comparison, the explorer of provisions, corrections, packs.
import { LostFile } from '../../engine/lost-file.ts';
import { hasShape, type Shape } from '../../engine/read-files.ts';

/** The file could not be had: no network, an answer that is no success, an answer that broke off or is something else. */
export class LostConnection extends LostFile {}

/** Whether what the browser keeps of an earlier visit may be taken. `anew`: it failed with that, so it may be what is wrong. */
export type Asking = 'first' | 'anew';

/** @throws LostConnection */
export async function loadBytes(address: string, asking: Asking = 'first'): Promise<Uint8Array> {
  return new Uint8Array(await load(address, asking, (response) => response.arrayBuffer()));
}

/** @throws LostConnection */
export async function loadText(address: string): Promise<string> {
  return load(address, 'first', (response) => response.text());
}

/** @throws LostConnection, also where the file has not that shape */
export async function loadJson<T>(address: string, shape: Shape, asking: Asking = 'first'): Promise<T> {
  const value = await load(address, asking, (response) => response.json() as Promise<unknown>);
  if (!hasShape(value, shape)) throw new LostConnection(`${address} is not what its name says.`);
  return value as T;
}

export interface Stream {
  status: number;
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * A large file as it comes, whatever the server answers; the browser keeps no copy of its own.
 * @param from first byte that is wanted: a server that knows no parts answers 200, with the whole file
 * @throws LostConnection, or what `signal` ends it with
 */
export async function openStream(address: string, from: number, signal: AbortSignal): Promise<Stream> {
  const headers: Record<string, string> = from > 0 ? { Range: `bytes=${from}-` } : {};
  try {
    const { status, body } = await fetch(address, { cache: 'no-store', signal, headers });
    if (body) return { status, body };
  } catch (cause) {
    signal.throwIfAborted();
    throw new LostConnection(`${address} could not be loaded.`, { cause });
  }
  throw new LostConnection(`${address} came empty.`);
}

async function load<T>(address: string, asking: Asking, read: (response: Response) => Promise<T>): Promise<T> {
  let status: number;
  try {
    const response = await fetch(address, { cache: cacheOf(address, asking) });
    if (response.ok) return await read(response);
    ({ status } = response);
  } catch (cause) {
    throw new LostConnection(`${address} could not be loaded.`, { cause });
  }
  throw new LostConnection(`${address} could not be loaded: ${status}.`);
}

function cacheOf(address: string, asking: Asking): RequestCache {
  if (asking === 'anew') return 'reload';
  // Whatever the server says of caching: these files name or go with others, and an old one would not find them.
  return isVersioned(address) ? 'default' : 'no-cache';
}

/** Below a folder that is named after what it holds: `search/4d5dc1cb7af0/`. */
function isVersioned(address: string): boolean {
  return /\/search\/[0-9a-f]{12}\//.test(address);
}
