import { parseAtomFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { toAtom, type AtomFeed } from '../../../../src/exports/follow/to-atom.ts';

const HOSTILE = 'A & B < C "D" \u0000\uD800 é\n=1+1 \u05D0\u05D1';
const READ = 'A & B < C "D" � é\n=1+1 \u05D0\u05D1';

function feed(change: Partial<AtomFeed> = {}): AtomFeed {
  return {
    key: 'feed es changes/',
    title: 'Cambios',
    subtitle: 'Lo nuevo',
    author: 'Mandate Atlas',
    rights: 'CC BY 4.0',
    language: 'es',
    day: '2026-11-28',
    self: 'https://atlas.example/es/changes.atom?a=1&b=2',
    page: 'https://atlas.example/es/changes/',
    entries: [
      {
        key: 'change 1',
        title: HOSTILE,
        text: HOSTILE,
        textLanguage: 'en',
        day: '2026-11-27',
        address: 'https://atlas.example/es/legislation/pe/?x=1&y=2#a',
        ids: ['pe', 'child-measures'],
      },
    ],
    ...change,
  };
}

describe('toAtom', () => {
  test('is read back equal by a program of others, whatever a title holds', () => {
    const read = parseAtomFeed(toAtom(feed()));
    expect(read).toMatchObject({
      title: { value: 'Cambios' },
      updated: '2026-11-28T00:00:00Z',
      authors: [{ name: 'Mandate Atlas' }],
      links: [
        { rel: 'self', href: 'https://atlas.example/es/changes.atom?a=1&b=2' },
        { rel: 'alternate', href: 'https://atlas.example/es/changes/' },
      ],
    });
    expect(read.entries).toHaveLength(1);
    expect(read.entries?.[0]).toMatchObject({
      title: { value: READ },
      content: { value: READ, type: 'text' },
      updated: '2026-11-27T00:00:00Z',
      links: [{ href: 'https://atlas.example/es/legislation/pe/?x=1&y=2#a' }],
      categories: [{ term: 'pe' }, { term: 'child-measures' }],
    });
  });

  test('is well-formed, and says the language of a text that is not its own', () => {
    const document = XmlDocument.fromString(toAtom(feed()));
    const lang = document.get('//a:content/@xml:lang', { a: 'http://www.w3.org/2005/Atom' });
    expect(lang?.content).toBe('en');
    document.dispose();
  });

  test('knows a feed and an entry by their keys alone', () => {
    const idsOf = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const [own, entry] = idsOf(toAtom(feed()));
    expect(own).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idsOf(toAtom(feed({ title: 'Otro', self: 'https://other.example/' })))).toEqual([own, entry]);
    expect(idsOf(toAtom(feed({ key: 'another' })))).toEqual([expect.not.stringContaining(own ?? ''), entry]);
  });
});
