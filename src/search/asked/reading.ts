// What a question in words asks for. Written by read-asked; answered by search-atlas and shown by the results page.

/** A record that a question names. */
export interface AskedRecord {
  id: string;
  path: string;
  label: string;
}

interface Read {
  /** Words that nothing was made of. */
  left: readonly string[];
  /** A name that was read as that of a state: `Guatamala` → Guatemala. */
  slip?: { from: string; to: string };
}

/** What states answer to a question, or did under a treaty: one state, some, or all. */
export interface AskedAnswer extends Read {
  kind: 'question' | 'treaty';
  about: AskedRecord;
  /** Of a question without a state: how many answer yes, partial and no, and of how many nothing is recorded. */
  counts?: readonly [yes: number, partial: number, no: number, blank: number];
  states: readonly AskedRecord[];
  /** Whether all states are asked for, and of those the ones that have it not. */
  wants: 'some' | 'all' | 'without';
  /** A country of the world that is none of the 35 states. */
  elsewhere?: string;
}

export interface AskedState extends Read {
  kind: 'state';
  states: readonly AskedRecord[];
}

/** Records of a kind, a year or a state, with what other words they are to have. */
export interface AskedRecords extends Read {
  kind: 'records';
  type: string | undefined;
  year: string | undefined;
  states: readonly AskedRecord[];
  words: readonly string[];
  /** Words of each of several things that are asked for beside each other: the difference between them. */
  parts?: readonly (readonly string[])[];
}

export type Reading = AskedAnswer | AskedState | AskedRecords;
