// What is printed of a mark or a number is read back as the same, and whatever is typed is read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProvisionNumber } from '../../../src/citations/format-provision-number.ts';
import { formatSymbol } from '../../../src/citations/format-symbol.ts';
import { parseSymbol } from '../../../src/citations/parse-symbol.ts';
import { findProvision } from '../../../src/citations/provision-number.ts';
import { readCitation } from '../../../src/citations/read-citation.ts';
import { readProvision } from '../../../src/citations/read-provision.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { translatorFor } from '../../../src/words/translate.ts';

const number = fc.integer({ min: 1, max: 9999 }).map(String);
const roman = fc.constantFrom('I', 'II', 'iv', 'IX', 'XXXVII', 'xlix', 'LIV');

/** Pieces of which marks and citations are made, in any order. */
const piece = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: roman },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...'AG/RES. CP/RES. ag/dec CIM/RES. res. resolution Dec. doc. inf. RTP REMJA GT/DOT A/RES/ A/HRC/RES/ E/ CTOC/COP/'.split(
        ' ',
      ),
      ...'OEA/Ser.K/ OEA/Ser.P ILO C P R Convention UNTS vol. Nos. No. B-57 rev. add. corr. annex (decision'.split(' '),
      ...'art. artículo s. section ¶ § párrafo inciso bis Ley Act of de 18 U.S.C.'.split(' '),
      'OAS Treaty Series No.',
      'Third Summit of the Americas, Plan of Action',
    ),
  },
  { weight: 6, arbitrary: fc.constantFrom('/', '-', '–', ' ', '.', ',', '(', ')', ':', '-O/', '-E', '#', '\u00A0') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
);
const pieces = (maxLength: number) =>
  fc.array(fc.tuple(piece, fc.constantFrom('', '', ' ')), { maxLength }).map((parts) => parts.flat().join(''));
const mark = fc.constantFrom(
  'AG/RES. 2348 (XXXVII-O/07)',
  'RTP-II/doc.7/09',
  'A/RES/55/25, annex II',
  'A/RES/ES-10/2',
  'A/RES/317 (IV)',
  'CP/RES. 889 (1503/05)',
  'CIM/RES. 225/02 (XXXI-O/02)',
  'E/2002/68/Add.1',
  'CTOC/COP/2008/L.3',
  'GT/RTP-15/05',
  'OEA/Ser.K/XXXIX.2',
  'UNTS vol. 596, Nos. 8638-8640',
  'B-57 (OAS Treaty Series No. 79)',
  'res. 889 (1503/05)',
  'dec. 7/29',
  'REMJA-V',
);
/** Any pieces; or a mark as printed, cut somewhere, with some behind it. */
const typed = fc.oneof(
  pieces(10),
  fc.tuple(mark, fc.integer({ min: 6, max: 30 }), pieces(2)).map(([whole, kept, more]) => whole.slice(0, kept) + more),
);

const step = fc.constantFrom('a', 'b', 'd', 'h', 'o', 'ii', 'iv', '1', '2');
const steps = fc.array(step, { maxLength: 2 }).map((parts) => parts.map((part) => `.${part}`).join(''));
const count = fc.integer({ min: 1, max: 300 });
/** Anchors of one work, whose articles, sections or paragraphs are of one kind. */
const anchors = fc.constantFrom('', 'art-', 's-', 'pre-', 'ii.', 'prosecution-').chain((unit) =>
  fc.uniqueArray(
    fc.oneof(
      fc
        .tuple(
          count,
          unit === 'art-' || unit === 's-' ? fc.constantFrom('', '-bis', '-ter', '-a', '-b') : fc.constant(''),
          steps,
        )
        .map((parts) => unit + parts.join('')),
      fc.tuple(count, fc.integer({ min: 1, max: 9 })).map(([first, more]) => `${unit}${first}-${first + more}`),
    ),
    { minLength: 1, maxLength: 6 },
  ),
);

describe('formatSymbol', () => {
  test('prints whatever mark was read so that it is read as the same', () => {
    let read = 0;
    fc.assert(
      fc.property(typed, (text) => {
        const symbol = parseSymbol(text);
        if (!symbol) return;
        read++;
        expect(parseSymbol(formatSymbol(symbol))?.key, formatSymbol(symbol)).toBe(symbol.key);
      }),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(600);
  });
});

describe('formatProvisionNumber', () => {
  test.each(LANGUAGES)('prints any number in the words of "%s" so that it is found by them', (language) => {
    fc.assert(
      fc.property(anchors, ([n = '', ...others]) => {
        const printed = formatProvisionNumber(n, false, translatorFor(language));
        const asked = readProvision(printed);
        expect(asked && findProvision([...others, n], asked)?.n, printed).toBe(n);
      }),
      { numRuns: 300 },
    );
  });
});

describe('readProvision', () => {
  test('finds any number by its anchor', () => {
    fc.assert(
      fc.property(anchors, ([n = '', ...others]) => {
        const asked = readProvision(`#${n}`);
        expect(asked && findProvision([...others, n], asked)?.n).toBe(n);
      }),
      { numRuns: 300 },
    );
  });
});

describe('readCitation', () => {
  test('reads whatever is typed without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 1200 })), (text) => {
        const { mark, provision } = readCitation(text);
        if (mark) formatSymbol(mark);
        if (provision) findProvision(['1', 'art-1', 'art-2-4'], provision);
      }),
      { numRuns: 1000 },
    );
  });
});
