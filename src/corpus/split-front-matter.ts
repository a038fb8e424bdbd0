// Cuts the facts of a file from its prose. Called for works, practices and commitments, and for guides.
import { issueAt, type Issue } from './issue.ts';

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Facts as YAML from line 2 on, and prose from `firstLine` on; an issue if `text` does not start with facts. */
export function splitFrontMatter(
  text: string,
  file: string,
): { head: string; body: string; firstLine: number } | { issue: Issue } {
  const fence = text.startsWith('---') ? FENCE.exec(text) : null;
  if (fence?.index !== 0)
    return {
      issue: issueAt(
        { file, line: 1, column: 1 },
        'front-matter-present',
        'This file has no front matter. Start it with a line "---", the facts as YAML, and another line "---".',
      ),
    };
  return {
    head: fence[1] ?? '',
    body: text.slice(fence[0].length),
    firstLine: fence[0].split('\n').length,
  };
}
