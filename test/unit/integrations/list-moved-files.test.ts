import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { listMovedFiles } from '../../../src/integrations/files/list-moved-files.ts';
import { runLint } from '../../../src/lint/run-lint.ts';
import { makeContent } from '../../helpers/make-content.ts';
import { siteOf } from '../../helpers/site-of.ts';

const MOVED = 'entries:\n  - {from: res-2010, to: ag-res-2010}\n  - {from: victims, to: victim}\n';

async function read(moved: string) {
  return readCorpus(await makeContent({ 'moved.yml': moved }));
}

describe('listMovedFiles', () => {
  test('leads the former address on, in each language', async () => {
    const { corpus, issues } = await read(MOVED);
    expect(issues.filter(({ file }) => file.endsWith('moved.yml'))).toEqual([]);
    const sites = {
      en: siteOf(corpus, 'en'),
      es: siteOf(corpus, 'es'),
      pt: siteOf(corpus, 'pt'),
      fr: siteOf(corpus, 'fr'),
    };
    const files = listMovedFiles({
      atlas: new Atlas(corpus),
      sites,
      works: [],
      translations: [],
      origin: new URL('https://atlas.example.org'),
    });
    expect(files.map(({ path }) => path)).toEqual(
      ['en', 'es', 'pt', 'fr'].map((language) => `${language}/resolutions/res-2010/index.html`),
    );
    const html = String(await files[1]?.write());
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<a href="/es/resolutions/ag-res-2010/" data-moved>');
    expect(html).toContain('content="0; url=/es/resolutions/ag-res-2010/"');
    expect(html).toContain('href="https://atlas.example.org/es/resolutions/ag-res-2010/"');
  });

  test('is refused for an id that a record has, and for one that leads to none', async () => {
    const dir = await makeContent({
      'moved.yml': 'entries:\n  - {from: rtp-i, to: ag-res-2010}\n  - {from: old, to: nothing}\n',
    });
    const { issues } = await runLint(dir);
    expect(issues.map(({ message }) => message).filter((message) => /"rtp-i"|"nothing"/.test(message))).toHaveLength(2);
  });
});
