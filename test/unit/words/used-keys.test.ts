import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/words/en.ts';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:astro|ts)$/.test(path) && !/^words[\\/](?:.+[\\/])?(?:en|es|pt|fr)\.ts$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

/** Whether code names `key`, whole or as a template such as `held.${value}`. */
function isUsed(key: string): boolean {
  const stem = key.replace(/\.(?:one|other)$/, '');
  const parts = stem.split('.');
  const templates = parts.map((_, length) => `\`${parts.slice(0, length).join('.')}.\${`).slice(1);
  return [`'${key}'`, `'${stem}'`, ...templates].some((text) => code.includes(text));
}

describe('dictionaries', () => {
  test('hold no words that no page uses', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('would report a key that no page uses', () => {
    expect(isUsed('nowhere.used')).toBe(false);
  });
});
