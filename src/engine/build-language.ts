// The files of one language: dictionary of stems, pairs of tokens, sorted forms, texts. Called by build-index.
import type { Language } from '../schemas/languages.ts';
import { FIRST_PROVISION, listSegments, type SearchRecord, TITLE_PART } from './search-record.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { loadStemmer } from '../text/stem-words.ts';
import { tokenize } from '../text/tokenize.ts';
import type { ByteWriter } from './bytes.ts';
import { compress, cutPieces } from './cut-pieces.ts';
import type { LanguageHead, PartText } from './format.ts';
import { writePairPostings, writePostings } from './postings.ts';

/** Characters of text in a file of texts. */
const TEXT_CHARACTERS = 5500;

/** Part and count in turn. */
type Counts = number[];

export async function buildLanguage(
  records: readonly SearchRecord[],
  starts: readonly number[],
  language: Language,
): Promise<Map<string, Uint8Array>> {
  const stem = await loadStemmer(language);
  const stems = new Map<string, Map<string, Counts>>();
  const pairs = new Map<string, number[]>();
  const forms = new Map<string, number>();
  const titles: number[] = [];
  const texts: PartText[] = [];

  records.forEach((record, index) => {
    const text = record.texts[language];
    titles.push(text ? tokenize(text.title).filter(({ form }) => !isFunctionWord(form, [language])).length : 0);
    if (!text) return;
    for (let part = 0; part < record.provisions.length + FIRST_PROVISION; part++) {
      const segments = listSegments(text, part, record.provisions);
      const id = (starts[index] ?? 0) + part;
      if (part !== TITLE_PART && segments.every((segment) => segment === '')) continue;
      texts.push(toPartText(record, part, id, segments));
      let place = 0;
      for (const segment of segments) {
        let before: string | undefined;
        for (const { form } of tokenize(segment)) {
          const own = stem(form);
          const byForm = getOrAdd(stems, own, () => new Map<string, Counts>());
          const counts = getOrAdd(byForm, form, (): Counts => []);
          if (counts.at(-2) === id) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
          else {
            forms.set(form, (forms.get(form) ?? 0) + 1);
            counts.push(id, 1);
          }
          if (before !== undefined) getOrAdd(pairs, `${before} ${own}`, () => []).push(id, place - 1);
          before = own;
          place++;
        }
        place++;
      }
    }
  });

  const terms = cutPieces(sorted(stems), writeTerm);
  const pairPieces = cutPieces(sorted(pairs), (writer, places) => writePairPostings(writer, places));
  const formPieces = cutPieces(sorted(forms), (writer, count) => writer.number(Math.round(Math.log2(count) * 2)));
  const blocks = cutTexts(texts);
  const head: LanguageHead = {
    terms: terms.keys,
    forms: formPieces.keys,
    texts: blocks.starts.map((start, at) => start - (blocks.starts[at - 1] ?? 0)),
    titles,
  };
  return new Map([
    ['head.bin', compress(JSON.stringify(head))],
    ['pairs.bin', compress(JSON.stringify(pairPieces.keys))],
    ...terms.files.map((file, at) => [`t${at}.bin`, file] as const),
    ...pairPieces.files.map((file, at) => [`p${at}.bin`, file] as const),
    ...formPieces.files.map((file, at) => [`f${at}.bin`, file] as const),
    ...blocks.files.map((file, at) => [`x${at}.bin`, file] as const),
  ]);
}

/** A stem with the postings of each of its forms. */
function writeTerm(writer: ByteWriter, forms: ReadonlyMap<string, Counts>): void {
  writer.number(forms.size);
  for (const [form, counts] of sorted(forms)) {
    writer.text(form);
    writePostings(writer, counts);
  }
}

function toPartText(record: SearchRecord, part: number, id: number, segments: readonly string[]): PartText {
  if (part === TITLE_PART) return [id, record.path, segments[0] ?? ''];
  if (part < FIRST_PROVISION) return [id, segments];
  const [label = '', digest = '', due = '', ...terms] = segments;
  return [id, record.provisions[part - FIRST_PROVISION] ?? '', label, digest, due, ...terms];
}

function cutTexts(texts: readonly PartText[]): { starts: number[]; files: Uint8Array[] } {
  const starts: number[] = [];
  const files: Uint8Array[] = [];
  let block: string[] = [];
  let characters = 0;
  const close = () => {
    if (block.length) files.push(compress(`[${block.join(',')}]`));
    block = [];
    characters = 0;
  };
  for (const text of texts) {
    const json = JSON.stringify(text);
    if (characters + json.length > TEXT_CHARACTERS) close();
    if (!block.length) starts.push(text[0]);
    block.push(json);
    characters += json.length;
  }
  close();
  return { starts, files };
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
