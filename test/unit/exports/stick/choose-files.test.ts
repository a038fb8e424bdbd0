import { describe, expect, test } from 'vitest';
import { chooseFiles } from '../../../../src/exports/stick/choose-files.ts';

describe('chooseFiles', () => {
  test('takes pages and calendar of the language and tables in it, and no file for programs', () => {
    const kept = [
      'data/answers/es.csv',
      'data/answers/x/es.xlsx',
      'es/a/index.html',
      'es/index.html',
      'es/meetings.ics',
    ];
    const left = [
      '404.html',
      'data/answers/en.csv',
      'data/answers.csv',
      'data/compare/es/a.json',
      'data/instant-es.json',
      'en/index.html',
      'es/404.html',
      'es/a.json',
      'es/changes.atom',
      'es/offline/index.html',
      'sw.js',
    ];
    expect(chooseFiles([...left, ...kept.toReversed()], 'es')).toEqual(kept);
  });
});
