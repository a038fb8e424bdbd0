import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFile, type ImportRequest } from '../../../../scripts/import/import-file.ts';
import { Refusal } from '../../../../scripts/terminal/stop.ts';
import { runLint } from '../../../../src/lint/run-lint.ts';
import { readText } from '../../../../src/texts/read-text.ts';
import { edit, makeContent, RESOLUTION } from '../../../helpers/make-content.ts';
import { makeDocx } from '../../../helpers/make-docx.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Shared by all that write no draft. */
const CONTENT = await makeContent();

const HELD = `AG/RES. 2010 (XXXIV-O/04)
LIGHTS OF THE COAST
(Adopted at the fourth plenary session, held on June 8, 2004)
THE GENERAL ASSEMBLY,
NOTING that keepers are poor, and that poverty leaves their people exposed to the sea,
RESOLVES:
3. To ask the member states:
d. to make plans against the dark.
`;

async function make(name: string, bytes: Uint8Array, more: Partial<ImportRequest> = {}) {
  const content = more.content ?? CONTENT;
  const texts = more.texts ?? temporaryFolder();
  const request: ImportRequest = {
    input: { name, bytes, sha256: 'b'.repeat(64) },
    work: undefined,
    language: undefined,
    collection: undefined,
    url: undefined,
    licence: undefined,
    today: '2026-11-29',
    ...more,
    content,
    texts,
  };
  return { content, texts, report: await importFile(request) };
}

const listFiles = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('d') || name.endsWith('x'))
    .sort();

describe('importFile', () => {
  test('makes a file whose mark is held the text of that work, with the numbers of its provisions', async () => {
    const { texts, report } = await make('lights.txt', encode(HELD));
    const name = 'ag-res-2010.en.md';
    const { text, issues } = readText(name, readFileSync(join(texts, name), 'utf8'));
    expect(issues).toEqual([]);
    expect(text).toMatchObject({
      work: 'ag-res-2010',
      language: 'en',
      source: { file: 'lights.txt' },
      imported: '2026-11-29',
    });
    const numbers = text?.body.flatMap((block) => (block.kind === 'paragraph' ? [block.n] : []));
    expect(numbers).toEqual(['head-1', 'head-2', 'head-3', 'preamble-poverty', '3', '3.d']);
    expect(report.isWhole).toBe(true);
    expect(report.lines.join('\n')).toContain('2 of the 2 provisions of ag-res-2010 have theirs');
  });

  test('writes nothing where the text is there, and beside it what differs, in words', async () => {
    const first = await make('lights.txt', encode(HELD));
    const before = readFileSync(join(first.texts, 'ag-res-2010.en.md'), 'utf8');
    const again = await make('lights.txt', encode(HELD), { ...first, today: '2026-12-24' });
    expect(again.report.lines[0]).toContain('says the same already; nothing is written');
    const other = await make('lights.txt', encode(HELD.replace('to make plans', 'to make good plans')), first);
    expect(listFiles(first.texts)).toEqual(['ag-res-2010.en.2.md', 'ag-res-2010.en.md']);
    expect(readFileSync(join(first.texts, 'ag-res-2010.en.md'), 'utf8')).toBe(before);
    expect(other.report.lines.join('\n')).toMatch(/written beside it, as .*ag-res-2010\.en\.2\.md[^]*\{\+good \+\}/);
  });

  test('makes a draft of a new work that lint asks for, and no error of', async () => {
    const bytes = makeDocx({
      abstracts: [[['decimal', '%1.']], [['lowerLetter', '%1.']]],
      lists: { 1: { abstract: 0 }, 2: { abstract: 1 } },
      paragraphs: [
        'AG/RES. 2999 (LX-O/30)',
        'MORE LIGHTS OF THE COAST',
        '(Adopted at the fourth plenary session, held on June 8, 2030)',
        'THE GENERAL ASSEMBLY,',
        'RECALLING paragraph 3.d of resolution AG/RES. 2010 (XXXIV-O/04), on plans that keepers make against the dark of winter nights,',
        'RESOLVES:',
        { text: 'To request the member states:', list: 1 },
        { text: 'to trim lamps within two years; and', list: 2 },
        { text: 'to count ships.', list: 2 },
        { text: 'To walk on.', list: 1 },
      ],
    });
    const { content, texts, report } = await make('more.docx', bytes, {
      collection: 'resolutions',
      content: await makeContent(),
    });
    const draft = readFileSync(join(content, '_drafts/resolutions/ag-res-2999.mdx'), 'utf8');
    expect(draft).toContain(
      'symbol: AG/RES. 2999 (LX-O/30)\nkind: resolution\ntitles:\n  en: MORE LIGHTS OF THE COAST\nissuingBody: general-assembly\n',
    );
    expect(draft).toContain(
      'adopted: 2030-06-08\nstatus: adopted\ncomplete: true\nsourceProvisions: 2\nnumbering: mixed\n',
    );
    expect(draft).toContain('<Provision n="pre-1" numbering="editorial"');
    expect(draft).toContain('cites="ag-res-2010#3.d"');
    expect(draft).toContain('<Provision n="1" verb="requests" addressee="member-states">');
    expect(draft).toContain('<Provision n="1.a" verb="requests" addressee="member-states" due="within two years">');
    expect(existsSync(join(texts, 'ag-res-2999.en.md'))).toBe(true);
    expect(report.lines.join('\n')).toContain('Every digest is to be written');
    const { issues, corpus } = await runLint(content);
    expect(corpus.workById.has('ag-res-2999')).toBe(false);
    expect(new Set(issues.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(['warning draft-written']),
    );
    expect(issues.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('The summary is to be written'),
        expect.stringContaining('Provision "1.a" is to be written'),
        expect.stringContaining('Provision "2" has no verb yet'),
      ]),
    );
  });

  test('takes a document with a mark of its own for a new work, though another one has its title', async () => {
    const title = 'Lights of the coast and of the harbours';
    const content = await makeContent(edit(RESOLUTION, 'en: Fighting trafficking', `en: ${title}`));
    const renewal = HELD.replace('AG/RES. 2010 (XXXIV-O/04)', 'AG/RES. 2998 (XXXV-O/05)').replace(
      'LIGHTS OF THE COAST',
      title,
    );
    const { texts } = await make('renewal.txt', encode(renewal), { collection: 'resolutions', content });
    expect(listFiles(texts)).toEqual(['ag-res-2998.en.md']);
    await expect(
      make('same.txt', encode(renewal.replace(/^.*\n/, '')), { collection: 'resolutions', content }),
    ).rejects.toThrow('"ag-res-2010" is in the atlas already');
  });

  test('keeps a partial text aside and says so', async () => {
    const { makePdf } = await import('../../../helpers/make-pdf.ts');
    const words = HELD.split('\n').map((text, at) => ({ text, x: 72, y: 700 - at * 30 }));
    const { texts, report } = await make('lights.pdf', makePdf([words, []]));
    expect(report.isWhole).toBe(false);
    expect(report.lines.join('\n')).toContain('The text is partial, and kept aside: Page 2 is pictures without text.');
    expect(readFileSync(join(texts, '_partial/ag-res-2010.en.md'), 'utf8')).toContain(
      'partial: Page 2 is pictures without text.',
    );
    expect(existsSync(join(texts, 'ag-res-2010.en.md'))).toBe(false);
  });

  test.each<[string, string, Uint8Array, Partial<ImportRequest>, RegExp]>([
    [
      'a mark that nobody has',
      'a.txt',
      encode(HELD.replace('2010', '2011')),
      {},
      /names no work of the atlas .*AG\/RES\. 2011.*--work.*--collection/,
    ],
    [
      'an id that nobody has',
      'a.txt',
      encode(HELD),
      { work: 'ag-res-2100' },
      /--work ag-res-2100 names no work.*Did you mean "ag-res-2010"/,
    ],
    [
      'a collection for a held mark',
      'a.txt',
      encode(HELD),
      { collection: 'resolutions' },
      /"ag-res-2010" is in the atlas already\. Leave --collection out/,
    ],
    [
      'a collection for a held id',
      'a.txt',
      encode(HELD),
      { work: 'ag-res-2010', collection: 'resolutions' },
      /in the atlas already/,
    ],
    [
      'a collection that is none',
      'a.txt',
      encode(HELD.replace('2010', '2011')),
      { collection: 'letters' },
      /--collection letters is no collection/,
    ],
    [
      'a law without its state',
      'a.txt',
      encode(HELD.replace('2010', '2011')),
      { collection: 'legislation' },
      /does not say whose law it is/,
    ],
    [
      'another language',
      'a.txt',
      encode(
        'De wachters van de lichten langs deze kust komen elke winter bij elkaar en vertellen wat zij van hun torens zagen.\n',
      ),
      { work: 'ag-res-2010' },
      /reads as Dutch \("nl"\).*--lang/,
    ],
    ['a wrong ending', 'a.docx', encode(HELD), {}, /is called a Word file \(\.docx\), but what it holds is plain text/],
    [
      'an old Word file',
      'a.docx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      {},
      /old kind \(\.doc\), or a \.docx with a password/,
    ],
    ['a picture', 'a.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), {}, /is a picture, and no text/],
    ['an empty file', 'a.txt', new Uint8Array(), {}, /is empty/],
    ['bytes', 'a.txt', Uint8Array.of(65, 0, 66, 0), {}, /is no text: it holds bytes/],
    ['a huge file', 'a.txt', new Uint8Array(50_000_001).fill(65), {}, /has 50 MB, and no more than 50 MB are read/],
    ['no words', 'a.txt', encode('12\n\n***\n'), {}, /holds no text/],
  ])('refuses %s in one line', async (_, name, bytes, more, message) => {
    const error: unknown = await make(name, bytes, more).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain('\n');
  });

  test('never overwrites a file that came into being meanwhile', async () => {
    const texts = temporaryFolder();
    writeFileSync(join(texts, 'ag-res-2010.en.md'), 'Mine.');
    await make('lights.txt', encode(HELD), { texts });
    expect(readFileSync(join(texts, 'ag-res-2010.en.md'), 'utf8')).toBe('Mine.');
    expect(existsSync(join(texts, 'ag-res-2010.en.2.md'))).toBe(true);
  });
});
