// What the page says of the pack of its language, and what can be done with it: from what is kept, what the site offers and what happens now.
import type { PackInfo } from './pack-format.ts';

/** Why nothing can be kept. */
export type Obstacle = 'http' | 'unsupported' | 'denied' | 'refused' | 'off';
/** How loading ended before it was whole. */
export type Failure = 'lost' | 'broken' | 'full' | 'newer';
export type Action = 'load' | 'goOn' | 'update' | 'stop' | 'remove' | 'allow';

export interface HalfPack {
  info: PackInfo;
  /** Pieces that are kept. */
  done: number;
}

export interface PackState {
  obstacle?: Obstacle | undefined;
  /** What the site has now; undefined if it cannot be asked. */
  offered?: PackInfo | undefined;
  whole?: PackInfo | undefined;
  half?: HalfPack | undefined;
  /** Who is loading it, and how many bytes have come. */
  loading?: { by: 'here' | 'elsewhere'; bytes: number } | undefined;
  failure?: Failure | undefined;
  /** Bytes that the site uses and may use, as the browser says. */
  space?: { used: number; quota: number } | undefined;
}

export interface PackView {
  /** Key of what is said, below `offline.`. */
  key: Obstacle | Failure | 'none' | 'unknown' | 'loading' | 'elsewhere' | 'half' | 'whole' | 'outdated';
  /** Bytes for its places. */
  sizes: Readonly<Record<string, number>>;
  date?: string | null;
  actions: readonly Action[];
  /** Bytes that have come, where it is being loaded or half-loaded. */
  progress?: { done: number; bytes: number };
}

export function viewPack({ obstacle, offered, whole, half: kept, loading, failure, space }: PackState): PackView {
  if (obstacle) return { key: obstacle, sizes: {}, actions: obstacle === 'off' ? ['allow'] : [] };
  if (loading?.by === 'elsewhere') return { key: 'elsewhere', sizes: {}, actions: [] };
  // Not even the note of a beginning may have had room.
  const half = kept ?? (failure && offered ? { info: offered, done: 0 } : undefined);
  const wanted = half?.info ?? offered;
  if (loading && wanted) {
    const progress = { done: loading.bytes, bytes: wanted.bytes };
    return { key: 'loading', sizes: progress, actions: ['stop'], progress };
  }
  if (half) {
    if (offered && offered.edition !== half.info.edition)
      return { key: 'newer', sizes: sizesOf(offered), actions: ['update', 'remove'] };
    const progress = { done: bytesOf(half), bytes: half.info.bytes };
    const known = failure === 'newer' ? undefined : failure;
    const left = 1 - progress.done / progress.bytes;
    const room = { need: half.info.stored * left, used: space?.used ?? 0, quota: space?.quota ?? 0 };
    return { key: known ?? 'half', sizes: { ...progress, ...room }, actions: ['goOn', 'remove'], progress };
  }
  if (whole) {
    if (offered && offered.edition !== whole.edition)
      return { key: 'outdated', sizes: sizesOf(offered), actions: ['update', 'remove'] };
    return { key: 'whole', sizes: { stored: whole.stored }, date: whole.date, actions: ['remove'] };
  }
  if (offered) return { key: 'none', sizes: sizesOf(offered), actions: ['load'] };
  return { key: 'unknown', sizes: {}, actions: [] };
}

function sizesOf({ bytes, stored }: PackInfo): Record<string, number> {
  return { bytes, stored };
}

/** Bytes of the pieces that are kept. */
export function bytesOf({ info, done }: HalfPack): number {
  return info.pieces.slice(0, done).reduce((sum, bytes) => sum + bytes, 0);
}
