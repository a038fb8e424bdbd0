import { describe, expect, test } from 'vitest';
import { adoptNumbers, type Telling } from '../../../src/texts/adopt-numbers.ts';
import { plainBlock, type Block } from '../../../src/texts/blocks.ts';
import { segment } from '../../../src/texts/segment/segment.ts';

const provision = (
  n: string,
  text: string,
  more: { editorial?: boolean; terms?: string[] } = {},
): Telling['provisions'][number] => ({
  n,
  editorial: more.editorial ?? true,
  digest: { nodes: [], text },
  terms: (more.terms ?? []).map((term) => ({ language: 'en' as const, text: term })),
});
const paragraphs = (...texts: string[]): Block[] => texts.map((text) => plainBlock('paragraph', text));

function adopt(blocks: readonly Block[], provisions: Telling['provisions'], language: 'en' | 'es' = 'en') {
  const { body, notes, missing, divided } = adoptNumbers(segment(blocks), { provisions, language: 'en' }, language);
  return {
    numbers: body.flatMap((block) =>
      block.kind === 'paragraph' ? [`${block.n}: ${block.passages[0]?.text ?? ''}`] : [],
    ),
    notes: notes.map(({ id }) => id),
    missing,
    divided,
  };
}

const KEEPERS = 'The keepers of the lighthouses told the meeting about their lamps and their oil.';
const SHIPS = 'In the harbour, merchants counted foreign ships that carried timber and salt.';

describe('adoptNumbers', () => {
  test('gives each paragraph the number of the provision that tells it', () => {
    const told = [
      provision('story-lamps', 'Lighthouse keepers spoke of lamps and oil.'),
      provision('story-ships', 'Merchants counted ships with timber and salt.'),
    ];
    expect(adopt(paragraphs(KEEPERS, 'Nobody else said anything of note.', SHIPS), told)).toEqual({
      numbers: [`story-lamps: ${KEEPERS}`, 'p-2: Nobody else said anything of note.', `story-ships: ${SHIPS}`],
      notes: [],
      missing: [],
      divided: [],
    });
  });

  test('divides a paragraph at the sentence where another provision begins', () => {
    const told = [
      provision('one', 'Lighthouse keepers spoke of lamps and oil.'),
      provision('two', 'Merchants counted ships with timber and salt.', { terms: ['foreign ships'] }),
    ];
    const { numbers, divided } = adopt(paragraphs(`${KEEPERS} ${SHIPS}`), told);
    expect(numbers).toEqual([`one: ${KEEPERS}`, `two: ${SHIPS}`]);
    expect(divided).toEqual(['two']);
  });

  test('goes by printed numbers where the digests are in another language', () => {
    const told = [
      provision('towers-1', 'Sweep stairs.', { editorial: false }),
      provision('towers-2', 'Paint doors.', { editorial: false }),
    ];
    const text = paragraphs(
      'Aceite:',
      '1. Se compra en primavera.',
      'Torres:',
      '1. Se barren las escaleras.',
      '2. Se pintan las puertas.',
    );
    expect(adopt(text, told, 'es').numbers).toEqual([
      'aceite-1: Se compra en primavera.',
      'towers-1: Se barren las escaleras.',
      'towers-2: Se pintan las puertas.',
    ]);
  });

  test('finds a provision that the work holds in another order, and says which it does not find', () => {
    const told = [
      provision('ships', 'Merchants counted ships with timber and salt.'),
      provision('lamps', 'Lighthouse keepers spoke of lamps and oil.'),
      provision('whales', 'Whales sing below the ice.'),
    ];
    const { numbers, missing } = adopt(paragraphs(KEEPERS, SHIPS), told);
    expect(numbers.map((line) => line.split(':')[0])).toEqual(['lamps', 'ships']);
    expect(missing).toEqual(['whales']);
  });

  test('names a note after the provision that tells it, and its parts after a paragraph that has a new number', () => {
    const blocks = [...paragraphs('1. Keepers: (a) trim; (b) count.'), plainBlock('note', SHIPS, { id: '1' })];
    const told = [
      provision('tasks', 'Keepers trim and count.'),
      provision('trade', 'Merchants counted ships with timber and salt.', { terms: ['foreign ships'] }),
    ];
    expect(adopt(blocks, told)).toMatchObject({
      numbers: ['tasks: Keepers:', 'tasks.a: trim;', 'tasks.b: count.'],
      notes: ['trade'],
    });
  });

  test('leaves the articles of a range their own numbers', () => {
    const told = [provision('art-2-3', 'Lamps and oil.', { editorial: false })];
    const { numbers, missing } = adopt(paragraphs('Article 1. Stairs.', 'Article 2. Lamps.', 'Article 3. Oil.'), told);
    expect(numbers.map((line) => line.split(':')[0])).toEqual(['art-1', 'art-2', 'art-3']);
    expect(missing).toEqual([]);
  });
});
