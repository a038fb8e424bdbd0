// Items that run on in one paragraph, `… : (a) …; (b) …; and c) …`, as parts of it. Called by the segmenter.
import type { Passage } from '../official-text.ts';
import { cutPassage } from './unit.ts';

export interface InlineRun {
  /** What stands before the first item. */
  lead: Passage;
  items: (Passage & { printed: string; step: string })[];
}

const MARKER = /(?<=[\s“"«(])(\(?([a-z]|\d{1,2})(?:\)\.?|\.(?=\s{1,2}["“«]?\p{L}))|\(([a-z]|\d{1,2})\))\s+(?=\S)/gu;
/** A letter behind one of these is a reference, and no item. */
const REFERENCE =
  /(?:letters?|letras?|lettres?|paragraphs?|subparagraphs?|points?|articles?|sections?|items?|incisos?|literal(?:es)?|p[áa]rrafos?|al[íi]neas?|numeral(?:es)?|art[íi]culos?|par[áa]grafos?|art\.|para\.|no\.?|n[º°]|and|y|e|et)\s*$/i;
const BEFORE_NEXT = /[;,.:”"»]\s*(?:["”»]\s*)?(?:\(?(?:and|or|y|e|o|u|et|ou|así como)\)?\s+)?["“«]?$/iu;

/** Undefined where there are fewer than two items that count up from the first. */
export function findInlineRun(passage: Passage): InlineRun | undefined {
  const { text } = passage;
  const found: { at: number; end: number; printed: string; step: string }[] = [];
  for (const marker of text.matchAll(MARKER)) {
    const step = marker[2] ?? marker[3] ?? '';
    const before = text.slice(0, marker.index);
    const first = found[0];
    const isFirst = !first && (step === 'a' || step === '1') && isLead(before, step);
    const expected = found.length ? next(found.at(-1)?.step ?? '') : undefined;
    if (isFirst || (step === expected && BEFORE_NEXT.test(before)))
      found.push({ at: marker.index, end: marker.index + marker[0].length, printed: (marker[1] ?? '').trim(), step });
  }
  const [first] = found;
  if (!first || found.length < 2) return undefined;
  return {
    lead: cutPassage(passage, 0, first.at),
    items: found.map(({ end, printed, step }, at) => ({
      printed,
      step,
      ...cutPassage(passage, end, found[at + 1]?.at ?? text.length),
    })),
  };
}

function isLead(before: string, step: string): boolean {
  if (before.trim() === '' || (REFERENCE.test(before) && !/[:;,]\s*\w+\s*$/.test(before))) return false;
  return step === 'a' ? true : /:\s*$/.test(before);
}

function next(step: string): string {
  return /\d/.test(step) ? String(Number(step) + 1) : String.fromCharCode(step.charCodeAt(0) + 1);
}
