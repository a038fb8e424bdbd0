// The addresses of the editor's pages: the list, and one for each record or entry. Called wherever one leads to another.
import type { Entry } from '../edit-schema.ts';

export function addressOf({
  path,
  entry,
  isNew = false,
}: {
  path: string;
  entry?: Entry | undefined;
  isNew?: boolean;
}): string {
  const query = new URLSearchParams({ path });
  if (entry) {
    query.set('list', entry.list);
    query.set('index', String(entry.index));
  }
  if (isNew) query.set('new', '1');
  return `/?${query.toString()}`;
}
