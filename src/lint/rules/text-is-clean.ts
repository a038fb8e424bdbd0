// Content files have Unix line ends, no byte order mark, no trailing spaces and a newline at the end. Repaired by --fix.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const DIRT: readonly [RegExp, string, string][] = [
  [new RegExp(`^${BYTE_ORDER_MARK}`, 'g'), '', 'A byte order mark starts the file.'],
  [/\r\n?/g, '\n', 'A carriage return ends this line.'],
  [/[ \t]+(?=\r?\n|$(?![\s\S]))/g, '', 'Spaces end this line.'],
  [/[^\n](?![\s\S])/g, '$&\n', 'The file does not end with a newline.'],
  [/\n\n+(?![\s\S])/g, '\n', 'Empty lines end the file.'],
];

export const textIsClean: Rule = {
  name: 'text-is-clean',
  summary: 'Files have Unix line ends, no byte order mark, no trailing spaces and one newline at the end.',
  check({ texts }) {
    return [...texts].flatMap(([file, text]) =>
      DIRT.flatMap(([pattern, replacement, message]) => {
        const matches = [...text.matchAll(pattern)];
        const [first, last] = [matches[0], matches.at(-1)];
        if (!first || !last) return [];
        const [start, end] = [first.index, last.index + last[0].length];
        const before = text.slice(0, start).split('\n');
        const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        const issue: Issue = issueAt(place, 'text-is-clean', `${message} Run \`npm run lint:content -- --fix\`.`);
        return [
          {
            ...issue,
            fix: { start, end, replacement: text.slice(start, end).replace(pattern, replacement) },
          },
        ];
      }),
    );
  },
};
