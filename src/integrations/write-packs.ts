// Writes the packs with which the site is read where there is no network, one a language, and tells the worker its edition. Called by the
// build when all else is there.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { KeptFiles } from './kept/kept-files.ts';
import { LANGUAGES } from '../schemas/languages.ts';
import { addressOf, chooseFiles } from '../rooms/offline/choose-files.ts';
import { joinPiece, type PackFile, type PackInfo } from '../rooms/offline/pack-format.ts';

const compress = promisify(gzip);

/** Bytes of the files of a piece: what an interruption can cost, and how far a reader's progress steps. */
const PIECE_BYTES = 1_000_000;
/** Files that are open at once: a language of a large atlas has more than a system lets a process open. */
const OPEN = 64;
/** The highest saves a hundredth of the bytes, and takes a third longer. */
const LEVEL = 6;
/** Stands in the built worker. */
const EDITION = 'edition-of-the-site';
const EDITION_DIGITS = 12;

export interface PackFacts extends Pick<PackInfo, 'index' | 'headers'> {
  date: string | undefined;
  /** Paths of pages that no pack has. */
  former: readonly string[];
}

/**
 * @param dir folder of the built site
 * @param kept pieces that earlier builds compressed
 * @returns bytes of all packs
 */
export async function writePacks(
  dir: string,
  { index, headers, date, former }: PackFacts,
  kept?: KeptFiles,
): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const left = new Set(former);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !left.has(addressOf(path)));
  const readOne = async (path: string): Promise<PackFile> => ({
    path: addressOf(path),
    bytes: new Uint8Array(await readFile(join(dir, path))),
  });
  const read = async (chosen: readonly string[]) => {
    const files: PackFile[] = [];
    for (let at = 0; at < chosen.length; at += OPEN)
      files.push(...(await Promise.all(chosen.slice(at, at + OPEN).map(readOne))));
    return files;
  };
  await mkdir(join(dir, 'packs'), { recursive: true });
  const ofSite = createHash('sha256');
  let common: Piece[] | undefined;
  let total = 0;
  for (const language of LANGUAGES) {
    const chosen = chooseFiles(paths, language);
    common ??= await toPieces(await read(chosen.common), kept);
    const pieces = [...common, ...(await toPieces(await read(chosen.own), kept))];
    const hash = createHash('sha256');
    for (const { digest } of pieces) hash.update(digest);
    const edition = hash.digest('hex').slice(0, EDITION_DIGITS);
    ofSite.update(edition);
    const sum = (of: (piece: Piece) => number) => pieces.reduce((all, piece) => all + of(piece), 0);
    const info: PackInfo = {
      edition,
      index,
      date: date ?? null,
      file: `${language}-${edition}.bin`,
      files: sum(({ files }) => files),
      bytes: sum(({ bytes }) => bytes.length),
      stored: sum(({ stored }) => stored),
      pieces: pieces.map(({ bytes }) => bytes.length),
      headers,
    };
    await writeFile(join(dir, 'packs', info.file), Buffer.concat(pieces.map(({ bytes }) => bytes)));
    await writeFile(join(dir, 'packs', `${language}.json`), `${JSON.stringify(info)}\n`);
    total += info.bytes;
  }
  const worker = join(dir, 'sw.js');
  const script = await readFile(worker, 'utf8');
  if (!script.includes(EDITION)) throw new Error(`${worker} has no place for the edition of the site.`);
  await writeFile(worker, script.replace(EDITION, ofSite.digest('hex').slice(0, EDITION_DIGITS)));
  return total;
}

interface Piece {
  bytes: Uint8Array;
  /** How many files are in it, and their bytes. */
  files: number;
  stored: number;
  /** Of what is in it, before it is compressed. */
  digest: Uint8Array;
}

async function toPieces(files: readonly PackFile[], kept?: KeptFiles): Promise<Piece[]> {
  const groups: PackFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (room <= 0) {
      groups.push([]);
      room = PIECE_BYTES;
    }
    groups.at(-1)?.push(file);
    room -= file.bytes.length;
  }
  return Promise.all(
    groups.map(async (group) => {
      const joined = joinPiece(group);
      const digest = createHash('sha256').update(joined).digest();
      const name = `piece ${digest.toString('hex')}`;
      const known = kept?.take(name);
      const bytes = known ?? (await compress(joined, { level: LEVEL }));
      if (!known) kept?.keep(name, bytes, []);
      return {
        bytes,
        files: group.length,
        stored: group.reduce((sum, { bytes }) => sum + bytes.length, 0),
        digest,
      };
    }),
  );
}
