// Reports an id that two entries of one list have, where ids of other kinds may be the same. Called by the readers of lists.
import { issueAt, type Issue, type Place } from './issue.ts';

export function refuseTwice(entries: readonly unknown[], placeOf: (path: string) => Place): Issue[] {
  const seen = new Set<unknown>();
  return [...entries.entries()].flatMap(([index, entry]) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
    const isTwice = typeof id === 'string' && seen.has(id);
    seen.add(id);
    if (!isTwice) return [];
    const message = `"${id}" stands twice in this list. Keep one entry.`;
    return [issueAt(placeOf(`entries.${index}.id`), 'list-id-unique', message)];
  });
}
