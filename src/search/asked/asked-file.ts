// What a question in words is read against: `asked-<language>.bin`. Written by list-asked, read by read-asked.

/** A record that a question can be about: id, path of its page (empty for a kind of records), label, and the words of each of its names. */
export type AskedThing = readonly [id: string, path: string, label: string, ...names: string[]];

export interface AskedFile {
  states: readonly AskedThing[];
  /** Groups of states. */
  regions: readonly AskedThing[];
  /** Codes of the states of each group. */
  members: Readonly<Record<string, readonly string[]>>;
  /** Questions put to national law, of the checklist and outside it. */
  questions: readonly AskedThing[];
  /** How many states answer yes, partial and no to each question, and of how many nothing is recorded. */
  counts: Readonly<Record<string, readonly [yes: number, partial: number, no: number, blank: number]>>;
  treaties: readonly AskedThing[];
  /** What documents and other records are, by the ids of the facet `type`. */
  kinds: readonly AskedThing[];
  /** Words of the subject of the whole atlas, which say nothing more in a question. */
  subject: readonly string[];
}
