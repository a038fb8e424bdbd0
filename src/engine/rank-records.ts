// Puts the records found in order: titles before provisions before passing mentions, exact forms before other forms of a word.
// Called by search-atlas.
import type { SearchIndex } from './open-index.ts';
import type { RecordTable } from './record-table.ts';
import { type Leaf, SYNONYM_BIT } from './evaluate-query.ts';
import { COUNT_BITS, EXACT_BIT } from './text-engine.ts';
import { FIRST_PROVISION, MARKS_PART, SUMMARY_PART, TITLE_PART } from './search-record.ts';

export interface Ranked {
  record: number;
  score: number;
}

const IN_TITLE = 3;
const IN_MARKS = 2;
const IN_SUMMARY = 0.8;
const IN_PROVISIONS = 1.6;
const EXACT_TITLE = 100;
/** What another form, or a synonym, is worth beside the word itself. */
const OTHER_FORM = 0.7;
const SYNONYM = 0.6;

/** `found` records, best first; of equals the younger first, then the order of the atlas. */
export function rankRecords(index: SearchIndex, found: Uint8Array, leaves: readonly Leaf[]): Ranked[] {
  const { records } = index;
  const scores = new Float64Array(records.count);
  const titleWords = new Float64Array(records.count);
  const held = new Uint8Array(records.recordOf.length);
  for (const leaf of [...leaves].sort((a, b) => b.words - a.words)) addLeaf(records, leaf, scores, titleWords, held);
  const words = leaves.filter((leaf) => leaf.words > 0);
  const best = bestParts(records, held);
  const ranked: Ranked[] = [];
  for (let record = 0; record < records.count; record++) {
    if (!found[record]) continue;
    let score = scores[record] ?? 0;
    const inTitle = titleWords[record] ?? 0;
    if (inTitle > 0) {
      // The nearest of the titles that it has in the languages searched.
      const cover = Math.max(
        ...index.texts.languages.map(({ titles }) => {
          const length = titles[record] ?? 0;
          return length > 0 ? Math.min(inTitle, length) / Math.max(inTitle, length) : 0;
        }),
      );
      score *= 1 + cover;
      if (cover === 1) score += EXACT_TITLE;
    }
    if (words.length > 1) score *= 1 + 0.5 * ((best[record] ?? 0) / words.length) ** 2;
    ranked.push({ record, score });
  }
  const dates = records.dates;
  return ranked.sort(
    (a, b) => b.score - a.score || (dates[b.record] ?? 0) - (dates[a.record] ?? 0) || a.record - b.record,
  );
}

/** Provisions of `record` that hold something of `leaves`, those with most of it first. */
export function rankProvisions(records: RecordTable, record: number, leaves: readonly Leaf[]): number[] {
  const ranked: { part: number; score: number }[] = [];
  const end = records.starts[record + 1] ?? 0;
  for (let part = (records.starts[record] ?? 0) + FIRST_PROVISION; part < end; part++) {
    let score = 0;
    for (const { strength } of leaves) {
      const value = strength[part] ?? 0;
      if (value) score += 10 + (value & EXACT_BIT ? 3 : 0) + (value & COUNT_BITS) / 8;
    }
    if (score) ranked.push({ part, score });
  }
  return ranked.sort((a, b) => b.score - a.score || a.part - b.part).map(({ part }) => part);
}

function addLeaf(
  records: RecordTable,
  { strength, words, titleWords: inTitle }: Leaf,
  scores: Float64Array,
  titleWords: Float64Array,
  held: Uint8Array,
): void {
  const own = new Float64Array(records.count);
  const provisions = new Float64Array(records.count);
  let holders = 0;
  for (let part = 0; part < strength.length; part++) {
    const value = strength[part] ?? 0;
    if (!value) continue;
    const record = records.recordOf[part] ?? 0;
    const form = value & EXACT_BIT ? 1 : value & SYNONYM_BIT ? SYNONYM : OTHER_FORM;
    const weight = form * (1 + Math.log(Math.max(1, value & COUNT_BITS)) / 4);
    const ordinal = part - (records.starts[record] ?? 0);
    if (!own[record] && !provisions[record]) holders++;
    if (ordinal === TITLE_PART) {
      own[record] = (own[record] ?? 0) + IN_TITLE * form;
      const before = titleWords[record] ?? 0;
      // Synonyms say again what words have said.
      titleWords[record] = words ? before + inTitle : Math.max(before, inTitle);
    } else if (ordinal === MARKS_PART) own[record] = (own[record] ?? 0) + IN_MARKS * form;
    else if (ordinal === SUMMARY_PART) own[record] = (own[record] ?? 0) + IN_SUMMARY * weight;
    else provisions[record] = (provisions[record] ?? 0) + weight;
    if (words) held[part] = (held[part] ?? 0) + 1;
  }
  const rarity = Math.log(1 + records.count / Math.max(1, holders));
  for (let record = 0; record < records.count; record++) {
    const inProvisions = provisions[record] ?? 0;
    const score = (own[record] ?? 0) + (IN_PROVISIONS * inProvisions) / (inProvisions + 1);
    if (score) scores[record] = (scores[record] ?? 0) + rarity * score * Math.max(1, words);
  }
}

/** How many words the part has that has most of them, by record. */
function bestParts(records: RecordTable, held: Uint8Array): Uint8Array {
  const best = new Uint8Array(records.count);
  for (let part = 0; part < held.length; part++) {
    const record = records.recordOf[part] ?? 0;
    if ((held[part] ?? 0) > (best[record] ?? 0)) best[record] = held[part] ?? 0;
  }
  return best;
}
