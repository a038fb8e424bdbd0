// One entry out of a work's file for reference managers: a page has the file's address, not its text. Called by the menus that copy.
import { bibtexKey } from './to-bibtex.ts';

export type EntryFormat = 'bib' | 'ris';

/** The entry of `id`, with the day of the visit; undefined where the file has none. @param visited ISO date */
export function cutEntry(file: string, format: EntryFormat, id: string, visited: string): string | undefined {
  if (format === 'bib') {
    const found = file.split(/\n(?=@)/).find((entry) => entry.includes(`{${bibtexKey(id)},`));
    return found?.trim().replace(/\}$/, `  urldate = {${visited}},\n}`);
  }
  const found = file.split(/(?<=^ER {2}- )\r?\n\s*/m).find((entry) => entry.includes(`\nID  - ${id}\r\n`));
  if (found === undefined || found.startsWith('TY  - STAT')) return found;
  return found.replace(/(?=ER {2}- $)/, `Y2  - ${visited.replaceAll('-', '/')}/\r\n`);
}
