// The files of one language: dictionary of stems, pairs of tokens, sorted forms, texts. Called by build-index.
import type { Language } from '../schemas/languages.ts';
import { FIRST_PROVISION, listSegments, type SearchRecord, TITLE_PART } from './search-record.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { loadStemmer } from '../text/stem-words.ts';
import { tokenize } from '../text/tokenize.ts';
import type { ByteWriter } from './bytes.ts';
import { type FormCounts, TermCollector } from './collect-terms.ts';
import { compress, cutPieces } from './cut-pieces.ts';
import { type LanguageHead, PIECES, type PartText } from './format.ts';
import { writePairPostings, writePostings } from './postings.ts';

/** Characters that a file of texts is meant to have. One up to twice as long is better than a record in two: a result shows several of its parts. */
const TEXT_CHARACTERS = 5500;

/** @param fold word → form; one for all languages, as it is asked for the same words again and again */
export async function buildLanguage(
  records: readonly SearchRecord[],
  starts: readonly number[],
  language: Language,
  fold: (word: string) => string,
): Promise<Map<string, Uint8Array>> {
  const collected = new TermCollector(await loadStemmer(language), fold);
  const titles: number[] = [];
  const texts: PartText[][] = [];

  records.forEach((record, index) => {
    const own: PartText[] = [];
    texts.push(own);
    const text = record.texts[language];
    const title = text ? tokenize(text.title, fold) : [];
    titles.push(title.filter(({ form }) => !isFunctionWord(form, [language])).length);
    const firstOfficial = record.provisions.length + FIRST_PROVISION;
    for (let part = 0; text && part < firstOfficial; part++) {
      const segments = listSegments(text, part, record.provisions);
      const id = (starts[index] ?? 0) + part;
      if (part !== TITLE_PART && segments.every((segment) => segment === '')) continue;
      own.push(toPartText(record, part, id, segments));
      collected.add(id, segments);
    }
    record.official?.forEach((passage, at) => {
      if (passage.language !== language) return;
      const id = (starts[index] ?? 0) + firstOfficial + at;
      own.push([id, passage.n, passage.label, passage.text, '']);
      collected.add(id, [passage.text]);
    });
  });

  const terms = cutPieces(collected.listTerms(), writeTerm);
  const pairPieces = cutPieces(collected.listPairs(), writePairPostings);
  const formPieces = cutPieces(collected.listForms(), (writer, count) =>
    writer.number(Math.round(Math.log2(count) * 2)),
  );
  const blocks = cutTexts(texts);
  const head: LanguageHead = {
    terms: terms.keys,
    pairs: pairPieces.keys,
    forms: formPieces.keys,
    texts: blocks.starts.map((start, at) => start - (blocks.starts[at - 1] ?? 0)),
    titles,
  };
  return new Map([
    ['head.bin', compress(JSON.stringify(head))],
    ...nameFiles(PIECES.terms, terms.files),
    ...nameFiles(PIECES.pairs, pairPieces.files),
    ...nameFiles(PIECES.forms, formPieces.files),
    ...nameFiles(PIECES.texts, blocks.files),
  ]);
}

function nameFiles(letter: string, files: readonly Uint8Array[]): [string, Uint8Array][] {
  return files.map((file, at) => [`${letter}${at}.bin`, file]);
}

/** A stem with the postings of each of its forms. */
function writeTerm(writer: ByteWriter, forms: readonly FormCounts[]): void {
  writer.number(forms.length);
  for (const { form, counts } of forms) {
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

/** @param texts by record */
function cutTexts(texts: readonly (readonly PartText[])[]): { starts: number[]; files: Uint8Array[] } {
  const starts: number[] = [];
  const files: Uint8Array[] = [];
  let block: string[] = [];
  let characters = 0;
  const close = () => {
    if (block.length) files.push(compress(`[${block.join(',')}]`));
    block = [];
    characters = 0;
  };
  for (const record of texts) {
    const written = record.map((text) => JSON.stringify(text));
    const whole = written.reduce((sum, json) => sum + json.length, 0);
    const most = whole > 2 * TEXT_CHARACTERS ? TEXT_CHARACTERS : 2 * TEXT_CHARACTERS;
    if (characters > TEXT_CHARACTERS / 2 && characters + whole > TEXT_CHARACTERS) close();
    written.forEach((json, at) => {
      if (characters + json.length > most) close();
      if (!block.length) starts.push(record[at]?.[0] ?? 0);
      block.push(json);
      characters += json.length;
    });
  }
  close();
  return { starts, files };
}
