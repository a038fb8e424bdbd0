// Loads a pack piece by piece and keeps each as it comes, so that an interruption costs one piece at most. Called by the page of the packs.
import { unpackGzip } from '../../engine/unpack-gzip.ts';
import type { Language } from '../../schemas/languages.ts';
import { LostConnection, type Stream } from '../../site/dom/load-file.ts';
import { cutStream } from './cut-stream.ts';
import { splitPiece, type PackInfo } from './pack-format.ts';
import type { PackStore } from './pack-store.ts';
import { bytesOf, type Failure } from './view-pack.ts';

/** The pack that was asked for is not on the site any more. */
export class GonePack extends Error {}

export interface PackSource {
  /** The file from byte `from` on. */
  open: (file: string, from: number) => Promise<Stream>;
  /** Called with the bytes that have come in all. */
  onProgress: (bytes: number) => void;
}

/** @throws LostConnection, GonePack, or what the browser says where it cannot keep it; what came whole is kept */
export async function loadPack(
  store: PackStore,
  language: Language,
  info: PackInfo,
  { open, onProgress }: PackSource,
): Promise<void> {
  let half = await store.begin(language, info);
  const from = bytesOf(half);
  onProgress(from);
  if (half.done < info.pieces.length) {
    const stream = await open(info.file, from);
    if (stream.status === 404 || stream.status === 410) throw new GonePack(`${info.file} is gone.`);
    if (stream.status !== 200 && stream.status !== 206)
      throw new LostConnection(`${info.file} could not be loaded: ${stream.status}.`);
    // Some hosts give a file from its beginning alone.
    let isBefore = stream.status === 200 && from > 0;
    const start = isBefore ? 0 : from;
    const lengths = info.pieces.slice(half.done);
    const tell = (bytes: number) => onProgress(Math.max(from, start + bytes));
    for await (const piece of cutStream(stream.body, isBefore ? [from, ...lengths] : lengths, tell)) {
      if (!isBefore) half = await store.keep(language, half, splitPiece(await unpack(piece)));
      isBefore = false;
    }
  }
  await store.finish(language, info);
}

/** What is told of an error of loading; undefined for a mistake of the program. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof GonePack) return 'newer';
  if (error instanceof LostConnection) return 'lost';
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
  if (error instanceof SyntaxError) return 'broken';
  return undefined;
}

async function unpack(piece: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await unpackGzip(piece);
  } catch (cause) {
    throw new SyntaxError('A piece of a pack is damaged.', { cause });
  }
}
