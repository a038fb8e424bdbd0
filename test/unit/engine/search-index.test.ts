import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { gunzipSync } from 'node:zlib';
import { ByteReader, ByteWriter } from '../../../src/engine/bytes.ts';
import { cutPieces } from '../../../src/engine/cut-pieces.ts';
import type { PartText } from '../../../src/engine/format.ts';
import { LanguageIndex } from '../../../src/engine/language-index.ts';
import { SearchIndex } from '../../../src/engine/open-index.ts';
import { readPairPostings, readPostings, writePairPostings, writePostings } from '../../../src/engine/postings.ts';
import { indexContent } from '../../../src/integrations/index-content.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { readContent } from '../../helpers/make-content.ts';
import { buildMemorySearch, openIndex, realSearch } from '../../helpers/memory-search.ts';
import { makeRandom } from '../../helpers/random.ts';

const { corpus } = await readContent();
const memory = await buildMemorySearch(corpus);

describe('ByteWriter and ByteReader', () => {
  test('give back what was written', () => {
    const written = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(300), fc.string({ unit: 'grapheme', maxLength: 300 })),
    );
    fc.assert(
      fc.property(written, (values) => {
        const writer = new ByteWriter();
        for (const value of values) {
          if (typeof value === 'number') writer.number(value);
          else writer.text(value);
        }
        const reader = new ByteReader(writer.finish());
        expect(values.map((value) => (typeof value === 'number' ? reader.number() : reader.text()))).toEqual(values);
        expect(reader.done).toBe(true);
      }),
      { examples: [[[127, 128, 16_384, 2 ** 32 - 1, 'niñez 🙂', 'x'.repeat(5000)]]] },
    );
  });

  test('refuse half a file', () => {
    const writer = new ByteWriter();
    writer.text('trafficking');
    const half = writer.finish().slice(0, 5);
    expect(() => new ByteReader(half).text()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array([128])).number()).toThrow(RangeError);
  });
});

describe('postings', () => {
  /** Numbers that rise, with a value each. */
  const rising = <T>(value: fc.Arbitrary<T>) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(100_000), value), { maxLength: 200, selector: ([part]) => part })
      .map((entries) => entries.sort(([a], [b]) => a - b));

  test('give back parts and counts, of which 2 is the most', () => {
    fc.assert(
      fc.property(rising(fc.integer({ min: 1, max: 6 })), (entries) => {
        const writer = new ByteWriter();
        writePostings(writer, entries.flat());
        const read = readPostings(new ByteReader(writer.finish()));
        expect([...read.parts]).toEqual(entries.map(([part]) => part));
        expect([...read.counts]).toEqual(entries.map(([, count]) => Math.min(2, count)));
      }),
    );
  });

  test('give back the places of pairs', () => {
    const places = fc
      .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 4 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(rising(places), (entries) => {
        const writer = new ByteWriter();
        writePairPostings(
          writer,
          entries.flatMap(([part, list]) => list.flatMap((place) => [part, place])),
        );
        const read = readPairPostings(new ByteReader(writer.finish()));
        expect([...read.parts]).toEqual(entries.map(([part]) => part));
        expect(read.places).toEqual(entries.map(([, list]) => list));
      }),
    );
  });
});

/** Keys of a piece of a dictionary. */
function listKeys(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const keys: string[] = [];
  const count = reader.number();
  while (!reader.done) {
    keys.push((keys.at(-1) ?? '').slice(0, reader.number()) + reader.text());
    reader.slice(reader.number());
  }
  expect(keys).toHaveLength(count);
  return keys;
}

describe('cutPieces', () => {
  test('cuts a dictionary into pieces whose first keys rise, and puts a long entry apart', () => {
    const random = makeRandom(3);
    const entries = Array.from({ length: 400 }, (_, at) => [`key-${String(at).padStart(4, '0')}`, at] as const);
    const { keys, files } = cutPieces(entries, (writer, at) => {
      for (let step = 0; step < (at === 200 ? 20_000 : 40); step++) writer.number(Math.floor(random() * 128));
    });
    expect(keys.length).toBe(files.length);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys).toEqual([...keys].sort());
    const held = files.map((file) => listKeys(new Uint8Array(gunzipSync(file))));
    expect(held.flat()).toEqual(entries.map(([key]) => key));
    expect(held).toContainEqual(['key-0200']);
  });

  test('tells by the shortest beginning in which piece a key is', () => {
    const words = ['trabajo', 'trafico', 'trata', 'tratamiento', 'trato', 'víctima'];
    const { keys, files } = cutPieces(
      words.map((word) => [word, word] as const),
      (writer) => writer.bytes(new Uint8Array(3000)),
    );
    expect(files).toHaveLength(words.length);
    expect(keys).toEqual(['t', 'traf', 'trat', 'tratam', 'trato', 'v']);
  });
});

describe('buildIndex', () => {
  test('gives the same bytes for the same records', async () => {
    const again = await buildMemorySearch(corpus);
    expect([...again.files.keys()]).toEqual([...memory.files.keys()]);
    for (const [name, bytes] of memory.files)
      expect(Buffer.compare(bytes, again.files.get(name) ?? bytes), name).toBe(0);
  });

  test('names its files after their content', async () => {
    const folderOf = (files: ReadonlyMap<string, Uint8Array>) =>
      [...files.keys()].find((name) => name.includes('/'))?.split('/')[0];
    const fewer = await indexContent(new Atlas(corpus), memory.records.slice(1));
    expect(folderOf(memory.files)).toMatch(/^[0-9a-f]{12}$/);
    expect(folderOf(fewer)).not.toBe(folderOf(memory.files));
  });

  test('leaves the texts of a record in one file unless they are as long as two, and files of a like size', async () => {
    const real = await realSearch();
    const table = (await openIndex(real.files, 'en')).records;
    const files = [...real.files].filter(([name]) => /\/x\d+\.bin$/.test(name));
    const lengths = files.map(([, bytes]) => gunzipSync(bytes).length);
    expect(files.length).toBeGreaterThan(400);
    const whole = new Map<string, { files: Set<string>; length: number }>();
    for (const [name, bytes] of files)
      for (const text of JSON.parse(gunzipSync(bytes).toString()) as PartText[]) {
        const key = `${name.replace(/x\d+\.bin$/, '')} ${table.recordOf[text[0]]}`;
        const known = whole.get(key) ?? { files: new Set(), length: 0 };
        whole.set(key, { files: known.files.add(name), length: known.length + JSON.stringify(text).length });
      }
    const cut = [...whole].filter(([, { files: held }]) => held.size > 1);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter(([, { length }]) => length <= 11_000)).toEqual([]);
    // Bytes and not characters; the last file of a language may be short.
    expect(lengths.filter((length) => length < 2000).length).toBeLessThanOrEqual(LANGUAGES.length);
    expect(Math.max(...lengths)).toBeLessThan(13_000);
  });

  test('compresses all files but the entry', () => {
    for (const [name, bytes] of memory.files)
      if (name !== 'entry.json') expect(() => gunzipSync(bytes), name).not.toThrow();
  });
});

describe('LanguageIndex', () => {
  test('finds every form of every text under its stem', async () => {
    const version = JSON.parse(new TextDecoder().decode(memory.files.get('entry.json'))) as { version: string };
    const english = await LanguageIndex.open(
      (name) => Promise.resolve(gunzipSync(memory.files.get(`${version.version}/${name}`) ?? '')),
      'en',
    );
    const forms = await english.forms(english.stem('trafficking'));
    expect(forms.map(({ form }) => form)).toContain('trafficking');
    expect(await english.forms('qqzzxxvv')).toEqual([]);
    expect(await english.formsWith('traf')).toEqual(
      expect.arrayContaining([expect.objectContaining({ form: 'trafficking' })]),
    );
    expect(await english.pair('qqzzxxvv', 'x')).toBeUndefined();
  });
});

describe('SearchIndex', () => {
  test('asks again for a file that failed, and not for one that came', async () => {
    const asked: string[] = [];
    let fails = true;
    const index = await SearchIndex.open(
      (name) => {
        asked.push(name);
        const bytes = memory.files.get(name);
        return !bytes || (fails && /\/t\d+\.bin$/.test(name))
          ? Promise.reject(new Error(name))
          : Promise.resolve(bytes);
      },
      ['en'],
    );
    const find = () => index.texts.find({ kind: 'word', form: 'plan' });
    await expect(find()).rejects.toThrow(/t\d+\.bin/);
    fails = false;
    expect((await find()).some((value) => value > 0)).toBe(true);
    const count = asked.length;
    await find();
    expect(asked.length).toBe(count);
  });

  test('asks ahead for small columns and for those that are named, and for no large one', async () => {
    const random = makeRandom(11);
    const values = (most: number) => [...new Set([0, 1, 2, 3].map(() => String(Math.floor(random() * most))))];
    const [record] = memory.records;
    if (!record) throw new Error('There is no record.');
    const many = Array.from({ length: 1200 }, (_, at) => ({
      ...record,
      path: `${record.path}${at}`,
      facets: { ...record.facets, topic: values(900), addressee: values(900), verb: values(8) },
    }));
    const files = await indexContent(new Atlas(corpus), many);
    const asked: string[] = [];
    const index = await SearchIndex.open(
      (name) => {
        asked.push(name.replace(/^.*\//, ''));
        return Promise.resolve(files.get(name) ?? new Uint8Array());
      },
      ['en'],
    );
    expect(index.records.apart).toEqual({
      topic: expect.any(Number) as number,
      addressee: expect.any(Number) as number,
      verb: expect.any(Number) as number,
    });
    expect((['topic', 'addressee', 'verb'] as const).map((facet) => index.isSmall(facet))).toEqual([
      false,
      false,
      true,
    ]);
    asked.length = 0;
    index.askColumns(['topic']);
    await index.column('topic');
    await index.column('verb');
    expect(asked).toEqual(['column-topic.bin', 'column-verb.bin']);
  });

  test('refuses a file that is cut off', async () => {
    const files = new Map(
      [...memory.files].map(([name, bytes]) => [name, name.endsWith('records.bin') ? bytes.slice(0, 40) : bytes]),
    );
    await expect(openIndex(files, 'en')).rejects.toThrow();
  });

  test('reads a file that a server has unpacked already', async () => {
    const files = new Map(
      [...memory.files].map(([name, bytes]) => [
        name,
        name === 'entry.json' ? bytes : new Uint8Array(gunzipSync(bytes)),
      ]),
    );
    const index = await openIndex(files, 'en');
    expect(index.records.count).toBe(memory.records.length);
  });
});
