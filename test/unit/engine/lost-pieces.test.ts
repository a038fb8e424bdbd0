// A piece of the index that is empty, cut or another file is an error. None may look like a dictionary that does not hold a word.
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LostFile } from '../../../src/engine/lost-file.ts';
import { searchAtlas } from '../../../src/search/search-atlas.ts';
import { realSearch, openIndex } from '../../helpers/memory-search.ts';

const memory = await realSearch();
const QUERIES = ['topic:prevention victim* "work plan"', 'national plan of action'];

/** The files as a server sends them that unpacks: what is asked again and again is unpacked once. */
const unpacked = new Map<string, Uint8Array>();
/** Unpacked, as a server may send a piece. */
function unpack(name: string): Uint8Array {
  const packed = memory.files.get(name) ?? new Uint8Array();
  const known = unpacked.get(name) ?? new Uint8Array(packed[0] === 0x1f ? gunzipSync(packed) : packed);
  unpacked.set(name, known);
  return known;
}

/** Names of the files that each query reads. */
const usedBy = new Map<string, Set<string>>();
for (const query of QUERIES) {
  const used = new Set<string>();
  usedBy.set(query, used);
  await find(query, (name) => (used.add(name), memory.files.get(name)));
}

function find(query: string, get: (name: string) => Uint8Array | undefined) {
  const { symbols, laws, page, questions, answers } = memory.sourcesFor('en');
  const index = openIndex({ get }, 'en');
  const sources = { language: 'en' as const, index: () => index, symbols, laws, page, questions, answers };
  const request = { query, filters: {}, sort: 'relevance', view: 'works', limit: 40, synonyms: true } as const;
  return searchAtlas(sources, request);
}

/** What comes of `query` where the file `name` holds `bytes`. */
function outcomeOf(query: string, name: string, bytes: Uint8Array): Promise<string> {
  return find(query, (asked) => (asked === name ? bytes : unpack(asked))).then(
    ({ total }) => `answered: ${total}`,
    (error: unknown) => (error instanceof LostFile ? 'lost' : String(error)),
  );
}

/** Terms come along with any query, and serve those in plain words alone. */
function isNeeded(query: string, name: string): boolean {
  return !name.includes('/terms-') || !query.includes(':');
}

/** Another file of the same kind: the next number, or another name of the same version. */
function another(name: string): Uint8Array {
  const next = name.replace(/(\d+)(?=\.bin$)/, (number) => String(Number(number) + 1));
  const other = next === name ? undefined : memory.files.get(next);
  return other ?? memory.files.get(name.replace(/[^/]+$/, 'rows.bin').replace(/\/en\//, '/')) ?? new Uint8Array();
}

const FAULTS: [string, (name: string) => Uint8Array][] = [
  ['empty', () => new Uint8Array()],
  ['packed, of nothing', () => new Uint8Array(gzipSync(''))],
  ['cut', (name) => (memory.files.get(name) ?? new Uint8Array()).slice(0, -9)],
  ['unpacked and cut in the middle', (name) => unpack(name).slice(0, unpack(name).length / 2)],
  ['unpacked and cut near its end', (name) => unpack(name).slice(0, -1)],
  ['a page of the server', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ['another file', another],
  ['a list', () => new TextEncoder().encode('[]')],
  ['a map', () => new TextEncoder().encode('{}')],
];

describe('an index with a file that is', () => {
  const asked = [...usedBy].flatMap(([query, used]) =>
    [...used].flatMap((name) => (name.endsWith('.bin') && isNeeded(query, name) ? [{ query, name }] : [])),
  );

  test.each(FAULTS)('%s is an error, whichever file it is', async (_, make) => {
    const kinds = new Set(asked.map(({ name }) => name.replace(/^[^/]+\//, '').replace(/\d+/, '#')));
    for (const kind of ['t', 'p', 'f', 'x']) expect([...kinds]).toContain(`en/${kind}#.bin`);
    const wrong: string[] = [];
    for (const { query, name } of asked) {
      const outcome = await outcomeOf(query, name, make(name));
      if (outcome !== 'lost') wrong.push(`${name.replace(/^[^/]+\//, '')}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a piece of the index', () => {
  test('cut between two entries by a server that unpacks is an error', async () => {
    const [query = ''] = QUERIES;
    const [name = ''] = [...(usedBy.get(query) ?? [])].filter((file) => /\/en\/t\d+\.bin$/.test(file));
    const whole = unpack(name);
    const outcomes = new Set<string>();
    for (let length = 1; length < whole.length; length += 31)
      outcomes.add(await outcomeOf(query, name, whole.slice(0, length)));
    expect([...outcomes]).toEqual(['lost']);
  });
});
