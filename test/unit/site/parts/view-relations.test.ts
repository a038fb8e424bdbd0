import { describe, expect, test } from 'vitest';
import { viewRelations } from '../../../../src/site/parts/view-relations.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus, graph } = await readContent();
const site = siteOf(corpus, 'es');

describe('viewRelations', () => {
  test('of the acting end names the predicate and its targets', () => {
    const own = graph.outgoing('ag-res-2010').filter(({ predicate }) => predicate === 'convenes');
    expect(viewRelations(own, 'out', false, site)).toEqual([
      {
        predicate: 'convenes',
        ends: [
          {
            href: '/es/meetings/rtp-i/',
            text: 'Primera Reunión',
            lang: undefined,
            ownNumber: undefined,
            note: undefined,
          },
        ],
      },
    ]);
  });

  test('of the other end names the inverse and who acts, with the note', () => {
    const groups = viewRelations(graph.incoming('ag-res-2010#3.d'), 'in', false, site);
    expect(groups.map(({ predicate }) => predicate).sort()).toEqual(['followedUpBy', 'implementedBy']);
    expect(groups.find(({ predicate }) => predicate === 'implementedBy')?.ends).toEqual([
      {
        href: '/es/practices/ar-rescue-programme/',
        text: 'Programa de rescate',
        lang: undefined,
        ownNumber: undefined,
        note: { text: 'A plan put to work.', lang: 'en' },
      },
    ]);
  });

  test('of a whole record says which of its own paragraphs each relation is about', () => {
    const groups = viewRelations(graph.incomingToRecord('ag-res-2010'), 'in', true, site);
    const numbers = Object.fromEntries(groups.map(({ predicate, ends }) => [predicate, ends[0]?.ownNumber]));
    expect(numbers).toMatchObject({ recalledBy: undefined, followedUpBy: '¶ 3.d', implementedBy: '¶ 3.d' });
  });

  test('puts relations of one predicate together, in their order', () => {
    const [relation] = graph.outgoing('ag-res-2010');
    if (!relation) throw new Error('The fixture lacks a relation.');
    const two = [relation, { ...relation, to: 'rtp-i-conclusions#1' }];
    const [group, ...others] = viewRelations(two, 'out', false, site);
    expect(others).toEqual([]);
    expect(group?.ends.map(({ text }) => text)).toEqual(['Primera Reunión', 'RTP-I/doc.5/06 ¶ 1']);
  });
});
