// What a pack is: one language of the site in a file, gzip pieces one behind another, and a small file that describes it. The build writes
// what the page of the packs reads.

/** `packs/<language>.json`. */
export interface PackInfo {
  /** Changes with every file in it. */
  edition: string;
  /** Version of the search index in it. */
  index: string;
  /** Day of the last change of its content, where one is recorded. */
  date: string | null;
  /** Name of the pack, below `packs/`. */
  file: string;
  /** How many files are in it. */
  files: number;
  /** To be fetched: the bytes of all its pieces. */
  bytes: number;
  /** What it takes on the device: the bytes of all files in it. */
  stored: number;
  /** Bytes of each piece, in their order. */
  pieces: number[];
  /** What the server says with each file. */
  headers: Record<string, string>;
}

export const PACK_SHAPE = { edition: 'text', file: 'text', pieces: 'list', headers: 'map' } as const;

export interface PackFile {
  /** Below the base; of a page its address: `en/map/`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const LINE_END = 10;

/** A piece before it is compressed: a line of JSON with paths and lengths, and then the files. */
export function joinPiece(files: readonly PackFile[]): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]))}\n`);
  const piece = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  piece.set(head);
  let at = head.length;
  for (const { bytes } of files) {
    piece.set(bytes, at);
    at += bytes.length;
  }
  return piece;
}

/** @throws SyntaxError if it is no piece, or not a whole one */
export function splitPiece(piece: Uint8Array<ArrayBuffer>): PackFile[] {
  let at = piece.indexOf(LINE_END) + 1;
  const listed = JSON.parse(new TextDecoder().decode(piece.subarray(0, at))) as [path: string, length: number][];
  const files = listed.map(([path, length]) => ({ path, bytes: piece.subarray(at, (at += length)) }));
  if (at !== piece.length) throw new SyntaxError(`A piece of a pack has ${piece.length} bytes and not ${at}.`);
  return files;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** The media type of a file of a pack. */
export function typeOf(path: string): string {
  if (path === '' || path.endsWith('/')) return 'text/html; charset=utf-8';
  return TYPES[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'application/octet-stream';
}
