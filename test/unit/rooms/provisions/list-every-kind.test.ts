import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { toChosen, type Choice } from '../../../../src/rooms/provisions/choice.ts';
import { buildFacetTable } from '../../../../src/rooms/provisions/facet-table.ts';
import { listEveryKind } from '../../../../src/rooms/provisions/list-every-kind.ts';
import { toProvisionData } from '../../../../src/rooms/provisions/provisions-json.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const atlas = new Atlas(await realCorpus());
const table = buildFacetTable(toProvisionData(atlas).facets);
const noWords = { known: () => undefined };
const choice = (chosen: Parameters<typeof toChosen>[0]): Choice => ({
  show: 'mandates',
  query: '',
  synonyms: true,
  chosen: toChosen(chosen),
  list: [],
});

describe('listEveryKind', () => {
  test('lists mandates, proposals and statements that fit, whichever of them is shown', () => {
    const rows = listEveryKind(table, choice({ topic: ['prevention'] }), noWords);
    const expected = atlas.provisionRows.flatMap(({ provision }, row) =>
      provision.topics.includes('prevention') ? [row] : [],
    );
    expect(rows).toEqual(expected);
    expect(new Set(rows.map((row) => table.viewOf(row)))).toEqual(new Set(['mandates', 'proposals', 'other']));
  });

  test('lists nothing before the table has come', () => {
    expect(listEveryKind(undefined, choice({}), noWords)).toEqual([]);
    expect(listEveryKind(table, undefined, noWords)).toEqual([]);
  });
});
