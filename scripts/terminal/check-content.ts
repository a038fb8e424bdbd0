// A content folder that is not there or cannot be read is told in one line, before hundreds that follow from it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainError } from './explain-error.ts';
import { stop } from './stop.ts';

/**
 * @param named how the caller named it
 * @param option how another is named
 */
export function checkContent(dir: string, named: string, option: '--content' | 'ATLAS_CONTENT'): void {
  try {
    readFolders(dir);
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
    stop(
      isThere
        ? `The content cannot be read: ${explainError(error) ?? String(error)}`
        : `There is no content folder ${named}. Run from the project, or name one with ${option}.`,
    );
  }
}

/** Looks into every folder. A name that is gone by then is no fault: someone edits. */
function readFolders(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) readFolders(join(dir, entry.name));
}
