// How a file that holds one record is named. Asked by FolderReader for every file of a folder of records.
import { describeTakenId } from '../schemas/fields.ts';

/** Id by which a file is named. */
const FILE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why the file `name` is not read as a record with `extension`; undefined if it is. */
export function describeFileName(name: string, extension: string): string | undefined {
  const id = name.endsWith(extension) ? name.slice(0, -extension.length) : '';
  const taken = describeTakenId(id);
  if (taken !== undefined) return `"${name}" is not read: "${id}" ${taken}. Choose another id.`;
  return FILE_ID.test(id)
    ? undefined
    : `"${name}" is not read: a file here is named after its id, in lower-case letters, digits and hyphens, and ends with "${extension}". Rename or remove it.`;
}
