import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/texts/formats/read-pdf.ts';
import { makePdf, type PdfWords } from '../../../helpers/make-pdf.ts';

/** Lines below each other from the top of the page. */
const lines = (texts: readonly string[], x = 72, top = 700, gap = 14): PdfWords[] =>
  texts.map((text, at) => ({ text, x, y: top - at * gap }));

async function read(pages: readonly (readonly PdfWords[])[]) {
  const { blocks, lost, missing } = await readPdf('lights.pdf', makePdf(pages));
  return {
    lost,
    missing,
    texts: blocks.map(({ kind, text, signs, id }) =>
      [kind === 'note' ? `note${id ?? ''}` : '', text, signs.map((sign) => `^${sign.id}@${sign.at}`).join('')]
        .filter(Boolean)
        .join(' '),
    ),
  };
}

const FRAME = (page: number): PdfWords[] => [
  { text: 'LIGHTS OF THE COAST', x: 72, y: 760 },
  { text: `- ${page} -`, x: 300, y: 30 },
];

describe('readPdf', () => {
  test('joins lines and words in pieces, drops headers, footers and page numbers, and goes on over a page', async () => {
    const first = [
      ...FRAME(1),
      ...lines([
        '1. The keepers of the lights along this coast are asked to trim all lamps of their',
        'towers each day, and to write down what they saw of ships and fog, with the help of the',
        'keepers of the isles.',
        '2. The islands are thanked for the oil that they have sent each winter for many a year, to',
      ]),
      // A ligature and the rest of its word, as a program wrote them.
      { text: 'the of', x: 72, y: 630 },
      { text: 'fices', x: 99.8, y: 630 },
      { text: 'of the coast, which have kept it dry and have given it out to each of the many', x: 128, y: 630 },
    ];
    const second = [...FRAME(2), ...lines(['towers.', '3. Nobody puts a lamp out.'])];
    expect(await read([first, second])).toEqual({
      lost: [],
      missing: [],
      texts: [
        '1. The keepers of the lights along this coast are asked to trim all lamps of their towers each day, and to write down what they saw of ships and fog, with the help of the keepers of the isles.',
        '2. The islands are thanked for the oil that they have sent each winter for many a year, to the offices of the coast, which have kept it dry and have given it out to each of the many towers.',
        '3. Nobody puts a lamp out.',
      ],
    });
  });

  test('goes on with items that run on in a paragraph, where one begins a line', async () => {
    const run = 'The keepers of the lights along this coast are asked: a) to trim all lamps; b) to count ships;';
    const own = 'a) This letter begins a paragraph.';
    expect((await read([lines([run, 'c) to write.', own])])).texts).toEqual([`${run} c) to write.`, own]);
  });

  test('sets notes at the foot aside, with their signs', async () => {
    const page = [
      ...lines(['The keepers of the lights along this coast are asked to trim all lamps of their towers, and']),
      { text: 'to count the ships', x: 72, y: 686 },
      { text: '1', x: 166, y: 690, size: 7 },
      { text: 'that go by.', x: 174, y: 686 },
      { text: '1. Of any flag, and boats of the isles', x: 72, y: 90, size: 8 },
      { text: 'too.', x: 72, y: 80, size: 8 },
    ];
    expect((await read([page])).texts).toEqual([
      'The keepers of the lights along this coast are asked to trim all lamps of their towers, and to count the ships that go by. ^1@110',
      'note1 Of any flag, and boats of the isles too.',
    ]);
  });

  test('reads two columns one after the other, and says so', async () => {
    const left = Array.from({ length: 8 }, (_, at) => `left line ${'abcdefgh'.charAt(at)} of the first column`);
    const right = Array.from({ length: 8 }, (_, at) => `right line ${'abcdefgh'.charAt(at)} of the other one`);
    const { texts, lost } = await read([[...lines(left, 50), ...lines(right, 330)]]);
    expect(texts.join(' ')).toMatch(/^left line a .*left line h .*right line a .*right line h/);
    expect(lost).toEqual([expect.stringContaining('Page 1 is set in two columns')]);
  });

  test('says which pages are pictures, and refuses a file of nothing else', async () => {
    expect((await read([lines(['The keepers of the lights.']), []])).missing).toEqual([
      'Page 2 is pictures without text.',
    ]);
    await expect(readPdf('lights.pdf', makePdf([[], []]))).rejects.toThrow('holds pictures of pages, and no text');
  });

  test('refuses a file with a password, and a broken one', async () => {
    await expect(readPdf('lights.pdf', makePdf([lines(['The keepers.'])], true))).rejects.toThrow('needs a password');
    await expect(readPdf('lights.pdf', makePdf([[]]).subarray(0, 40))).rejects.toThrow('is a broken PDF');
    const whole = Buffer.from(makePdf([lines(['The keepers.'])])).toString('latin1');
    const lost = Buffer.from(
      whole.replace('/Type /Page /Parent', '/Type /Pagf /Parent').replace('4 0 obj', '9 0 obj'),
      'latin1',
    );
    await expect(readPdf('lights.pdf', new Uint8Array(lost))).rejects.toThrow('is a broken PDF');
  });
});
