// Held works that a paragraph names by their marks, and which paragraph of them. Called for each paragraph of a draft.
import { findCited } from '../../citations/find-cited.ts';
import { findSymbolInText } from '../../citations/find-symbol-in-text.ts';
import { readCitation } from '../../citations/read-citation.ts';
import type { WorkRecord } from '../identify-work.ts';

export interface FoundReference {
  /** `workId` or `workId#n`. */
  to: string;
  /** Mark as it is written. */
  because: string;
}

/** Letters around a mark in which its paragraph is named: "paragraph 3.d of resolution AG/RES. 2348". */
const AROUND = 60;
const LONGEST = 900;

export function findReferences(text: string, records: readonly WorkRecord[]): FoundReference[] {
  const found = new Map<string, FoundReference>();
  for (const { spelling, around } of listMarks(text)) {
    const citation = readCitation(around);
    const works = findCited(records, { ...citation, mark: readCitation(spelling).mark ?? citation.mark });
    const [cited] = works.filter(({ by }) => by === 'mark');
    if (!cited || works.length > 3) continue;
    const to = cited.n === undefined ? cited.record.work.workId : `${cited.record.work.workId}#${cited.n}`;
    found.set(to, { to, because: spelling });
  }
  return [...found.values()];
}

/** Marks in `text` with what stands around each; a bare number is a guess, and none. */
function listMarks(text: string): { spelling: string; around: string }[] {
  const marks: { spelling: string; around: string }[] = [];
  for (let from = 0; from < text.length; from += LONGEST / 2) {
    let part = text.slice(from, from + LONGEST);
    for (let count = 0; count < 12; count++) {
      const found = findSymbolInText(part);
      if (!found || found.symbol.system === 'number') break;
      const spelling = part.slice(found.start, found.end);
      marks.push({ spelling, around: part.slice(Math.max(0, found.start - AROUND), found.end + 25) });
      part = part.slice(0, found.start) + ' '.repeat(found.end - found.start) + part.slice(found.end);
    }
  }
  return marks;
}
