// What a row of a table knows and does not show: its sources and the day on which the main one was read, for the file that a reader takes.
// Called by the tables that can be taken.
import type { Evidence } from '../../schemas/fields.ts';

/** Sources as the data files have them: web addresses, or `document:` with the id of a document held. */
export function rowEvidence(evidence: readonly Pick<Evidence, 'source' | 'checkedOn'>[] = []): {
  'data-source'?: string;
  'data-read'?: string;
} {
  const [main] = evidence;
  if (!main) return {};
  return { 'data-source': evidence.map(({ source }) => source).join('; '), 'data-read': main.checkedOn };
}
