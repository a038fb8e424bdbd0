// What reading one file gave, beside its record. Handed to FolderReader by the readers.
import type { Issue } from './issue.ts';
import type { ToldText } from './told-text.ts';
import type { Reference } from './types.ts';

/** What a file gave. */
export interface Found {
  issues: readonly Issue[];
  references: readonly Reference[];
  told?: readonly ToldText[] | undefined;
}
