import { describe, expect, test } from 'vitest';
import { cutEntry } from '../../../../src/exports/cite/cut-entry.ts';
import type { Reference } from '../../../../src/exports/cite/reference.ts';
import { toBibtex } from '../../../../src/exports/cite/to-bibtex.ts';
import { toRis } from '../../../../src/exports/cite/to-ris.ts';
import { parseRis } from '../../../../scripts/exports/parse-ris.ts';

const DAY = '2026-11-29';
const references: Reference[] = ['a-1', 'a-1#3', 'a-1#3.d'].map((id) => ({
  kind: 'document',
  id,
  title: `Title of ${id} {a-1:3,`,
  language: 'en',
  address: `https://a.example/id/${id}`,
}));

describe('cutEntry', () => {
  test.each(references.map(({ id }) => id))('finds %s, with the day of the visit', (id) => {
    const ris = cutEntry(toRis(references), 'ris', id, DAY) ?? '';
    const [record, ...more] = parseRis(ris);
    expect(more).toEqual([]);
    expect([record?.get('ID'), record?.get('Y2')]).toEqual([[id], ['2026/11/29/']]);
    const bib = cutEntry(toBibtex(references), 'bib', id, DAY) ?? '';
    expect(bib).toMatch(new RegExp(`^@report\\{${id.replace('#', ':')},\n`));
    expect(bib.match(/^@/gm)).toHaveLength(1);
    expect(bib).toMatch(/\n {2}urldate = \{2026-11-29\},\n\}$/);
  });

  test('finds nothing that is not there', () => {
    expect(cutEntry(toRis(references), 'ris', 'a-1#4', DAY)).toBeUndefined();
    expect(cutEntry(toBibtex(references), 'bib', 'a', DAY)).toBeUndefined();
  });

  test('gives a statute no second date', () => {
    const laws = toRis([{ kind: 'law', id: 'l', title: 'L', language: 'es', address: 'https://a.example/id/l/' }]);
    expect(cutEntry(laws, 'ris', 'l', DAY)).not.toContain('Y2');
  });
});
