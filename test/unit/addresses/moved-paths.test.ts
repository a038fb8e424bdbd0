import { describe, expect, test } from 'vitest';
import { listMovedPaths } from '../../../src/addresses/moved-paths.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { runLint } from '../../../src/lint/run-lint.ts';
import { makeContent } from '../../helpers/make-content.ts';

const MOVED = `entries:
  - {from: res-2010, to: ag-res-2010}
  - {from: victims, to: trafficking}
  - {from: ar-law, to: ar-ley-26364}
  - {from: averting, to: prevention}
`;

async function read(moved: string) {
  return readCorpus(await makeContent({ 'moved.yml': moved }));
}

describe('listMovedPaths', () => {
  test('gives the former path and the present one of each record that has a page of its own', async () => {
    const { corpus, issues } = await read(MOVED);
    expect(issues.filter(({ file }) => file.endsWith('moved.yml'))).toEqual([]);
    expect(listMovedPaths(corpus)).toMatchObject([
      {
        from: 'res-2010',
        id: 'ag-res-2010',
        former: 'resolutions/res-2010/',
        path: 'resolutions/ag-res-2010/',
        names: { en: 'Fighting trafficking' },
      },
      { former: 'legislation/ar/ar-law/', path: 'legislation/ar/ar-ley-26364/' },
      { former: 'topics/averting/', path: 'topics/prevention/' },
    ]);
  });

  test('gives none where nothing was renamed', async () => {
    const { corpus } = await readCorpus(await makeContent());
    expect(listMovedPaths(corpus)).toEqual([]);
  });

  test('is refused for an id that a record has, and for one that leads to none', async () => {
    const dir = await makeContent({
      'moved.yml': 'entries:\n  - {from: rtp-i, to: ag-res-2010}\n  - {from: old, to: nothing}\n',
    });
    const { issues } = await runLint(dir);
    expect(issues.map(({ message }) => message).filter((message) => /"rtp-i"|"nothing"/.test(message))).toHaveLength(2);
  });
});
