// Reads the folder of official texts for a site: those of works that are held, and what is wrong with the others. Called by the build and
// by the server for editing.
import { basename } from 'node:path';
import { compareIssues, issueAt, type Issue } from '../corpus/issue.ts';
import type { Corpus } from '../corpus/types.ts';
import { presentId } from '../corpus/record-ids.ts';
import { findNearest } from '../text/count-edits.ts';
import { readTexts } from './read-texts.ts';
import { NO_TEXTS, TextShelf } from './text-shelf.ts';

export interface ShelvedTexts {
  shelf: TextShelf;
  /** Sorted by file, line and column. A text that is left out is a warning, one that cannot be read an error. */
  issues: Issue[];
}

/** @param dir a folder that is not there holds none */
export async function shelveTexts(
  dir: string,
  { workById, moved }: Pick<Corpus, 'workById' | 'moved'>,
): Promise<ShelvedTexts> {
  const read = await readTexts(dir, basename(dir)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!read) return { shelf: NO_TEXTS, issues: [] };
  const issues = [...read.issues];
  const held = read.texts.filter(({ work, file }) => {
    if (workById.has(work)) return true;
    const near = presentId({ moved }, work) ?? findNearest(work, workById.keys(), 4);
    const advice = near === undefined ? 'Add its record' : `Did you mean "${near}"? Else add its record`;
    issues.push(
      issueAt(
        { file, line: 2, column: 1 },
        'text-work-exists',
        `"${work}" is no document of the atlas, so this text is left out. ${advice} to the content, or move the file elsewhere.`,
        'warning',
      ),
    );
    return false;
  });
  return { shelf: held.length ? new TextShelf(held) : NO_TEXTS, issues: issues.sort(compareIssues) };
}
