import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageOf } from '../../../src/integrations/note-carried.ts';
import { formatLicences, listRuntime, writeNotice } from '../../../src/integrations/write-notice.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

describe('listRuntime', () => {
  test('names each version of what a build needs once, with its licence', () => {
    const lock = JSON.stringify({
      packages: {
        '': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0', license: 'MIT' },
        'node_modules/@a/a': { version: '1.0.0' },
        'node_modules/b/node_modules/c': { version: '3.0.0', license: 'ISC' },
        'node_modules/d/node_modules/c': { version: '3.0.0', license: 'ISC' },
        'node_modules/test': { version: '4.0.0', license: 'MIT', dev: true },
      },
    });
    const named = (list: ReturnType<typeof listRuntime>) => list.map(({ name, licence }) => `${name} ${licence}`);
    expect(named(listRuntime(lock))).toEqual(['@a/a not recorded', 'b MIT', 'c ISC']);
    expect(named(listRuntime(lock, new Set(['test'])))).toContain('test MIT');
  });
});

describe('formatLicences', () => {
  test('tells what the scripts carry from what built them', () => {
    const packages = ['a', 'b'].map((name) => ({ name, version: '1.0.0', licence: 'MIT' }));
    const [, carried = '', used = ''] = formatLicences(packages, new Set(['b'])).split(/^.*:$/m);
    expect([carried.trim(), used.trim()]).toEqual(['b 1.0.0: MIT', 'a 1.0.0: MIT']);
  });
});

describe('writeNotice', () => {
  test('carries the whole text of each licence', async () => {
    const dir = temporaryFolder();
    await writeNotice(dir, 'pagefind', new Set(['@orama/stemmers', 'hucre']));
    const notice = readFileSync(join(dir, 'NOTICE.txt'), 'utf8');
    expect(notice.startsWith(readFileSync('NOTICE', 'utf8').trimEnd())).toBe(true);
    for (const file of ['@orama/stemmers/LICENSE.md', 'hucre/LICENSE', 'pagefind/LICENSE/LICENSE'])
      expect(notice).toContain(readFileSync(join('node_modules', file), 'utf8').trim().replaceAll('\r', ''));
    expect(readFileSync(join(dir, 'licences.txt'), 'utf8')).toContain('\nvite ');
  });
});

describe('packageOf', () => {
  test.each([
    ['/x/node_modules/a/index.js', 'a'],
    ['/x/node_modules/@s/a/dist/index.js?v=1', '@s/a'],
    ['C:\\x\\node_modules\\@s\\a\\index.js', '@s/a'],
    ['/x/node_modules/a/node_modules/b/index.js', 'b'],
    ['/x/src/site/dom/a.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('of %s is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
