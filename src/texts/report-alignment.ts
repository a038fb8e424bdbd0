// How far a work and its official text agree: what is missing on either side. Called by the command `texts` and by the page of the work.
import type { Work } from '../corpus/types.ts';
import { alignText } from './align-text.ts';
import { isLeadIn } from './lay-beside.ts';
import { listParagraphs, type ReadOfficialText } from './official-text.ts';

export interface AlignmentReport {
  /** Provisions that have their paragraph, of all. */
  told: number;
  provisions: number;
  paragraphs: number;
  /** Numbers missing on either side; heads and preamble headings are no provisions and left out. */
  onlyInWork: readonly string[];
  onlyInText: readonly string[];
  /** Whether each provision has its paragraph, and each numbered paragraph its provision. */
  isWhole: boolean;
}

export function reportAlignment(work: Work, text: ReadOfficialText): AlignmentReport {
  const numbers = work.provisions.map(({ n }) => n);
  const { onlyInWork, onlyInText } = alignText(numbers, text);
  // What only leads to its letters is told with them, and a head is a fact of the work.
  const others = onlyInText.filter(({ n }) => !/^head-\d+$/.test(n) && !isLeadIn(n, numbers)).map(({ n }) => n);
  // An article stands for its parts.
  const untold = others.filter((n) => !others.some((other) => n.startsWith(`${other}.`)));
  return {
    told: numbers.length - onlyInWork.length,
    provisions: numbers.length,
    paragraphs: listParagraphs(text).length,
    onlyInWork,
    onlyInText: untold,
    isWhole: onlyInWork.length === 0 && untold.length === 0 && text.partial === undefined,
  };
}
