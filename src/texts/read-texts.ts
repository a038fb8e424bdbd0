// Every official text of a folder, by its work and language. Called by the command `texts`, and by whatever shows texts.
import { FolderReader } from '../corpus/folder-reader.ts';
import { compareIssues, type Issue } from '../corpus/issue.ts';
import type { ReadOfficialText } from './official-text.ts';
import { readText } from './read-text.ts';

export interface ReadTextsResult {
  /** Sorted by file. */
  texts: ReadOfficialText[];
  /** Sorted by file, line and column. */
  issues: Issue[];
}

/**
 * Reads the files `<workId>.<language>.md` of `dir`. Other files are left alone: a text that an import wrote beside another
 * (`….2.md`), the folder of partial ones, README.md.
 * @param name what stands before a path in reports
 * @throws if `dir` itself cannot be read
 */
export async function readTexts(dir: string, name = 'texts'): Promise<ReadTextsResult> {
  const reader = await FolderReader.open(dir, undefined, name, 1);
  const texts: ReadOfficialText[] = [];
  const issues: Issue[] = [];
  for (const path of reader.listFiles()) {
    if (!/^[a-z0-9-]+\.(?:en|es|pt|fr)\.md$/.test(path)) continue;
    const content = await reader.readText(path);
    if (content === undefined) continue;
    const read = readText(reader.fileOf(path), content);
    issues.push(...read.issues);
    if (read.text && !read.issues.length) texts.push(read.text);
  }
  return { texts, issues: [...reader.issues, ...issues].sort(compareIssues) };
}
