import { describe, expect, test } from 'vitest';
import { keptName, orderKept, readKept } from '../../../../../src/site/frame/worker/kept-names.ts';

const BASE = '/atlas/';
const name = (...rest: [Parameters<typeof keptName>[1], string?, string?]) => keptName(BASE, ...rest);

describe('readKept', () => {
  test('reads what keptName wrote, and leaves other sites of the host alone', () => {
    const names = [name('pages'), name('pack', 'es', 'ab'), keptName('/', 'pages'), 'fonts'];
    expect(readKept(BASE, names).map(({ kind, language, edition }) => [kind, language, edition])).toEqual([
      ['pages', '', ''],
      ['pack', 'es', 'ab'],
    ]);
  });
});

describe('orderKept', () => {
  test('asks the whole pack of the language first, then what was read, other packs, and last what is half there', () => {
    const names = [
      name('half', 'en', 'new'),
      name('pack', 'en', 'new'),
      name('pack', 'es', 'old'),
      name('pages'),
      name('pack', 'en', 'old'),
    ];
    expect(orderKept(BASE, names, 'en')).toEqual([
      name('pack', 'en', 'old'),
      name('pages'),
      name('pack', 'es', 'old'),
      name('pack', 'en', 'new'),
    ]);
  });
});
