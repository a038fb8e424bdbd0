// The official text in the files of a work, read back: JSON by its schema, Akoma Ntoso as XML, Markdown as lines.
import { XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { toExportSite, type ExportSite } from '../../../scripts/exports/export-check.ts';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { AKN_NAMESPACE } from '../../../src/exports/work/work-akn.ts';
import { WORK_FORMATS, type WorkEnding } from '../../../src/exports/work/work-file.ts';
import { WorkFileSchema } from '../../../src/exports/work/work-schema.ts';
import { shelveTexts } from '../../../src/texts/shelve-texts.ts';
import { readContent } from '../../helpers/make-content.ts';
import { makeTexts, OFFICIAL_WORKS } from '../../helpers/official-content.ts';

let site: ExportSite;
beforeAll(async () => {
  const { corpus } = await readContent(OFFICIAL_WORKS);
  const { shelf } = await shelveTexts(await makeTexts(), corpus);
  site = toExportSite(new Atlas(corpus, shelf), 'https://example.org/');
});

function write(workId: string, ending: WorkEnding): string {
  const file = site.works.find(({ work }) => work.workId === workId);
  if (!file) throw new Error(`${workId} is not in the fixture.`);
  return WORK_FORMATS[ending].write(file);
}

async function writeFile(path: string): Promise<string> {
  const made = await site.files.find((file) => file.path === path)?.write();
  if (typeof made !== 'string') throw new Error(`${path} is not written as text.`);
  return made;
}

describe('files of a work whose official text is held', () => {
  test('JSON has it in each language, with its source and the provision that tells each paragraph', () => {
    const { official, officialTexts = [] } = WorkFileSchema.parse(JSON.parse(write('ag-res-2011', 'json')));
    expect(official).toBe(false);
    expect(officialTexts.map(({ language, whole }) => [language, whole])).toEqual([
      ['en', true],
      ['es', true],
    ]);
    expect(officialTexts[0]).toMatchObject({
      official: true,
      file: 'ag-res-2011.docx',
      imported: '2020-02-01',
      akn: 'https://example.org/en/resolutions/ag-res-2011.official.akn.xml',
      notes: [{ id: '1', text: 'A lamp is any light on a pole.' }],
    });
    expect(officialTexts[0]?.body.slice(-2)).toMatchObject([
      { n: '2.a', provision: '2.a', label: 'a.', text: 'To count the said lamps once a year; and' },
      { n: '2.b', provision: '2.b' },
    ]);
  });

  test('a work without text has nothing of it', () => {
    expect(JSON.parse(write('ag-res-2010', 'json'))).not.toHaveProperty('officialTexts');
    expect(write('ag-res-2010', 'md')).not.toContain('**Official text**');
    expect(site.files.filter(({ path }) => path.includes('.official.')).map(({ path }) => path)).toEqual([
      'en/resolutions/ag-res-2011.official.akn.xml',
      'es/resolutions/ag-res-2011.official.akn.xml',
      'en/resolutions/ag-res-2012.official.akn.xml',
      'en/resolutions/ag-res-2013.official.akn.xml',
    ]);
  });

  test('Akoma Ntoso is the authoritative expression, and no reference in it dangles', async () => {
    const document = XmlDocument.fromString(await writeFile('en/resolutions/ag-res-2011.official.akn.xml'));
    try {
      const values = (path: string) => document.find(path, { a: AKN_NAMESPACE }).map(({ content }) => content);
      expect(values('//a:FRBRExpression/a:FRBRauthoritative/@value')).toEqual(['true']);
      expect(values('//a:FRBRExpression/a:FRBRauthor/@href')).toEqual(['#body']);
      expect(values('//a:FRBRlanguage/@language')).toEqual(['eng']);
      expect(values('//a:paragraph[@eId="para_2.b"]/a:num')).toEqual(['b.']);
      expect(values('//a:paragraph[@eId="para_2.b"]//a:p')).toEqual([
        'To report the number of lamps to the Assembly before June.',
      ]);
      const ids = values('//@eId');
      expect(new Set(ids).size).toBe(ids.length);
      const named = [...values('//a:noteRef/@href'), ...values('//@source')].map((to) => to.slice(1));
      expect(named.filter((to) => !ids.includes(to))).toEqual([]);
      expect(values('//@status')).toEqual([]);
    } finally {
      document.dispose();
    }
  });

  test('Akoma Ntoso escapes what the text says', async () => {
    expect(await writeFile('en/resolutions/ag-res-2012.official.akn.xml')).toContain(
      'To thank the lamplighters &lt;of&gt; all',
    );
  });

  test('Markdown quotes it below each digest and says what no digest tells', () => {
    const lines = write('ag-res-2012', 'md').split('\n');
    const at = lines.indexOf('States put up more lamps.');
    expect(lines.slice(at, at + 7)).toEqual([
      'States put up more lamps.',
      '',
      '> **Official text**',
      '>',
      '> **RESOLVES:**',
      '>',
      '> **1\\.** To urge the member states to place further lamps along every road and bridge.',
    ]);
    expect(lines).toContain('> No paragraph of the official text included here was found for this digest.');
    const rest = lines.indexOf('## Official text that no digest tells');
    expect(lines[rest + 2]).toMatch(/^> \*\*4\\\.\*\* To thank the lamplighters/);
    expect(lines).toContain(`- SHA-256 of the file: ${'0a'.repeat(32)}`);
  });

  test('the text of a partial file says so', () => {
    expect(write('ag-res-2013', 'md')).toContain('in part: The preamble is missing.');
    expect(JSON.parse(write('ag-res-2013', 'json'))).toMatchObject({
      officialTexts: [{ partial: 'The preamble is missing.', whole: false }],
    });
  });
});
