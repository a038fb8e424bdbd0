// What satteri refuses, as an issue with its place in the file. Called by parseMdx and by the rule of guides.
import { issueAt, type Issue } from './issue.ts';

export function syntaxIssue(error: unknown, file: string, firstLine: number): Issue {
  if (error instanceof RangeError)
    return issueAt(
      { file, line: firstLine, column: 1 },
      'nesting-limited',
      'Elements stand too deep in each other to be read. Write plain paragraphs.',
    );
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const toFileLines = (text: string) =>
    text.replace(/(?<=[(-])(\d+)(?=:\d+[-)])/g, (found) => String(Number(found) + firstLine - 1));
  return issueAt(
    { file, line: Number(line) + firstLine - 1, column: Number(column) },
    'mdx-parses',
    `This is not valid MDX: ${toFileLines(reason.replace(/\s*\(mdx[^)]*\)$/, ''))}. Close every tag, and write { and < as words.`,
  );
}
