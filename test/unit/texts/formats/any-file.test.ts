// Whatever file is imported, there is a text that can be kept and read back, or one line that says why not; and no printed number is lost.
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportRefusal, type ImportedDocument } from '../../../../src/texts/blocks.ts';
import { readDocument } from '../../../../src/texts/formats/read-document.ts';
import { recogniseLanguage } from '../../../../src/texts/formats/recognise-language.ts';
import { readHead } from '../../../../src/texts/read-head.ts';
import { readText } from '../../../../src/texts/read-text.ts';
import { segment } from '../../../../src/texts/segment/segment.ts';
import { toBody } from '../../../../src/texts/to-official-text.ts';
import { writeText } from '../../../../src/texts/write-text.ts';
import { makeDocx } from '../../../helpers/make-docx.ts';
import { makePdf } from '../../../helpers/make-pdf.ts';

const FACTS = {
  work: 'lights',
  language: 'en',
  source: { file: 'lights.txt', sha256: 'a'.repeat(64) },
  imported: '2026-11-29',
  licence: 'Text of the organisation.',
} as const;

/** Undefined where it is refused, which takes one line. */
async function asked<T>(ask: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    expect(error.message).toMatch(/^.+\.$/);
    return undefined;
  }
}

/** Takes a file all the way that the importer takes it. */
async function importAll(name: string, bytes: Uint8Array): Promise<ImportedDocument | undefined> {
  const document = await asked(() => readDocument(name, bytes));
  if (!document) return undefined;
  readHead(document.blocks, document.facts);
  await asked(() => recogniseLanguage(name, document.blocks));
  const own = toBody(segment(document.blocks));
  const written = writeText({ ...FACTS, ...own });
  const { text, issues } = readText('texts/lights.en.md', written);
  expect(issues, written).toEqual([]);
  expect({ body: text?.body, notes: text?.notes }, written).toEqual(own);
  return document;
}

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'the keepers of lights shall be RESOLVES: HAVING SEEN Article artículo Section Recalling DECIDES Notes'.split(
        ' ',
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'1. 2. 3) a) (b) ii. iv) IV. 1.1 2008 § ¶ • - * [1] [2] / 1/ 12. Art.5º AG/RES.2348 *** ___ \uFFFD.'.split(
        ' ',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom('\uE000', '\uF0B7', '\u00A0', '\u00AD', '\u0001', '\u2028', '\uFEFF', '\uFFFE'),
    ),
  },
);
const line = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\f', '\t')), { maxLength: 12 })
  .map((lines) => lines.flat().join(''));

const tag = fc.constantFrom(
  ...'p ol ul li h1 h2 b table tr td a main article div pre br blockquote nav section dl dt script template'.split(' '),
);
const html = fc
  .array(
    fc.oneof(
      line,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        ...[
          '<a href="#n1" id="r1">1</a>',
          '<a href="#r1" id="n1">[1]</a>',
          '<a href="#n2">*</a>',
          '<ol type="a" start="3">',
        ],
        ...[
          '<ol start="-5">',
          '<ol type="I" start=9999999999>',
          '<li value="x">',
          '<li value="7">',
          '<!--',
          '-->',
          '&#0;',
        ],
      ),
    ),
    { maxLength: 25 },
  )
  .map((parts) => `<!doctype html><title>Lights</title>${parts.join('')}`);

/** XML of any elements of a format. */
function xmlOf(names: string, prefix: string, attributes: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      line.map((words) => words.replace(/[^ -~À-ÿ]|[<&]/g, ' ')),
      fc
        .tuple(
          fc.constantFrom(...names.split(' ')),
          fc.constantFrom('', ...attributes),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([name, own, parts]) => `<${prefix}${name} ${own}>${parts.join('')}</${prefix}${name}>`),
    ),
  })).tree;
}
const word2006 = 'p r t tbl tr tc pPr numPr numId ilvl pStyle sdt ins del footnoteReference tab br';
const words2006 = xmlOf(word2006, 'w:', ['w:val="1"', 'w:val="x"', 'w:val="-1"', 'w:id="2"']);
const toDocx = (raw: string) =>
  makeDocx({
    paragraphs: ['The keepers'],
    raw,
    abstracts: [
      [
        ['lowerLetter', '%2)'],
        ['decimal', '%1.'],
      ],
    ],
    lists: { 1: { abstract: 0 }, 2: { abstract: 9 } },
  });
const law = xmlOf(
  'article num heading p content paragraph point list section authorialNote preamble Artigo Rotulo Caput Section Label Text',
  '',
  ['eId="art_5" id="a" name="x"'],
);
const xml = fc
  .tuple(
    law,
    fc.constantFrom(
      [
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta/><body>',
        '</body></act></akomaNtoso>',
      ],
      ['<LexML><Norma><Articulacao>', '</Articulacao></Norma></LexML>'],
      ['<Statute><Body>', '</Body></Statute>'],
    ),
  )
  .map(([body, [start = '', end = '']]) => `<?xml version="1.0"?>${start}${body}${end}`);

const WHOLE = [
  makeDocx({ paragraphs: ['Article 1. The keepers', '2. of lights'] }),
  makePdf([[{ text: '1. The keepers', x: 50, y: 700 }]]),
];
/** A file of which some bytes are others, or the end is lost. */
const broken = fc
  .tuple(
    fc.constantFrom(...WHOLE),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    fc.option(fc.nat(1000), { freq: 3 }),
  )
  .map(([whole, changes, kept]) => {
    const bytes = whole.slice(0, kept ?? undefined);
    for (const [at, value] of changes) if (bytes.length) bytes[at % bytes.length] = value;
    return bytes;
  });
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom('PK\u0003\u0004', '%PDF-1.4\n', '<?xml version="1.0"?>', '<html>', '{\\rtf'),
      fc.string({ unit: 'binary' }),
    )
    .map((parts) => strToU8(parts.join(''))),
);

describe('readDocument', () => {
  test.each([
    ['plain text', 'lights.txt', text, 200],
    ['web page', 'lights.html', html, 200],
    ['law in XML', 'lights.xml', xml, 200],
    ['broken file', 'lights', broken, 150],
    ['bytes under a wrong name', 'lights.docx', bytes, 100],
    ['bytes', 'lights', bytes, 150],
  ] as const)('makes of any %s a text that is kept, or says why not', async (_, name, file, numRuns) => {
    await fc.assert(
      fc.asyncProperty<[string | Uint8Array]>(file, async (own) => {
        await importAll(name, typeof own === 'string' ? strToU8(own) : own);
      }),
      { numRuns },
    );
  });

  test('makes of any Word file a text that is kept', async () => {
    await fc.assert(
      fc.asyncProperty(words2006, async (raw) => {
        expect(await importAll('lights.docx', toDocx(raw))).toBeDefined();
      }),
    );
  });
});

/** Forms of a number at the start of a line; `#` is the number. */
const FORMS = [
  '#. ',
  '#) ',
  '(#) ',
  'Art. # ',
  'Artículo #. ',
  'Article # ',
  '§ # ',
  '#.# ',
  '#.\t',
  '[#] ',
  '# - ',
  '#º ',
  '#.- ',
  '  #. ',
  '#/ ',
  'No. # ',
  '-# ',
  '#.',
];
const numbered = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 100, max: 999 }),
    form: fc.constantFrom(...FORMS),
    words: fc
      .array(fc.constantFrom(...'the keepers of lights shall be RESOLVES: and to a long paragraph'.split(' ')), {
        minLength: 1,
        maxLength: 14,
      })
      .map((words) => words.join(' ')),
    end: fc.constantFrom('.\n', '\n', '.\n\n', ';\n', ':\n'),
  }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 8 },
);

describe('segment', () => {
  const write = (lines: readonly { number: number; form: string; words: string; end: string }[]) =>
    lines.map(
      ({ number, form, words, end }) => `${form.replaceAll('#', String(number))}${form === '#.' ? '' : words}${end}`,
    );
  test.each([
    ['plain text', 'lights.txt', (lines: string[]) => strToU8(lines.join(''))],
    [
      'web page',
      'lights.html',
      (lines: string[]) => strToU8(`<html><body>${lines.map((own) => `<p>${own}</p>`).join('')}`),
    ],
    ['Word file', 'lights.docx', (lines: string[]) => makeDocx({ paragraphs: lines })],
  ])('keeps every number that a line of a %s begins with', async (_, name, toFile) => {
    await fc.assert(
      fc.asyncProperty(numbered, async (lines) => {
        const document = await importAll(name, toFile(write(lines)));
        const printed = JSON.stringify(toBody(segment(document?.blocks ?? [])));
        expect(lines.filter(({ number }) => document && !printed.includes(String(number)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
