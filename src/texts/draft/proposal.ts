// A value that the importer proposes for a draft, and how sure it is. Made by the proposals of this folder, written by write-draft.
import type { Confidence } from '../../schemas/fields.ts';

export interface Proposal<Value = string> {
  value: Value;
  confidence: Confidence;
  /** The words that it rests on. */
  because: string;
}
