import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { failureOf, GonePack, loadPack } from '../../../../src/rooms/offline/load-pack.ts';
import { joinPiece, type PackInfo } from '../../../../src/rooms/offline/pack-format.ts';
import { PackStore } from '../../../../src/rooms/offline/pack-store.ts';
import { LostConnection, type Stream } from '../../../../src/site/dom/load-file.ts';
import { MemoryStore } from '../../../helpers/memory-store.ts';

const page = (name: string) => ({ path: `en/${name}/`, bytes: new TextEncoder().encode(`<h1>${name}</h1>`) });
const PIECES = [[page('a'), page('b')], [page('c')], [page('d')]].map((files) => gzipSync(joinPiece(files)));
const FILE = Buffer.concat(PIECES);
const WHOLE = ['/atlas/en/a/', '/atlas/en/b/', '/atlas/en/c/', '/atlas/en/d/', '/atlas/packs/en.json'];

function infoOf(edition: string): PackInfo {
  const pieces = PIECES.map(({ length }) => length);
  const sizes = { files: 4, bytes: FILE.length, stored: 40, pieces };
  return { edition, index: '0', date: null, file: `en-${edition}.bin`, ...sizes, headers: { 'X-Policy': 'strict' } };
}

let memory: MemoryStore;
let store: PackStore;
let asked: number[];
let progress: number[];
beforeEach(() => {
  memory = new MemoryStore();
  store = new PackStore(memory, '/atlas/');
  asked = [];
  progress = [];
});

/** A host that gives parts of a file, or does not; what it sends ends at byte `until`. */
function load(
  edition: string,
  { until = FILE.length, knowsParts = true, status = 0, bytes = FILE } = {},
): Promise<void> {
  const open = (_: string, from: number): Promise<Stream> => {
    asked.push(from);
    const sent = new Uint8Array(bytes.subarray(knowsParts ? from : 0, until));
    const body = new Blob([sent]).stream();
    return Promise.resolve({ status: status || (from > 0 && knowsParts ? 206 : 200), body });
  };
  return loadPack(store, 'en', infoOf(edition), { open, onProgress: (done) => progress.push(done) });
}

describe('loadPack', () => {
  test('keeps every file, with the headers of the server and its type', async () => {
    await load('one');
    expect(memory.paths(' pack en one')).toEqual(WHOLE);
    expect(memory.paths(' half ')).toEqual([]);
    const kept = await (await memory.open('mandate-atlas /atlas/ pack en one')).match('/atlas/en/c/');
    expect(await kept?.text()).toBe('<h1>c</h1>');
    expect(kept?.headers.get('X-Policy')).toBe('strict');
    expect(kept?.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect((await store.read('en')).whole?.edition).toBe('one');
    expect(progress.at(-1)).toBe(FILE.length);
  });

  test.each([true, false])('goes on behind the last whole piece (a host that knows parts: %s)', async (knowsParts) => {
    const first = PIECES[0]?.length ?? 0;
    await expect(load('one', { until: first + 5 })).rejects.toThrow(LostConnection);
    expect(await store.read('en')).toEqual({ half: { info: infoOf('one'), done: 1 }, whole: undefined });
    expect(memory.paths(' pack en one')).toEqual(['/atlas/en/a/', '/atlas/en/b/']);
    progress = [];
    await load('one', { knowsParts });
    expect(asked).toEqual([0, first]);
    expect(memory.paths(' pack en one')).toEqual(WHOLE);
    expect(Math.min(...progress)).toBe(first);
    expect(progress.at(-1)).toBe(FILE.length);
  });

  test('leaves the earlier edition in its place until the newer one is whole', async () => {
    await load('one');
    await expect(load('two', { until: 1 })).rejects.toThrow(LostConnection);
    const { whole, half } = await store.read('en');
    expect([whole?.edition, half?.info.edition, half?.done]).toEqual(['one', 'two', 0]);
    await load('two');
    expect((await memory.keys()).filter((name) => name.includes(' en '))).toEqual([
      'mandate-atlas /atlas/ pack en two',
    ]);
  });

  test('drops what is half there of an earlier edition', async () => {
    await expect(load('one', { until: FILE.length - 1 })).rejects.toThrow(LostConnection);
    await load('two');
    expect(await memory.keys()).toEqual(['mandate-atlas /atlas/ pack en two']);
  });

  test('says that the edition is gone, that a piece is damaged, that the disk is full', async () => {
    const tell = (work: Promise<void>) => work.then(() => 'whole', failureOf);
    expect(await tell(load('one', { status: 404 }))).toBe('newer');
    expect(await tell(load('one', { status: 503 }))).toBe('lost');
    const damaged = Buffer.from(FILE);
    damaged.fill(0, PIECES[0]?.length, (PIECES[0]?.length ?? 0) + 20);
    expect(await tell(load('one', { bytes: damaged }))).toBe('broken');
    expect((await store.read('en')).half?.done).toBe(1);
    memory.room = 0;
    expect(await tell(load('one'))).toBe('full');
    memory.room = Infinity;
    expect(await tell(load('one'))).toBe('whole');
  });
});

describe('failureOf', () => {
  test('tells no mistake of the program as a failure of the network', () => {
    expect(failureOf(new TypeError('x is undefined'))).toBeUndefined();
    expect(failureOf(new GonePack())).toBe('newer');
  });
});

describe('PackStore', () => {
  test('takes away the packs of one language, what was read, or all of it, and nothing of another site', async () => {
    await load('one');
    for (const name of ['mandate-atlas /atlas/ pages  ', 'mandate-atlas / pages  ', 'other']) await memory.open(name);
    await store.removeRead();
    expect((await store.list()).map(({ kind }) => kind)).toEqual(['pack']);
    await store.remove('es');
    expect((await store.read('en')).whole).toBeDefined();
    await store.removeAll();
    expect(await memory.keys()).toEqual(['mandate-atlas / pages  ', 'other']);
  });
});
