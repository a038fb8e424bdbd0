// A clone has the same bytes on every machine: Git is told so, and nothing that is read here begins with a mark or ends lines otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDERS = ['content', 'src', 'scripts', 'test', 'docs', 'deploy', 'public', '.github', '.ci'];

describe('.gitattributes', () => {
  const text = readFileSync('.gitattributes', 'utf8');

  test('keeps the line ends of every text, whatever Git is set to', () => {
    expect(text).toMatch(/^\* text=auto eol=lf$/m);
  });

  test('names every file that ends its lines otherwise or begins with a mark', () => {
    const other = FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
        .filter((path) => {
          const bytes = readFileSync(path);
          return bytes.includes('\r\n') || bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
        }),
    );
    expect(other.filter((path) => !text.includes(`\n${path} -text\n`))).toEqual([]);
  });
});
