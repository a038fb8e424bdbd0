import { describe, expect, test } from 'vitest';
import { alignText } from '../../../src/texts/align-text.ts';
import type { TextParagraph } from '../../../src/texts/official-text.ts';

const text = (...numbers: string[]) => ({
  body: numbers.map((n): TextParagraph => ({ kind: 'paragraph', n, passages: [{ text: n, signs: [] }] })),
  notes: [{ id: '2', text: 'A note.', signs: [] }],
});

/** `provision: paragraphs` for each provision that has some. */
function align(numbers: string[], ...paragraphs: string[]) {
  const { paragraphs: of, onlyInWork, onlyInText, notes } = alignText(numbers, text(...paragraphs));
  return {
    told: [...of].map(([n, own]) => `${n}: ${own.map((paragraph) => paragraph.n).join(' ')}`),
    notes: [...notes.keys()],
    onlyInWork,
    onlyInText: onlyInText.map(({ n }) => n),
  };
}

describe('alignText', () => {
  test('matches by number, and what is below a number with it', () => {
    expect(align(['1', '2.a', '4'], 'head-1', '1', '1.a', '2', '2.a', '2.a.i', '3')).toEqual({
      told: ['1: 1 1.a', '2.a: 2.a 2.a.i'],
      notes: [],
      onlyInWork: ['4'],
      onlyInText: ['head-1', '2', '3'],
    });
  });

  test('gives all articles of a range to it, and no article to a longer number', () => {
    expect(align(['art-2-4', 'art-1'], 'art-1', 'art-1-bis', 'art-2', 'art-3.1', 'art-4', 'art-5')).toMatchObject({
      told: ['art-1: art-1', 'art-2-4: art-2 art-3.1 art-4'],
      onlyInText: ['art-1-bis', 'art-5'],
    });
  });

  test('takes steps as the same whatever stands between them', () => {
    expect(align(['art-149-a-1'], 'art-149-a.1').told).toEqual(['art-149-a-1: art-149-a.1']);
  });

  test('finds a note by its number', () => {
    expect(align(['note-2', 'note-3'])).toMatchObject({ notes: ['note-2'], onlyInWork: ['note-3'] });
  });
});
