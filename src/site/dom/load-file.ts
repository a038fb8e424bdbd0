// Loads a file of the site for a script of the page, and tells a lost connection from a mistake of the program.
// Called by whatever fetches: the results page, the box in the header, the explorer of provisions.

/** The file could not be had: no network, an answer that is no success, or an answer that broke off. */
export class LostConnection extends Error {}

/** @throws LostConnection */
export async function loadBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await load(address, (response) => response.arrayBuffer()));
}

/** @throws LostConnection */
export function loadJson<T>(address: string): Promise<T> {
  return load(address, (response) => response.json() as Promise<T>);
}

async function load<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
  let status: number;
  try {
    // Whatever the server says of caching: these files name or go with others, and an old one would not find them.
    const response = await fetch(address, isVersioned(address) ? {} : { cache: 'no-cache' });
    if (response.ok) return await read(response);
    ({ status } = response);
  } catch (cause) {
    throw new LostConnection(`${address} could not be loaded.`, { cause });
  }
  throw new LostConnection(`${address} could not be loaded: ${status}.`);
}

/** Below a folder that is named after what it holds: `search/4d5dc1cb7af0/`. */
function isVersioned(address: string): boolean {
  return /\/search\/[0-9a-f]{12}\//.test(address);
}
