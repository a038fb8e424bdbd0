import { describe, expect, test } from 'vitest';
import { layBeside } from '../../../src/texts/lay-beside.ts';
import { readText } from '../../../src/texts/read-text.ts';
import { OFFICIAL_TEXTS } from '../../helpers/official-content.ts';

/** What stands beside each provision, and what beside none: numbers, and headings as they are. */
function lay(name: string, numbers: string[]) {
  const { text } = readText(name, String(OFFICIAL_TEXTS[name]));
  if (!text) throw new Error(`${name} is no text.`);
  const { blocks, rest, restNotes, notes } = layBeside(numbers, text);
  const tell = (list: typeof rest) => list.map((block) => (block.kind === 'heading' ? block.text : block.n));
  return {
    beside: Object.fromEntries([...blocks].map(([n, own]) => [n, tell(own)])),
    rest: tell(rest),
    notes: [...notes.keys()],
    restNotes: restNotes.map(({ id }) => id),
  };
}

describe('layBeside', () => {
  test('puts headings and lead-ins before the first paragraph that they lead to', () => {
    expect(lay('ag-res-2011.en.md', ['1', '2.a', '2.b'])).toEqual({
      beside: { '1': ['RESOLVES:', '1'], '2.a': ['2', '2.a'], '2.b': ['2.b'] },
      rest: ['LAMPS ON THE ROADS', 'head-1'],
      notes: [],
      restNotes: ['1'],
    });
  });

  test('keeps what no provision tells, in its order, and gives a note to the provision that tells it', () => {
    expect(lay('ag-res-2011.en.md', ['2.b', 'note-1'])).toEqual({
      beside: { '2.b': ['2.b'] },
      rest: ['LAMPS ON THE ROADS', 'head-1', 'RESOLVES:', '1', '2', '2.a'],
      notes: ['note-1'],
      restNotes: [],
    });
  });
});
