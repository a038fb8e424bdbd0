// What browsers may refuse is done in one place each, so that no script of the site breaks on it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?:site|rooms)\/.*\.ts$/.test(file));

/** Files below src/site and src/rooms that hold what `pattern` finds. */
function filesWith(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(readFileSync(join('src', file), 'utf8')));
}

describe('scripts of the site', () => {
  test.each([
    ['write the history', /\bhistory(?:\.(?:push|replace)State\b|\[)/, 'site/dom/page-address.ts'],
    ['keep what a reader chose', /\b(?:local|session)Storage\.|\bglobalThis\[place\]/, 'site/dom/stored.ts'],
    ['decode a fragment', /\bdecodeURIComponent\(/, 'site/dom/read-fragment.ts'],
    ['copy a text', /\bclipboard\.writeText\b/, 'site/dom/copy.ts'],
  ])('%s in one place', (_, pattern, file) => {
    expect(filesWith(pattern)).toEqual([file]);
  });

  test('fetch in one place; the worker, which answers them, is a program of its own', () => {
    const own = filesWith(/(?<![#.])\bfetch\(/).filter((file) => !file.startsWith('site/frame/worker/'));
    expect(own).toEqual(['site/dom/load-file.ts']);
  });

  test('follow the address wherever they write a choice into it', () => {
    const written = filesWith(/\bpageAddress\.(?:replace|push)\(/);
    const followed = filesWith(/\bfollowAddress\(this, /);
    // The second language of a document is written over the entry, and makes none to go back to.
    expect(written.filter((file) => !followed.includes(file))).toEqual(['rooms/work/beside.ts']);
    // What the address says is asked of pageAddress, which knows what the browser has not let it write yet.
    // The page of a document asks once, when it comes, whether a part has to be loaded.
    expect(filesWith(/\blocation\.search\b|\bhistory\.state\b/)).toEqual([
      'rooms/work/record.client.ts',
      'site/dom/filter-panel.ts',
      'site/dom/page-address.ts',
      'site/frame/keep-own-links.ts',
      'site/frame/page.client.ts',
    ]);
  });

  test('fill values into words by fillIn, which takes no sign in a value for a command', () => {
    expect(filesWith(/\.replace\('\{/)).toEqual([]);
  });
});
