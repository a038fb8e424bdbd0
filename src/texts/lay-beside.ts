// An official text cut up to stand beside the provisions of its work: what is read with each, with headings and lead-ins before it, and
// what no provision tells. Called by pages, search and exports.
import { alignText } from './align-text.ts';
import { noteNumber, type OfficialText, type TextHeading, type TextNote, type TextParagraph } from './official-text.ts';

export type TextBlock = TextHeading | TextParagraph;

export interface TextBeside {
  /** By number of the provision: its paragraphs, behind the headings and lead-ins that stand before them. */
  blocks: ReadonlyMap<string, readonly TextBlock[]>;
  /** Notes that a provision tells, by its number. */
  notes: ReadonlyMap<string, TextNote>;
  /** What no provision tells, in its order. */
  rest: readonly TextBlock[];
  /** Notes that no provision tells. */
  restNotes: readonly TextNote[];
  /** Number of the provision that tells a paragraph. */
  provisionOf: ReadonlyMap<TextParagraph, string>;
}

/** @param numbers of the provisions of the work */
export function layBeside(numbers: readonly string[], text: Pick<OfficialText, 'body' | 'notes'>): TextBeside {
  const { paragraphs, notes } = alignText(numbers, text);
  const provisionOf = new Map([...paragraphs].flatMap(([n, own]) => own.map((paragraph) => [paragraph, n] as const)));
  const blocks = new Map<string, TextBlock[]>();
  const rest: TextBlock[] = [];
  let waiting: TextBlock[] = [];
  for (const block of text.body) {
    const n = block.kind === 'heading' ? undefined : provisionOf.get(block);
    const isBefore = block.kind === 'heading' || (n === undefined && isLeadIn(block.n, numbers));
    if (isBefore) {
      waiting.push(block);
      continue;
    }
    if (n === undefined) rest.push(...waiting, block);
    else blocks.set(n, [...(blocks.get(n) ?? []), ...waiting, block]);
    waiting = [];
  }
  rest.push(...waiting);
  const restNotes = text.notes.filter(({ id }) => !notes.has(noteNumber(id)));
  return { blocks, notes, rest, restNotes, provisionOf };
}

/** What only leads to its letters is read with the first of them. */
export function isLeadIn(n: string, numbers: readonly string[]): boolean {
  return numbers.some((own) => own.startsWith(`${n}.`));
}
