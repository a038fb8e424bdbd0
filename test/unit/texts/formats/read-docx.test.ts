import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../../src/texts/formats/read-docx.ts';
import { segment } from '../../../../src/texts/segment/segment.ts';
import { makeDocx, type DocxParts } from '../../../helpers/make-docx.ts';

const NUMBERS = [
  ['decimal', '%1.'],
  ['lowerLetter', '%2)'],
  ['lowerRoman', '(%3)'],
] as const;

function read(parts: DocxParts): string[] {
  return readDocx('lights.docx', makeDocx(parts)).blocks.map(({ kind, label, text, signs, id }) =>
    [
      kind === 'paragraph' ? '' : `${kind}${id ?? ''}`,
      label ?? '',
      text,
      signs.map((sign) => `^${sign.id}@${sign.at}`).join(''),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('readDocx', () => {
  test('counts lists as Word does: levels, a list that goes on after other words, one that begins anew', () => {
    const item = (text: string, list: number, level = 0) => ({ text, list, level });
    const parts = {
      abstracts: [NUMBERS],
      lists: { 1: { abstract: 0 }, 2: { abstract: 0 }, 3: { abstract: 0, start: 1 } },
      paragraphs: [
        item('Keepers:', 1),
        item('trim;', 1, 1),
        item('count:', 1, 1),
        item('ships;', 1, 2),
        'Words between.',
        item('Islands:', 1),
        item('thank.', 1, 1),
        item('Goes on in a list of the same kind.', 2),
        item('Begins anew.', 3),
        item('Goes on there.', 3),
      ],
    };
    expect(read(parts)).toEqual([
      '1. Keepers:',
      'a) trim;',
      'b) count:',
      '(i) ships;',
      'Words between.',
      '2. Islands:',
      'a) thank.',
      '3. Goes on in a list of the same kind.',
      '1. Begins anew.',
      '2. Goes on there.',
    ]);
  });

  test('hangs letters of a list of their own below numbers of the same depth', () => {
    const document = readDocx(
      'lights.docx',
      makeDocx({
        abstracts: [[['decimal', '%1.']], [['lowerLetter', '%1.']]],
        lists: { 1: { abstract: 0 }, 2: { abstract: 1 }, 3: { abstract: 1, start: 1 } },
        paragraphs: [
          { text: 'Keepers:', list: 1 },
          { text: 'trim;', list: 2 },
          { text: 'count.', list: 2 },
          { text: 'Islands:', list: 1 },
          { text: 'thank.', list: 3 },
        ],
      }),
    );
    const numbers = segment(document.blocks).body.map((block) => (block.kind === 'paragraph' ? block.n : ''));
    expect(numbers).toEqual(['1', '1.a', '1.b', '2', '2.a']);
  });

  test('numbers several levels in figures, and leaves out what has no number', () => {
    const parts = {
      abstracts: [
        [
          ['decimal', '%1'],
          ['decimal', '%1.%2'],
          ['none', ''],
        ],
        [['bullet', '\uF0B7']],
      ] as const,
      lists: { 1: { abstract: 0 }, 2: { abstract: 1 } },
      paragraphs: [
        { text: 'Lamps', list: 1 },
        { text: 'Oil', list: 1, level: 1 },
        { text: 'Wicks', list: 1, level: 1 },
        { text: 'No number', list: 1, level: 2 },
        { text: 'Point', list: 2 },
        { text: 'List of none', list: 0 },
        { text: 'List that is not there', list: 9 },
      ],
    };
    expect(read(parts)).toEqual([
      '1 Lamps',
      '1.1 Oil',
      '1.2 Wicks',
      'No number',
      '• Point',
      'List of none',
      'List that is not there',
    ]);
  });

  test('takes notes in the order of their signs, and no header of pages', () => {
    const parts = {
      paragraphs: [
        { text: 'Lamps', note: 7 },
        { text: 'Oil', note: 3 },
      ],
      notes: { 3: 'Of whales.', 7: 'Of the coast.' },
    };
    expect(read(parts)).toEqual(['Lamps ^1@5', 'Oil ^2@3', 'note2 Of whales.', 'note1 Of the coast.']);
  });

  test('reads headings by their style, and a short bold line as one', () => {
    const { blocks } = readDocx(
      'lights.docx',
      makeDocx({
        styles: { T: 'Title', H: 'heading 2' },
        paragraphs: [
          { text: 'Lights of the coast', style: 'T' },
          { text: 'Oil', style: 'H' },
          { text: 'Wicks and stairs', isBold: true },
          { text: 'All of this sentence is bold.', isBold: true },
        ],
      }),
    );
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 3],
      ['heading', 2],
      ['paragraph', undefined],
    ]);
  });

  test('takes changes as accepted and says so; leaves out hidden words and fields', () => {
    const raw =
      '<w:p><w:r><w:t>Lamps </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>';
    const { blocks, lost } = readDocx('lights.docx', makeDocx({ paragraphs: [], raw }));
    expect(blocks.map(({ text }) => text)).toEqual(['Lamps new']);
    expect(lost).toEqual([expect.stringContaining('tracked changes')]);
  });

  test('makes one paragraph of a row of short cells', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const raw = `<w:tbl><w:tr>${cell('Lamp')}${cell('Year')}</w:tr><w:tr>${cell('Red')}${cell('1931')}</w:tr></w:tbl>`;
    expect(read({ paragraphs: [], raw })).toEqual(['Lamp | Year', 'Red | 1931']);
  });

  test.each([
    ['a broken zip', makeDocx({ paragraphs: ['x'] }).subarray(0, 300), 'is a broken zip file'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'is a zip file, but no Word file'],
    [
      'XML that is cut',
      zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body>') }),
      'is not well-formed XML',
    ],
    [
      'entities',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>') }),
      'declares entities of its own',
    ],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => readDocx('lights.docx', bytes)).toThrow(message);
  });
});
