import { describe, expect, test } from 'vitest';
import { readTxt } from '../../../../src/texts/formats/read-txt.ts';

function read(text: string): string[] {
  const { blocks } = readTxt(text);
  return blocks.map(({ kind, text: words, signs, id }) =>
    [kind === 'note' ? `note${id ?? ''}` : '', words, signs.map((sign) => `^${sign.id}@${sign.at}`).join('')]
      .filter(Boolean)
      .join(' '),
  );
}

describe('readTxt', () => {
  test('drops page marks and rules', () => {
    expect(read('PAGE  \n- 5- \n\nLamps.\n________\f\nPage 3 of 9\n12\nOil.\n')).toEqual(['Lamps.', 'Oil.']);
  });

  test('joins lines that are broken at a margin, and hyphens of such', () => {
    const text = `The keepers of the lights along this coast have met each winter for many years, and have impor-
tant things to tell each other: how the oil held, which ships went by in the fog, and who
mended the stairs.

1. Lamps are lit at dusk and put out at dawn, but in fog, when they burn as long as nobody can
see the isles.
2. Oil is bought in spring.
`;
    expect(read(text)).toEqual([
      'The keepers of the lights along this coast have met each winter for many years, and have important things to tell each other: how the oil held, which ships went by in the fog, and who mended the stairs.',
      '1. Lamps are lit at dusk and put out at dawn, but in fog, when they burn as long as nobody can see the isles.',
      '2. Oil is bought in spring.',
    ]);
  });

  test('joins a line that is torn, and leaves lines alone that are paragraphs', () => {
    expect(
      read(
        'The Convention on the Keeping of Lights and of the\nTowers of Others.\nThe keepers met.\nThey went home.\n',
      ),
    ).toEqual([
      'The Convention on the Keeping of Lights and of the Towers of Others.',
      'The keepers met.',
      'They went home.',
    ]);
  });

  test('sets notes at the end aside and joins them to signs that a converter left', () => {
    expect(
      read(
        'The keepers met\n/, as they do.\nThey saw ships\n/ and fog.\n\n \uFFFD.\tIn winter.\n\n\n\uFFFD.\tOf any flag.\n',
      ),
    ).toEqual([
      'The keepers met, as they do. ^1@15',
      'They saw ships and fog. ^2@14',
      'note1 In winter.',
      'note2 Of any flag.',
    ]);
    expect(read('The keepers[1] met.\n\nNotes\n[1] In winter.\n')).toEqual([
      'The keepers met. ^1@11',
      'note1 In winter.',
    ]);
  });

  test('takes numbers at the end for notes where a heading or a sign says so, and keeps them', () => {
    expect(read('RESOLVES:\n1.\tLamps.\n2.\tOil.\n')).toEqual(['RESOLVES:', '1. Lamps.', '2. Oil.']);
    expect(read('1.\tLamps[5].\n\n[5] Red.\n[6] White.\n')).toEqual(['1. Lamps. ^5@8', 'note5 Red.', 'note6 White.']);
    expect(read('1.\tLamps.\nNOTES:\n7.\tRed.\n')).toEqual(['1. Lamps.', 'note7 Red.']);
  });

  test('leaves out what is no letter', () => {
    expect(read('\u00AD\n/ Lamps\uE000 and\u0001 oil.\n')).toEqual(['/ Lamps and oil.']);
  });

  test('leaves signs out that no note fits, and says so', () => {
    const { blocks, lost } = readTxt('Lamps\n/\nOil\n/\n\n\uFFFD.\tOne note.\n');
    expect(blocks.map(({ signs }) => signs)).toEqual([[], [], []]);
    expect(lost).toEqual([expect.stringContaining('Signs of notes: 2, notes: 1.')]);
  });
});
