import { describe, expect, test } from 'vitest';
import { numberSources } from '../../../../src/rooms/legislation/number-sources.ts';
import { toGroups } from '../../../../src/rooms/legislation/compare-groups.ts';
import { en } from '../../../../src/words/en.ts';
import { DATA } from '../../../helpers/compare-data.ts';

describe('numberSources', () => {
  test('numbers each address once, in the order of the rows, then of the states', () => {
    const groups = toGroups(DATA, ['ar', 'us'], en);
    const readOn = '2020-01-02';
    const states = [
      {
        sources: {
          two: { addresses: ['https://c.example/'], readOn },
          one: { addresses: ['https://a.example/'], readOn },
        },
      },
      {
        sources: {
          one: { addresses: ['https://b.example/', 'https://a.example/'], readOn },
          gone: { addresses: ['https://x.example/'], readOn },
        },
      },
    ];
    expect([...numberSources(groups, states)]).toEqual([
      ['https://a.example/', 1],
      ['https://b.example/', 2],
      ['https://c.example/', 3],
    ]);
  });
});
