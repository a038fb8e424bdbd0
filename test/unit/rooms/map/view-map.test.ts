import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { MOST_DRAWN } from '../../../../src/rooms/map/choose-drawn.ts';
import { viewMap } from '../../../../src/rooms/map/view-map.ts';
import { readContent } from '../../../helpers/make-content.ts';

const atlas = new Atlas(await realCorpus());
const [own] = viewMap(atlas);
if (!own) throw new Error('The map has no page.');

const resolution = (year: number) =>
  `---\nsymbol: null\nkind: resolution\ntitles: {en: Of ${year}}\nissuingBody: general-assembly\nadopted: ${year}\nstatus: adopted\ncomplete: false\nsourceProvisions: null\nnumbering: printed\nrelations:\n- {predicate: recalls, to: ag-res-2010}\nconfidence: high\nevidence: []\n---\n\nCalls.\n`;
const many = await readContent(
  Object.fromEntries(
    Array.from({ length: MOST_DRAWN.marks }, (_, index) => [
      `resolutions/r-${index}.mdx`,
      resolution(2011 + (index % 2)),
    ]),
  ),
);
const [cut, ...years] = viewMap(new Atlas(many.corpus));

describe('viewMap', () => {
  test('holds every relation under its predicate, and every record under its topics', () => {
    expect(own.relations.flatMap(({ links }) => links)).toHaveLength(own.mandates.links.length);
    for (const { predicate, links } of own.relations)
      expect(links).toEqual(own.mandates.links.filter((link) => link.predicate === predicate));
    for (const { id, members } of own.topics)
      expect(members).toEqual(own.mandates.records.filter(({ topics }) => topics.has(id)));
  });

  test('gives the years pages of their own where not everything is drawn, those without date last', () => {
    expect(cut?.drawn.isCut).toBe(true);
    const ids = years.map(({ part }) => part?.id);
    expect(ids.slice(0, 4)).toEqual(['2012-2', '2012', '2011-2', '2011']);
    expect(years.flatMap(({ part }) => part?.items ?? [])).toHaveLength(cut?.mandates.records.length ?? 0);
  });

  test('counts the relations of each predicate by the years of the texts that act', () => {
    const recalls = cut?.relations.find(({ predicate }) => predicate === 'recalls');
    const links = recalls?.years.reduce((sum, year) => sum + year.links, 0);
    expect(links).toBe(recalls?.links.length);
    expect(recalls?.years.length).toBeGreaterThan(3);
  });
});
