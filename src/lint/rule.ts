// What a lint rule is. One file per rule in rules/, named as the rule; the table in rules.ts lists them all.
import type { Issue } from '../corpus/issue.ts';
import type { KeptValues } from '../corpus/kept-values.ts';
import type { Corpus } from '../corpus/types.ts';
import type { ContentValue } from './list-values.ts';
import type { Atlas } from '../atlas/atlas.ts';

export interface LintInput {
  atlas: Atlas;
  /** Of the atlas: what most rules ask. */
  corpus: Corpus;
  /** Text of every content file that is UTF-8, by its path. */
  texts: ReadonlyMap<string, string>;
  /** Text of every guide that is UTF-8, by its path; absent where no guides lie beside the content. */
  guides?: ReadonlyMap<string, string> | undefined;
  /** Text of every draft that is UTF-8, by its path; only rules of editors ask for it. */
  drafts?: ReadonlyMap<string, string> | undefined;
  /** Whether a folder of records could not be read at all; then no rule is asked, since all would follow from that. */
  lacksFolder?: boolean | undefined;
  /** The day on which the content is checked, handed in by the command line; without it no date is too late. */
  today: string | undefined;
  /** What a file says, parsed once for all rules; absent where a rule is asked by itself. */
  values?: ((file: string, text: string) => readonly ContentValue[]) | undefined;
  /** Where a rule that looks at each file by itself keeps what it found, for the next check of the same text. */
  kept?: KeptValues | undefined;
}

export interface Rule {
  /** A kebab-case sentence of what must hold; permanent. */
  name: string;
  /** One sentence for the reader of a report and of the rule table. */
  summary: string;
  check: (input: LintInput) => Issue[] | Promise<Issue[]>;
}
