// Every official text of a folder, by its work and language. Called by the command `texts`, and by whatever shows texts.
import { FolderReader } from '../corpus/folder-reader.ts';
import { compareIssues, issueAt, type Issue } from '../corpus/issue.ts';
import type { ReadOfficialText } from './official-text.ts';
import { readText } from './read-text.ts';

export interface ReadTextsResult {
  /** Sorted by file. */
  texts: ReadOfficialText[];
  /** Sorted by file, line and column. */
  issues: Issue[];
}

const TEXT = /^[a-z0-9-]+\.(?:en|es|pt|fr)\.md$/;

/**
 * Reads the files `<workId>.<language>.md` of `dir`. What else lies there is left out and told: a text that an import wrote beside
 * another (`….2.md`), partial ones in their folder, pages of another name. Of README.md and what is no Markdown nothing is said.
 * @param name what stands before a path in reports
 * @throws if `dir` itself cannot be read
 */
export async function readTexts(dir: string, name = 'texts'): Promise<ReadTextsResult> {
  const reader = await FolderReader.open(dir, undefined, name, 2);
  const texts: ReadOfficialText[] = [];
  const issues: Issue[] = [];
  for (const path of reader.listFiles()) {
    const file = reader.fileOf(path);
    const left = TEXT.test(path) ? undefined : describeLeft(path);
    if (left) issues.push(issueAt({ file, line: 1, column: 1 }, left.rule, left.message, 'warning'));
    if (!TEXT.test(path)) continue;
    const content = await reader.readText(path);
    if (content === undefined) continue;
    const read = readText(file, content);
    issues.push(...read.issues);
    if (!read.text || read.issues.length) continue;
    texts.push(read.text);
    const { partial } = read.text;
    if (partial === undefined) continue;
    const message = `This text is shown as partial: ${partial} Import the whole of it, or complete it and take "partial" out of its head.`;
    issues.push(issueAt({ file, line: 1, column: 1 }, 'text-is-whole', message, 'warning'));
  }
  return { texts, issues: [...reader.issues, ...issues].sort(compareIssues) };
}

/** What is said of a file that is not read; undefined where that is as it should be. */
function describeLeft(path: string): { rule: string; message: string } | undefined {
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]+)$/.exec(path) ?? [];
  if (!name.endsWith('.md') || name === 'README.md') return undefined;
  if (folder === '_partial')
    return {
      rule: 'text-is-whole',
      message: `"${path}" is partial, and left out. Move it one folder up to have it shown with what is missing of it, or import the whole text.`,
    };
  const [, first] = /^(.*\.(?:en|es|pt|fr))\.\d+\.md$/.exec(path) ?? [];
  if (first !== undefined)
    return {
      rule: 'text-once-a-language',
      message: `"${path}" is a second text of one document and language, and left out: "${first}.md" is shown. Keep the right one under that name, and remove the other.`,
    };
  return {
    rule: 'text-name-is-of-work',
    message: `"${path}" is not the name of a text, and is left out. Name it as its document and language: "ag-res-2348.en.md".`,
  };
}
