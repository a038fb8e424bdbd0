import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOORS } from '../helpers/floors.ts';

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
};
const PAPERS = [
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/publishing.md',
  'docs/benchmarks.md',
  'docs/scale.md',
  'docs/your-own-corpus.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

/** Paths that a paper names in code, without placeholders. */
function listPaths(text: string): string[] {
  const named = [...text.matchAll(/`((?:src|content|scripts|test|docs|deploy)\/[\w./[\]-]+)`/g)].map(
    ([, path = '']) => path,
  );
  return [...new Set(named)];
}

describe.each(PAPERS)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8');

  test('names paths that exist', () => {
    expect(listPaths(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names commands that exist', () => {
    const names = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !['ci', 'run', 'install'].includes(name) && !(name in scripts))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  test('has the floors of the wall, in their order', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    expect([...text.matchAll(/^\| `([\w/]+)`/gm)].map(([, floor]) => floor)).toEqual([...FLOORS]);
  });
});

describe('CITATION.cff', () => {
  test('has the version of the package', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
  });
});

describe('.github/workflows', () => {
  test.each(readdirSync('.github/workflows'))('%s runs commands that exist', (name) => {
    const text = readFileSync(join('.github/workflows', name), 'utf8');
    const commands = [...text.matchAll(/run: npm (?:run )?([a-z:]+)/g)].map(([, command = '']) => command);
    // By itself, or after a workflow that does; what somebody starts by hand publishes nothing.
    const isByHand = /^on:\n {2}workflow_dispatch:\n\w/m.test(text) && !/: write$/m.test(text);
    expect(commands.includes('test') || /workflow_run:\n\s+workflows: \[Test\]/.test(text) || isByHand).toBe(true);
    expect(commands.filter((command) => command !== 'ci' && !(command in scripts))).toEqual([]);
  });
});

describe('listPaths', () => {
  test('would find a path that is gone', () => {
    expect(listPaths('see `src/nowhere/gone.ts` and `src/<room>/`')).toEqual(['src/nowhere/gone.ts']);
  });
});
