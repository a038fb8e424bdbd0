import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('README.md', () => {
  const commands = [...new Set([...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name))].filter(
    (name) => !['ci', 'install', 'run'].includes(name),
  );

  test.each(commands)('names the command %s, which exists', (name) => {
    expect(scripts).toHaveProperty(name);
  });

  const paths = [
    ...new Set(
      [...readme.matchAll(/\b(?:src|content|scripts|test)\/[\w./[\]-]+/g)].map(([path]) => path.replace(/\.$/, '')),
    ),
  ].filter((path) => !path.includes('<') && !path.endsWith('/'));

  test.each(paths)('names the path %s, which exists', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  test('names every script that a person would run', () => {
    const hidden = new Set(['preinstall']);
    const missing = Object.keys(scripts).filter(
      (name) => !hidden.has(name) && !new RegExp(`npm (?:run )?${name}\\b`).test(readme),
    );
    expect(missing).toEqual([]);
  });
});
