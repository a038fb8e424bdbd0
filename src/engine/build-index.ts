// Makes the static search index: names and bytes of all its files. Called by the build, which writes them, and by tests and the
// bench, which read them from memory.
import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../schemas/languages.ts';
import { countParts, FACETS, type Facet, type RecordText, type SearchRecord } from './search-record.ts';
import { foldWord } from '../text/tokenize.ts';
import { buildLanguage } from './build-language.ts';
import { compress } from './cut-pieces.ts';
import { memo } from './memo.ts';
import type { Column, ConceptsFile, IndexEntry, RecordsFile, RowsFile } from './format.ts';

/** Facets of which a record has many: each has a file of its own, read when it is needed, unless it is small. */
const SMALL_COLUMN = 2000;
const APART: readonly Facet[] = ['topic', 'addressee', 'verb', 'criterion'];

/** Names below `search/` and bytes; the same for the same records. */
export type IndexFiles = Map<string, Uint8Array>;

export interface IndexExtras {
  /** Official terms and glossary, by interface language. */
  concepts: Readonly<Record<Language, ConceptsFile>>;
  /** What questions in words are read against, by language. */
  asked: Readonly<Record<Language, unknown>>;
  /** Names of the values of facets in all languages. */
  names: unknown;
  rows: RowsFile;
}

export async function buildIndex(records: readonly SearchRecord[], extras: IndexExtras): Promise<IndexFiles> {
  const files: IndexFiles = new Map();
  const starts: number[] = [];
  let next = 0;
  for (const record of records) {
    starts.push(next);
    next += countParts(record);
  }
  const columns = new Map(FACETS.map((facet) => [facet, toColumn(records.map(({ facets }) => facets[facet]))]));
  const apart: RecordsFile['apart'] = {};
  const together: RecordsFile['columns'] = {};
  for (const [facet, column] of columns) {
    if (!APART.includes(facet)) {
      together[facet] = column;
      continue;
    }
    const bytes = compress(JSON.stringify(column));
    if (bytes.length <= SMALL_COLUMN) {
      together[facet] = column;
      continue;
    }
    apart[facet] = bytes.length;
    files.set(`column-${facet}.bin`, bytes);
  }
  const official = records.flatMap((record, at): [number, number][] =>
    record.official?.length ? [[at, record.official.length]] : [],
  );
  const main: RecordsFile = {
    parts: records.map(countParts),
    dates: records.map(({ date }) => Number(date.replace(/-/g, '').padEnd(8, '0')) || 0),
    columns: together,
    apart,
    ...(official.length > 0 && { official }),
  };
  files.set('records.bin', compress(JSON.stringify(main)));
  files.set('symbols.bin', compress(JSON.stringify(records.map(({ symbols }) => symbols))));
  files.set('paths.bin', compress(JSON.stringify(records.map(({ path }) => path))));
  files.set('names.bin', compress(JSON.stringify(extras.names)));
  files.set('rows.bin', compress(JSON.stringify(extras.rows)));
  const fold = memo(foldWord);
  for (const language of LANGUAGES) {
    files.set(`terms-${language}.bin`, compress(JSON.stringify(extras.concepts[language])));
    files.set(`asked-${language}.bin`, compress(JSON.stringify(extras.asked[language])));
    for (const [name, bytes] of await buildLanguage(records, starts, language, fold))
      files.set(`${language}/${name}`, bytes);
  }
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(bytes);
  const version = hash.digest('hex').slice(0, 12);
  const entry: IndexEntry = { version, languages: [...LANGUAGES], whole: listWhole(records) };
  return new Map([
    ['entry.json', new TextEncoder().encode(`${JSON.stringify(entry)}\n`)],
    ...[...files].map(([name, bytes]) => [`${version}/${name}`, bytes] as const),
  ]);
}

function toColumn(lists: readonly (readonly string[])[]): Column {
  const values = [...new Set(lists.flat())].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const of = lists.map((list) => {
    const own = list.map((value) => places.get(value) ?? -1);
    return own.length > 1 ? own : (own[0] ?? -1);
  });
  return { values, of };
}

/** Languages in which no record lacks what it says in English. */
function listWhole(records: readonly SearchRecord[]): Language[] {
  return LANGUAGES.filter((language) =>
    records.every(({ texts: { en, [language]: own } }) => !en || isAsWhole(own, en)),
  );
}

function isAsWhole(own: RecordText | undefined, en: RecordText): boolean {
  if (!own) return false;
  const lacksProvision = [...en.provisions].some(([n, { digest }]) => digest !== '' && !own.provisions.get(n)?.digest);
  return own.title !== '' && (own.summary.length > 0 || !en.summary.length) && !lacksProvision;
}
