// What a server has to know of the files of the site: the media type of each ending, and which are text. Read by what writes the files of
// deploy/ and by what compresses a site; a test holds it against the endings of a built site.
import { FILE_FORMATS } from '../../src/exports/file-formats.ts';

export interface ServedType {
  /** Without its charset. */
  readonly type: string;
  /** Sent as UTF-8, and smaller when it is compressed. */
  readonly isText: boolean;
}

const text = (type: string): ServedType => ({ type, isText: true });
const packed = (type: string): ServedType => ({ type, isText: false });

const ALSO: Readonly<Record<string, ServedType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  csv: text('text/csv'),
  txt: text('text/plain'),
  cff: text('text/plain'),
  sql: text('text/plain'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  webmanifest: text('application/manifest+json'),
  wasm: packed('application/wasm'),
  png: packed('image/png'),
  woff2: packed('font/woff2'),
  xlsx: packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  parquet: packed('application/vnd.apache.parquet'),
  sqlite: packed('application/vnd.sqlite3'),
  // Pieces of the index and packs for reading without network are gzip already.
  bin: packed('application/octet-stream'),
};

/** By the end of a file's name, without the first dot. */
export const FILE_TYPES: Readonly<Record<string, ServedType>> = {
  ...ALSO,
  ...Object.fromEntries(Object.entries(FILE_FORMATS).map(([ending, { type }]) => [ending, text(type)])),
};

const isLong = (ending: string) => ending.includes('.');

/** Endings of one part, as servers look them up. */
export const SHORT_ENDINGS = Object.entries(FILE_TYPES).filter(([ending]) => !isLong(ending));
/** Those of two (`akn.xml`), for which servers need a rule of their own. */
export const LONG_ENDINGS = Object.entries(FILE_TYPES).filter(([ending]) => isLong(ending));

/** Media types of text, each once. */
export const TEXT_TYPES: readonly string[] = [
  ...new Set(Object.values(FILE_TYPES).flatMap(({ type, isText }) => (isText ? [type] : []))),
];

/** Of the file at `path`; undefined where no ending is known. */
export function fileTypeOf(path: string): ServedType | undefined {
  const [, long = ''] = /\.([^./]+\.[^./]+)$/.exec(path) ?? [];
  const [, short = ''] = /\.([^./]+)$/.exec(path) ?? [];
  return [long, short].flatMap((ending) => (Object.hasOwn(FILE_TYPES, ending) ? [FILE_TYPES[ending]] : []))[0];
}
