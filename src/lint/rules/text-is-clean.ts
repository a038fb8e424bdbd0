// Content files and guides have Unix line ends, no byte order mark, no trailing spaces and a newline at the end. Repaired by --fix.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { placeAt } from '../list-values.ts';
import type { Rule } from '../rule.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A passage that holds one kind of dirt, from the first to the last of it, and what it is repaired to. */
interface Dirt {
  start: number;
  end: number;
  replacement: string;
  message: string;
}

export const textIsClean: Rule = {
  name: 'text-is-clean',
  summary: 'Files have Unix line ends, no byte order mark, no trailing spaces and one newline at the end.',
  check({ texts, guides }) {
    return [...texts, ...(guides ?? [])].flatMap(([file, text]) =>
      listDirt(text).map(({ start, end, replacement, message }): Issue => ({
        ...issueAt(placeAt(file, text, start), 'text-is-clean', `${message} Run \`npm run lint:content -- --fix\`.`),
        fix: { start, end, replacement },
      })),
    );
  },
};

/** Each letter is looked at a fixed number of times: a file may hold a hundred thousand blanks. */
function listDirt(text: string): Dirt[] {
  const last = /[\uD800-\uDBFF]?.$/s.exec(text.slice(-2))?.[0] ?? '';
  const body = trimmedLength(text, '\n');
  return [
    ...(text.startsWith(BYTE_ORDER_MARK)
      ? [{ start: 0, end: 1, replacement: '', message: 'A byte order mark starts the file.' }]
      : []),
    ...listBetween(
      [...text.matchAll(/\r\n?/g)].map(({ 0: found, index }) => [index, index + found.length]),
      (passage) => passage.replace(/\r\n?/g, '\n'),
      'A carriage return ends this line.',
    ),
    ...listBetween(listTrailing(text), cutTrailing, 'Spaces end this line.'),
    ...(text !== '' && !text.endsWith('\n')
      ? [
          {
            start: text.length - last.length,
            end: text.length,
            replacement: `${last}\n`,
            message: 'The file does not end with a newline.',
          },
        ]
      : []),
    ...(text.length - body > 1
      ? [{ start: body, end: text.length, replacement: '\n', message: 'Empty lines end the file.' }]
      : []),
  ];

  function listBetween(found: number[][], repair: (passage: string) => string, message: string): Dirt[] {
    const [start, end] = [found[0]?.[0], found.at(-1)?.[1]];
    return start === undefined || end === undefined
      ? []
      : [{ start, end, replacement: repair(text.slice(start, end)), message }];
  }
}

/** Beginnings and ends of the blanks that end lines. */
function listTrailing(text: string): number[][] {
  const found: number[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = line.endsWith('\r') && start + line.length < text.length ? line.length - 1 : line.length;
    const kept = trimmedLength(line.slice(0, end), ' \t');
    if (kept < end) found.push([start + kept, start + end]);
    start += line.length + 1;
  }
  return found;
}

function cutTrailing(passage: string): string {
  const lines = passage.split('\n');
  return lines
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : '';
      const whole = end ? line.slice(0, -1) : line;
      return whole.slice(0, trimmedLength(whole, ' \t')) + end;
    })
    .join('\n');
}

/** Length of `text` without those of `signs` at its end. */
function trimmedLength(text: string, signs: string): number {
  let length = text.length;
  while (length > 0 && signs.includes(text.charAt(length - 1))) length--;
  return length;
}
