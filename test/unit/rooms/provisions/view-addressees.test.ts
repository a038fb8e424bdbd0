import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { LONGEST_LIST } from '../../../../src/atlas/split-list.ts';
import { listAddresseeViews, viewAddressees } from '../../../../src/rooms/provisions/view-addressees.ts';
import { readContent } from '../../../helpers/make-content.ts';

const provision = (n: number) =>
  `<Provision n="${n}" verb="requests" addressee="member-states" topics="prevention">\n\nAsks for plan ${n}.\n\n</Provision>\n`;
/** The minimal content with a resolution of `count` mandates. */
const contentWith = async (count: number) => {
  const text = `---\nsymbol: null\nkind: resolution\ntitles: {en: Many}\nissuingBody: general-assembly\nadopted: 2011\nstatus: adopted\ncomplete: false\nsourceProvisions: null\nnumbering: printed\nconfidence: high\nevidence: []\n---\n\n${Array.from({ length: count }, (_, index) => provision(index + 1)).join('\n')}`;
  return (await readContent({ 'resolutions/many.mdx': text })).corpus;
};
const minimal = (await readContent()).corpus;
const atlas = new Atlas(minimal);
const few = viewAddressees(atlas).groups.reduce((sum, { rows }) => sum + rows.length, 0);

describe('viewAddressees', () => {
  test('puts every mandate under each of its addressees', () => {
    const wanted = atlas.provisionRows
      .filter(({ view }) => view === 'mandates')
      .flatMap(({ provision: { n, addressee } }) => addressee.map((id) => `${id} ${n}`));
    const found = viewAddressees(atlas).groups.flatMap(({ id, rows }) => rows.map((row) => `${id} ${row.provision.n}`));
    expect(found.sort()).toEqual(wanted.sort());
    expect(found.length).toBeGreaterThan(0);
  });

  test('keeps as many mandates as the limit on one page, and splits one more', async () => {
    expect(viewAddressees(new Atlas(await contentWith(LONGEST_LIST - few))).isSplit).toBe(false);
    expect(viewAddressees(new Atlas(await contentWith(LONGEST_LIST - few + 1))).isSplit).toBe(true);
  });
});

describe('listAddresseeViews', () => {
  test('has no page while all mandates stand on one, and later one for each addressee and for each year of a long one', async () => {
    expect(listAddresseeViews(atlas)).toEqual([]);
    const views = listAddresseeViews(new Atlas(await contentWith(LONGEST_LIST + 1)));
    expect(new Set(views.filter(({ part }) => !part).map(({ id }) => id))).toEqual(
      new Set(viewAddressees(atlas).groups.map(({ id }) => id)),
    );
    expect(views.flatMap(({ id, part }) => (part ? [`${id} ${part.id}`] : []))).toContain('member-states 2011');
  });
});
