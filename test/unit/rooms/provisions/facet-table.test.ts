import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { FACETS, NONE } from '../../../../src/rooms/provisions/provision-facets.ts';
import { buildFacetTable, listFacetValues, valuesOf } from '../../../../src/rooms/provisions/facet-table.ts';
import { toProvisionData } from '../../../../src/rooms/provisions/provisions-json.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { corpus } = await readContent();
const atlas = new Atlas(corpus);
const table = buildFacetTable(toProvisionData(atlas).facets);

describe('buildFacetTable', () => {
  test('gives each row the values of its provision and of its work', () => {
    atlas.provisionRows.forEach(({ work: { frontMatter, collection }, provision }, row) => {
      const wanted = {
        topic: provision.topics,
        verb: [provision.verb],
        addressee: provision.addressee,
        due: [provision.due ? 'given' : NONE],
        year: [frontMatter.adopted?.slice(0, 4) ?? NONE],
        body: [frontMatter.issuingBody],
        collection: [collection],
        proponent: provision.proponent,
      };
      expect(
        Object.fromEntries(Object.keys(wanted).map((facet) => [facet, valuesOf(table, facet as 'topic', row)])),
      ).toEqual(wanted);
    });
  });
});

describe('listFacetValues', () => {
  test('offers the facets that any row has, in their order', () => {
    const offered = listFacetValues(table);
    expect(offered.map(({ facet }) => facet)).toEqual(FACETS.filter((facet) => table.columns[facet].values.length));
    expect(offered.every(({ values }) => values.length > 0)).toBe(true);
  });
});
