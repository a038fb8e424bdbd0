import { describe, expect, test } from 'vitest';
import { plainBlock, type Block } from '../../../../src/texts/blocks.ts';
import { segment } from '../../../../src/texts/segment/segment.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => plainBlock('paragraph', text));

/** Headings with their signs, paragraphs as `n: first words`. */
function outline(blocks: readonly Block[]): string[] {
  return segment(blocks).body.map((block) =>
    block.kind === 'heading'
      ? `${'#'.repeat(block.level)} ${block.text}`
      : `${block.n}: ${block.passages.map(({ text }) => text.split(' ').slice(0, 3).join(' ')).join(' + ')}`,
  );
}

const LONG =
  'The keepers of the lights along this coast have met each winter for many years, and have told each other what they saw from their towers, how the oil held, which ships went by in the fog, and who mended the stairs.';

describe('segment', () => {
  test('keeps a number that stands alone, before another and at the end', () => {
    expect(outline(paragraphs('1. Lamps.', '2.', '3. Oil.', '4.', 'Wicks.', '5.'))).toEqual([
      '1: Lamps.',
      '2: ',
      '3: Oil.',
      '4: Wicks.',
      '5: ',
    ]);
  });

  test('keeps the blanks of no label, and none behind a heading that is a number', () => {
    expect(segment(paragraphs('Art.\u00A0\u00A05. Lamps.')).body).toMatchObject([{ label: 'Art. 5.', n: 'art-5' }]);
    expect(outline([plainBlock('heading', 'IV.', { level: 2 })])).toEqual(['## IV.']);
  });

  test('tells head, preamble and operative part of a resolution apart, and hangs letters below numbers', () => {
    expect(
      outline(
        paragraphs(
          'XX/RES. 41 (V-O/31)',
          'LIGHTS OF THE COAST',
          '(Adopted at the second plenary session, held on June 5, 1931)',
          'THE GENERAL ASSEMBLY,',
          'RECALLING that lamps go out at night;',
          'CONSIDERING that oil is dear,',
          'RESOLVES:',
          '1. To ask the keepers:',
          'a. to trim their lamps; and',
          'b. to count the ships.',
          '2. To thank the islands.',
        ),
      ),
    ).toEqual([
      'head-1: XX/RES. 41 (V-O/31)',
      'head-2: LIGHTS OF THE',
      'head-3: (Adopted at the',
      '## THE GENERAL ASSEMBLY,',
      'pre-1: RECALLING that lamps',
      'pre-2: CONSIDERING that oil',
      '## RESOLVES:',
      '1: To ask the',
      '1.a: to trim their',
      '1.b: to count the',
      '2: To thank the',
    ]);
  });

  test('puts the section before numbers that begin anew, and before none that count on', () => {
    expect(
      outline(
        paragraphs(
          LONG,
          'Oil and wicks:',
          '1. Oil is bought in spring.',
          '2. Wicks are cut.',
          'Towers:',
          '1. Stairs are swept.',
          '2. Doors are painted.',
          'Boats',
          '3. Boats are tarred.',
        ),
      ),
    ).toEqual([
      'p-1: The keepers of',
      '### Oil and wicks:',
      'oil-1: Oil is bought',
      'oil-2: Wicks are cut.',
      '### Towers:',
      'towers-1: Stairs are swept.',
      'towers-2: Doors are painted.',
      '### Boats',
      'boats-3: Boats are tarred.',
    ]);
    expect(outline(paragraphs(LONG, 'Oil:', '1. Oil is bought.', 'Towers:', '2. Stairs are swept.'))).toEqual([
      'p-1: The keepers of',
      '### Oil:',
      '1: Oil is bought.',
      '### Towers:',
      '2: Stairs are swept.',
    ]);
  });

  test('makes a part of its own of numbers that begin anew without a heading', () => {
    expect(outline(paragraphs('1. One lamp.', '2. Two lamps.', '1. One boat.', '2. Two boats.'))).toEqual([
      '1: One lamp.',
      '2: Two lamps.',
      'part-1: One boat.',
      'part-2: Two boats.',
    ]);
  });

  test('joins a number that stands alone with what follows', () => {
    expect(outline(paragraphs(LONG, '1.', 'Lamps are lit.', 'a.', 'at dusk; and', 'b.', 'in fog.'))).toEqual([
      'p-1: The keepers of',
      '1: Lamps are lit.',
      '1.a: at dusk; and',
      '1.b: in fog.',
    ]);
  });

  test('divides items that run on in a paragraph, and leaves references to letters alone', () => {
    expect(
      outline(
        paragraphs(
          '1. Keepers are asked: (a) to trim; (b) to count; and (c) to write.',
          '2. What letters (a) and (b) say holds for islands.',
        ),
      ),
    ).toEqual([
      '1: Keepers are asked:',
      '1.a: to trim;',
      '1.b: to count; and',
      '1.c: to write.',
      '2: What letters (a)',
    ]);
  });

  test('reads i after h as a letter, and i below a letter as a numeral', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `${letter}) lamp ${letter}`);
    expect(outline(paragraphs('1. Lamps:', ...letters)).at(-2)).toBe('1.i: lamp i');
    expect(outline(paragraphs('1. Lamps:', 'a) of the coast:', 'i) red;', 'ii) green;', 'b) of the isles.'))).toEqual([
      '1: Lamps:',
      '1.a: of the coast:',
      '1.a.i: red;',
      '1.a.ii: green;',
      '1.b: of the isles.',
    ]);
  });

  test('lets what follows an article without a number go on with it', () => {
    expect(
      outline(
        paragraphs(
          'CAPÍTULO I DE LAS LUCES',
          'Artículo 1.- Las luces arden de noche.',
          'También arden con niebla.',
          'Artículo 2 bis.- Los guardas:',
          'a) limpian; y',
          'b) cuentan.',
          'Artículo 3.- Nadie apaga.',
        ),
      ),
    ).toEqual([
      '## CAPÍTULO I DE LAS LUCES',
      'art-1: Las luces arden + También arden con',
      'art-2-bis: Los guardas:',
      'art-2-bis.a: limpian; y',
      'art-2-bis.b: cuentan.',
      'art-3: Nadie apaga.',
    ]);
  });

  test('hangs paragraphs and numerals of Brazil below their article', () => {
    expect(
      outline(
        paragraphs(
          'Art. 1º Os faroleiros:',
          'I - limpam;',
          'II - contam:',
          'a) navios;',
          '§ 1º Também de dia.',
          'Art. 2º-A. Nada.',
        ),
      ),
    ).toEqual([
      'art-1: Os faroleiros:',
      'art-1.i: limpam;',
      'art-1.ii: contam:',
      'art-1.ii.a: navios;',
      'art-1.1: Também de dia.',
      'art-2-a: Nada.',
    ]);
  });

  test('counts points and paragraphs without a number by their section', () => {
    expect(outline(paragraphs(LONG, 'II. THE TOWERS', LONG, '· swept stairs;', '· painted doors.'))).toEqual([
      'p-1: The keepers of',
      '## II. THE TOWERS',
      'ii.1: The keepers of',
      'ii.2: swept stairs;',
      'ii.3: painted doors.',
    ]);
  });

  test('gives no number twice, whatever the order of labels', () => {
    const blocks = paragraphs(
      '1. a',
      '1. b',
      'a) c',
      'a) d',
      '2. e',
      '1. f',
      '· g',
      'Artículo 1. h',
      'Artículo 1. i',
      'note',
    );
    const numbers = segment(blocks).body.flatMap((block) => (block.kind === 'paragraph' ? [block.n] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('keeps every word, and the signs of notes at their words', () => {
    const sign = {
      ...plainBlock('paragraph', '1. Lamps: (a) of the coast; (b) of the isles.'),
      signs: [{ at: 27, id: '1' }],
    };
    const { body } = segment([sign, plainBlock('note', 'Both shores.', { id: '1' })]);
    const parts = body.flatMap((block) => (block.kind === 'paragraph' ? block.passages : []));
    expect(parts.map(({ text }) => text)).toEqual(['Lamps:', 'of the coast;', 'of the isles.']);
    expect(parts.map(({ signs }) => signs)).toEqual([[], [{ at: 13, id: '1' }], []]);
  });
});
