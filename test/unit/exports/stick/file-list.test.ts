import { describe, expect, test } from 'vitest';
import { parseFileList, toFileList } from '../../../../src/exports/stick/file-list.ts';

const FILES = [
  { path: 'OPEN-ME.html', sha256: 'a'.repeat(64) },
  { path: 'es/index.html', sha256: 'b'.repeat(64) },
];
const TEXT = toFileList('mandate-atlas-es-0.1.0', FILES);

describe('toFileList', () => {
  test('writes what sha256sum reads, behind a line that says how many', () => {
    expect(TEXT).toBe(
      `# mandate-atlas-es-0.1.0: 2 files, each with its SHA-256\n${'a'.repeat(64)}  OPEN-ME.html\n${'b'.repeat(64)}  es/index.html\n`,
    );
  });
});

describe('parseFileList', () => {
  test('reads it back, with the line ends of Windows too', () => {
    expect(parseFileList(TEXT)).toEqual(FILES);
    expect(parseFileList(TEXT.replaceAll('\n', '\r\n'))).toEqual(FILES);
  });

  test.each([
    ['another file', 'hello\n', 'is not the list of a copy'],
    ['nothing', '', 'is not the list of a copy'],
    [
      'a list that was cut between lines',
      TEXT.split('\n').slice(0, 2).join('\n'),
      'lists 1 of 2 files: it was copied in part',
    ],
    ['a list that was cut within a line', TEXT.slice(0, -20), 'FILES.txt:3 is "bbbb'],
    ['a path that leads out of the folder', TEXT.replace('es/index', '../index'), 'FILES.txt:3 is "bbbb'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseFileList(text)).toThrow(message);
  });
});
