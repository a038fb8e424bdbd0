// FORMAT.md is enough to read the index: what is read here by its words alone is what the index says.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FACETS, FIRST_PROVISION, MARKS_PART, SUMMARY_PART, TITLE_PART } from '../../../src/engine/search-record.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { PIECES } from '../../../src/engine/format.ts';
import { LanguageIndex } from '../../../src/engine/language-index.ts';
import { readContent } from '../../helpers/make-content.ts';
import { buildMemorySearch } from '../../helpers/memory-search.ts';

const text = readFileSync('src/engine/FORMAT.md', 'utf8');
const { corpus } = await readContent();
const { files } = await buildMemorySearch(corpus);
const json = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
const version = String(json(files.get('entry.json') ?? new Uint8Array())['version']);
const read = (name: string) => gunzipSync(files.get(`${version}/${name}`) ?? '');

/** Names of the first table, as patterns. */
const patterns = [...text.matchAll(/^\| `(\S+)` +\|/gm)].map(([, name = '']) => ({
  name,
  pattern: new RegExp(
    `^${name
      .replaceAll('.', '\\.')
      .replace('<version>', '[0-9a-f]{12}')
      .replace('<language>', `(?:${LANGUAGES.join('|')})`)
      .replace('<facet>', `(?:${FACETS.join('|')})`)
      .replace('<number>', '\\d+')}$`,
  ),
}));

interface Entry {
  key: string;
  value: Uint8Array;
}

/** Numbers and entries as the chapter "Dictionaries" tells. */
function readNumber(bytes: Uint8Array, from: { at: number }): number {
  let number = 0;
  for (let group = 0; ; group++) {
    const byte = bytes[from.at++] ?? 0;
    number += (byte % 128) * 128 ** group;
    if (byte < 128) return number;
  }
}

function readEntries(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  const from = { at: 0 };
  const take = () => {
    const length = readNumber(bytes, from);
    return bytes.slice(from.at, (from.at += length));
  };
  const count = readNumber(bytes, from);
  while (from.at < bytes.length) {
    const shared = readNumber(bytes, from);
    const key = (entries.at(-1)?.key ?? '').slice(0, shared) + Buffer.from(take()).toString();
    entries.push({ key, value: take() });
  }
  expect(entries).toHaveLength(count);
  return entries;
}

function readPair(value: Uint8Array): [part: number, places: number[]][] {
  const from = { at: 0 };
  let part = 0;
  return Array.from({ length: readNumber(value, from) }, () => {
    const number = readNumber(value, from);
    part += Math.floor(number / 2);
    let place = 0;
    const times = number % 2 ? readNumber(value, from) : 1;
    return [part, Array.from({ length: times }, () => (place += readNumber(value, from)))];
  });
}

describe('FORMAT.md', () => {
  test('names every file of the index', () => {
    expect([...files.keys()].filter((file) => !patterns.some(({ pattern }) => pattern.test(file)))).toEqual([]);
  });

  test('names no file that there is not', () => {
    const written = [...files.keys()];
    const absent = patterns.filter(({ pattern }) => !written.some((file) => pattern.test(file)));
    // The small content has no facet that is large.
    expect(absent.map(({ name }) => name)).toEqual(['<version>/column-<facet>.bin']);
  });

  test('has the letters of the pieces and the numbers of the parts', () => {
    for (const letter of Object.values(PIECES)) expect(text).toContain(`<language>/${letter}<number>.bin`);
    expect(text).toContain(
      `${TITLE_PART} its title, ${MARKS_PART} its marks (symbols and other names), ${SUMMARY_PART}`,
    );
    expect(text).toContain(`from ${FIRST_PROVISION} on its provisions`);
  });

  test.each([
    ['entry.json', Object.keys(json(files.get('entry.json') ?? new Uint8Array()))],
    ['records.bin', Object.keys(json(read('records.bin')))],
    ['head.bin', Object.keys(json(read('en/head.bin')))],
    ['terms-<language>.bin', Object.keys(json(read('terms-en.bin')))],
  ])('tells what stands in %s', (name, keys) => {
    const [, line = ''] = text.split(`- \`${name}\`: \``);
    const [form = ''] = line.split('`. ');
    expect([...form.replace(/\{ facet: \w+ \}|\[\[.*\]\]/g, '').matchAll(/"(\w+)":/g)].map(([, key]) => key)).toEqual(
      keys,
    );
  });

  test('has an example that is read by its own words', () => {
    const [, bytes = ''] = /```\n([0-9a-f ]+)\n```/.exec(text) ?? [];
    const [entry, ...others] = readEntries(Uint8Array.from(Buffer.from(bytes.replaceAll(' ', ''), 'hex')));
    expect(others).toEqual([]);
    expect(entry?.key).toBe('ley modelo');
    expect(readPair(entry?.value ?? new Uint8Array())).toEqual([
      [3, [4]],
      [4, [0, 9]],
    ]);
  });

  test('is enough to read a piece of the index', async () => {
    const language = await LanguageIndex.open((name) => Promise.resolve(read(name)), 'en');
    const entries = readEntries(new Uint8Array(read('en/p0.bin')));
    expect(entries.length).toBeGreaterThan(20);
    for (const { key, value } of entries) {
      const [first = '', second = ''] = key.split(' ');
      const known = await language.pair(first, second);
      expect(readPair(value), key).toEqual(known?.places.map((places, at) => [known.parts[at], places]));
    }
  });
});
