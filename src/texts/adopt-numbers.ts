// A segmented text with the numbers of the work that it belongs to: paragraphs that its provisions tell take theirs, a long paragraph is
// divided at the sentence where a further provision begins, and a note that one tells is named after it. Called by the importer.
import { readPrintedNumber } from '../citations/printed-numbers.ts';
import type { Provision } from '../corpus/types.ts';
import type { Language } from '../schemas/languages.ts';
import { matchProvisions, type Candidate, type MatchedProvision } from './match-provisions.ts';
import { noteNumber, type Passage, type TextHeading, type TextNote } from './official-text.ts';
import type { SegmentedParagraph, SegmentedText } from './segment/segment.ts';
import { cutPassage } from './segment/unit.ts';
import { listStarts } from './sentence-starts.ts';

export interface AdoptedText extends SegmentedText {
  /** Numbers of provisions that no paragraph or note tells. */
  missing: string[];
  /** Numbers of paragraphs that were cut out of one that is not divided in the source. */
  divided: string[];
}

export interface Telling {
  provisions: readonly Pick<Provision, 'n' | 'editorial' | 'digest' | 'terms'>[];
  /** Language of the digests. */
  language: Language;
}

type Block = TextHeading | SegmentedParagraph;

/** How much less likely it is that a provision begins there than at a paragraph. */
const HANDICAPS = { sentence: 1, clause: 2, note: 2, order: 1.5 };

export function adoptNumbers(text: SegmentedText, work: Telling, language: Language): AdoptedText {
  const printed = new Set(text.body.flatMap((block) => (block.kind === 'paragraph' ? [block.n] : [])));
  const untold = work.provisions.filter(({ n }) => !isTold(n, printed));
  const provisions = untold.map(({ n, editorial, digest, terms }): MatchedProvision => ({
    n,
    editorial,
    terms,
    digest: digest.text,
  }));
  const isSame = language === work.language;
  const paragraphs = text.body.filter((block) => block.kind === 'paragraph');
  const places = paragraphs.flatMap((paragraph) => listPlaces(paragraph, listBelow(paragraph, paragraphs), isSame));
  const found = matchProvisions(provisions, places, isSame, language);
  const numbers = new Map<SegmentedParagraph, string>();
  const cuts = new Map<SegmentedParagraph, Cut[]>();
  const left = new Set<string>();
  for (const [row, { n }] of provisions.entries()) {
    const column = found[row];
    const place = column === undefined ? undefined : places[column];
    if (!place) left.add(n);
    else if (place.at === 0) numbers.set(place.paragraph, n);
    else cuts.set(place.paragraph, [...(cuts.get(place.paragraph) ?? []), { n, at: place.at }]);
  }
  for (const [paragraph, n] of matchOutOfOrder(provisions, paragraphs, numbers, left, isSame, language)) {
    numbers.set(paragraph, n);
    left.delete(n);
  }
  const notes = matchNotes(
    text.notes,
    provisions.filter(({ n }) => left.has(n)),
    isSame,
    language,
  );
  for (const n of notes.values()) left.delete(n);

  const ids = renameNotes(text.notes, notes);
  const taken = new Set(work.provisions.map(({ n }) => n));
  const renamedAbove = new Map<string, string>();
  const body = text.body.flatMap((block): Block[] => {
    const renamed = renameSigns(block, ids);
    if (block.kind === 'heading' || renamed.kind === 'heading') return [renamed];
    const n = numbers.get(block) ?? freeNumber(renameBelow(block.n, renamedAbove), taken);
    taken.add(n);
    if (n !== block.n) renamedAbove.set(block.n, n);
    return divide({ ...renamed, n }, cuts.get(block) ?? []);
  });
  return {
    ...text,
    body,
    notes: text.notes.map((note) => ({ ...note, id: ids.get(note.id) ?? note.id })),
    missing: provisions.map(({ n }) => n).filter((n) => left.has(n)),
    divided: [...cuts.values()].flat().map(({ n }) => n),
  };
}

/** A range, `art-8-10`, whose articles the text has one by one: they keep their numbers. */
function isTold(n: string, printed: ReadonlySet<string>): boolean {
  const { units, isRange } = readPrintedNumber(n);
  return isRange && units.some((unit) => printed.has(unit));
}

/** Provisions that the work holds in another order than the text, each with the paragraph that is left and tells it best. */
function matchOutOfOrder(
  provisions: readonly MatchedProvision[],
  paragraphs: readonly SegmentedParagraph[],
  numbers: ReadonlyMap<SegmentedParagraph, string>,
  left: ReadonlySet<string>,
  isSame: boolean,
  language: Language,
): Map<SegmentedParagraph, string> {
  const found = new Map<SegmentedParagraph, string>();
  for (const provision of provisions) {
    if (!left.has(provision.n)) continue;
    const free = paragraphs.filter((paragraph) => !numbers.has(paragraph) && !found.has(paragraph));
    const candidates = free.map(({ n, printed, passages }): Candidate => ({
      n,
      printed,
      text: passages.map(({ text }) => text).join(' '),
      handicap: HANDICAPS.order,
    }));
    const [column] = matchProvisions([provision], candidates, isSame, language);
    const paragraph = column === undefined ? undefined : free[column];
    if (paragraph) found.set(paragraph, provision.n);
  }
  return found;
}

interface Place extends Candidate {
  paragraph: SegmentedParagraph;
  /** Where in its first passage: 0 for the paragraph itself. */
  at: number;
}

/** A paragraph, and the sentences and clauses in it where a provision may begin; across languages nothing tells these apart. */
function listPlaces(
  paragraph: SegmentedParagraph,
  below: readonly SegmentedParagraph[],
  isSameLanguage: boolean,
): Place[] {
  const { n, printed, passages } = paragraph;
  const whole = [paragraph, ...below].flatMap((part) => part.passages.map(({ text }) => text)).join(' ');
  const first = passages[0]?.text ?? '';
  const starts = isSameLanguage ? listStarts(first) : [];
  const inner = starts.map(({ at, kind }, index): Place => ({
    n: '',
    printed: false,
    paragraph,
    at,
    text: first.slice(at),
    beginning: first.slice(at, starts[index + 1]?.at ?? first.length),
    handicap: HANDICAPS[kind],
  }));
  return [
    { n, printed, paragraph, at: 0, text: whole, beginning: first.slice(0, starts[0]?.at ?? first.length) },
    ...inner,
  ];
}

/** Its letters and points: a provision that tells them all has their words too. */
function listBelow({ n }: SegmentedParagraph, paragraphs: readonly SegmentedParagraph[]): SegmentedParagraph[] {
  return paragraphs.filter((other) => other.n.startsWith(`${n}.`));
}

/** `twg1-basis-2.c` for a letter of what has become `twg1-basis-2`. */
function renameBelow(n: string, renamed: ReadonlyMap<string, string>): string {
  for (let end = n.lastIndexOf('.'); end > 0; end = n.lastIndexOf('.', end - 1)) {
    const above = renamed.get(n.slice(0, end));
    if (above !== undefined) return above + n.slice(end);
  }
  return n;
}

/** A number of the work belongs to the paragraph that tells it alone. */
function freeNumber(n: string, taken: ReadonlySet<string>): string {
  let [own, count] = [n, 0];
  while (taken.has(own)) own = `${n}-text${++count > 1 ? `-${String(count)}` : ''}`;
  return own;
}

interface Cut {
  n: string;
  at: number;
}

function divide(paragraph: SegmentedParagraph, cuts: readonly Cut[]): SegmentedParagraph[] {
  const [first, ...others] = paragraph.passages;
  if (!first || !cuts.length) return [paragraph];
  const parts = cuts.map(({ n, at }, index): SegmentedParagraph => ({
    kind: 'paragraph',
    n,
    printed: false,
    part: paragraph.part,
    passages: [
      cutPassage(first, at, cuts[index + 1]?.at ?? first.text.length),
      ...(index === cuts.length - 1 ? others : []),
    ],
  }));
  return [{ ...paragraph, passages: [cutPassage(first, 0, cuts[0]?.at ?? first.text.length)] }, ...parts];
}

/** Notes by the provision that tells each, as endnotes with a digest of their own. */
function matchNotes(
  notes: readonly TextNote[],
  provisions: readonly MatchedProvision[],
  isSame: boolean,
  language: Language,
): Map<TextNote, string> {
  const candidates = notes.map(({ id, text }): Candidate => ({
    n: noteNumber(id),
    printed: false,
    text,
    handicap: HANDICAPS.note,
  }));
  const found = new Map<TextNote, string>();
  for (const [at, column] of matchProvisions(provisions, candidates, isSame, language).entries()) {
    const [note, provision] = [column === undefined ? undefined : notes[column], provisions[at]];
    if (note && provision) found.set(note, provision.n);
  }
  return found;
}

/** New ids of notes: that of its provision, else its own or the next that is free. */
function renameNotes(notes: readonly TextNote[], matched: ReadonlyMap<TextNote, string>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [note, n] of matched) ids.set(note.id, n.replace(/^note-(?=\d)/, ''));
  const taken = new Set(ids.values());
  for (const { id } of notes) {
    if (ids.has(id)) continue;
    let own = id;
    for (let count = notes.length; taken.has(own);) own = String(++count);
    taken.add(own);
    ids.set(id, own);
  }
  return ids;
}

function renameSigns(block: Block, ids: ReadonlyMap<string, string>): Block {
  const rename = <P extends Passage>(passage: P): P => ({
    ...passage,
    signs: passage.signs.map(({ at, id }) => ({ at, id: ids.get(id) ?? id })),
  });
  return block.kind === 'heading' ? rename(block) : { ...block, passages: block.passages.map(rename) };
}
