// Provisions of a work and paragraphs of its official text, matched by their numbers; what is missing on either side. Called by the
// importer, the command `texts`, and by pages and exports that show both.
import { readPrintedNumber } from '../citations/printed-numbers.ts';
import { toSteps } from '../citations/provision-number.ts';
import { listParagraphs, noteNumber, type OfficialText, type TextNote, type TextParagraph } from './official-text.ts';

export interface Alignment {
  /** What each provision tells, by its number: its own paragraph, those below it, or all of a range. */
  paragraphs: ReadonlyMap<string, readonly TextParagraph[]>;
  /** Notes that a provision tells. */
  notes: ReadonlyMap<string, TextNote>;
  /** Numbers of provisions that the text has no paragraph for. */
  onlyInWork: readonly string[];
  /** Paragraphs that no provision tells, in their order: heads, lead-ins, and what the work does not hold. */
  onlyInText: readonly TextParagraph[];
}

/** @param numbers of the provisions of the work */
export function alignText(numbers: readonly string[], text: Pick<OfficialText, 'body' | 'notes'>): Alignment {
  const byName = new Map<string, string>();
  for (const n of numbers) for (const name of listNames(n)) if (!byName.has(name)) byName.set(name, n);
  const paragraphs = new Map<string, TextParagraph[]>();
  const onlyInText: TextParagraph[] = [];
  for (const paragraph of listParagraphs(text)) {
    const n = findProvision(paragraph.n, byName);
    if (n === undefined) onlyInText.push(paragraph);
    else paragraphs.set(n, [...(paragraphs.get(n) ?? []), paragraph]);
  }
  const notes = new Map<string, TextNote>();
  for (const note of text.notes) if (byName.has(noteNumber(note.id))) notes.set(noteNumber(note.id), note);
  return {
    paragraphs,
    notes,
    onlyInWork: numbers.filter((n) => !paragraphs.has(n) && !notes.has(n)),
    onlyInText,
  };
}

/** The provision of that number, else of what it is a part of: `art-5.1.a` of `art-5`. */
function findProvision(n: string, byName: ReadonlyMap<string, string>): string | undefined {
  for (let whole = n; whole !== ''; whole = whole.slice(0, Math.max(whole.lastIndexOf('.'), 0))) {
    const found = byName.get(whole) ?? byName.get(toName(whole));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a number is called: itself, with any signs between its steps, and each unit of a range. */
function listNames(n: string): string[] {
  const { units, parts, isRange } = readPrintedNumber(n);
  if (!isRange) return [n, toName(n)];
  return units.flatMap((unit) => (parts.length ? parts.map((part) => toName(`${unit}.${part}`)) : [toName(unit)]));
}

/** `art-149-a-1` and `art-149-a.1` are the same two steps. */
function toName(n: string): string {
  return `=${toSteps(n).join(' ')}`;
}
