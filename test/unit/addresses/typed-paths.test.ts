import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Paths that markup gives to its page as written, and not from the tables of addresses. */
function listTyped(text: string): string[] {
  return [...text.matchAll(/\bpath=(?:"[^"]*"|\{`[a-z][^`]*`\})/g)].map(([typed]) => typed);
}

describe('the pages of the rooms', () => {
  test('take their paths from src/addresses', () => {
    const files = readdirSync('src/rooms', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.astro'),
    );
    const typed = files.flatMap((file) =>
      listTyped(readFileSync(join('src/rooms', file), 'utf8')).map((path) => `src/rooms/${file}: ${path}`),
    );
    expect(typed, 'Use STATIC_PAGES, RECORD_KINDS or treatyPath of src/addresses.').toEqual([]);
  });

  test('would be told of a path that is typed', () => {
    expect(listTyped('<Page path="topics/" /> <Page path={`topics/${id}/`} />')).toHaveLength(2);
  });
});
