import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { PIECE_ROWS } from '../../../../src/rooms/provisions/provision-facets.ts';
import { pieceEnding, toProvisionData } from '../../../../src/rooms/provisions/provisions-json.ts';
import { criteriaOf } from '../../../../src/atlas/criteria-of.ts';
import { edit, makeContent, readContent, RESOLUTION } from '../../../helpers/make-content.ts';
import { IN_SPANISH } from '../../../helpers/spanish-content.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const rows = atlas.provisionRows;
const { facets, files } = toProvisionData(atlas);
const pieces = [...files].flatMap(([name, piece]) => (/^\d+$/.test(name) ? [piece] : []));

describe('toProvisionData', () => {
  test('gives the same for the same content, and another edition for other content', async () => {
    const dir = await makeContent();
    const one = toProvisionData(new Atlas((await readCorpus(dir)).corpus));
    expect(toProvisionData(new Atlas((await readCorpus(dir)).corpus))).toEqual(one);
    const other = toProvisionData(
      new Atlas((await readContent(edit(RESOLUTION, 'Poverty exposes', 'Need exposes'))).corpus),
    );
    expect(other.facets.edition).not.toBe(one.facets.edition);
  });

  test('says of each row what the provision says', () => {
    const { works, values, rows: columns } = facets;
    const due = new Set(columns.due);
    expect(columns.n).toHaveLength(rows.length);
    rows.forEach(({ work, provision }, row) => {
      const at = columns.work[row] ?? -1;
      expect(works.id[at]).toBe(work.workId);
      expect(works.date[at]).toBe(work.frontMatter.adopted);
      expect(works.collection[at]).toBe(work.collection);
      expect(works.body[at]).toBe(work.frontMatter.issuingBody);
      expect(columns.n[row]).toBe(provision.n);
      expect(values.verb[columns.verb[row] ?? -1]).toBe(provision.verb);
      expect(columns.topic[row]?.map((topic) => values.topic[topic])).toEqual(provision.topics);
      expect(columns.addressee[row]?.map((id) => values.addressee[id])).toEqual(provision.addressee);
      expect(columns.criterion[row]?.map((id) => values.criterion[id])).toEqual(
        criteriaOf(atlas, work.workId, provision),
      );
      expect(columns.proponent[row]?.map((id) => values.proponent[id])).toEqual(provision.proponent);
      expect(due.has(row)).toBe(provision.due !== undefined);
    });
  });

  test('puts each digest into the piece of its row, with its work and its commitments', () => {
    const places = atlas.threadPlaces;
    let inThreads = 0;
    rows.forEach(({ work, provision }, row) => {
      const piece = pieces[Math.floor(row / PIECE_ROWS)];
      const found = piece?.rows[row % PIECE_ROWS];
      expect(piece?.edition).toBe(facets.edition);
      expect(piece?.works[work.workId]?.symbol).toBe(work.frontMatter.symbol ?? null);
      expect(piece?.works[work.workId]?.titles).toEqual(work.frontMatter.titles);
      expect(found?.digest).toBe(provision.digest.text);
      expect(found?.due).toBe(provision.due?.text);
      expect(found?.editorial ?? false).toBe(provision.editorial);
      const threads = places.get(`${work.workId}#${provision.n}`)?.map(({ commitment }) => commitment.id) ?? [];
      expect(found?.threads ?? []).toEqual([...new Set(threads)]);
      inThreads += threads.length;
    });
    expect(inThreads).toBeGreaterThan(0);
    expect(pieces.flatMap((piece) => piece.rows)).toHaveLength(rows.length);
  });

  test('has the pieces as each language tells them, under their own names', async () => {
    const told = new Atlas((await readContent(IN_SPANISH)).corpus);
    const { facets: one, files: all } = toProvisionData(told);
    expect([...all.keys()].sort()).toEqual(['0', '0.es']);
    expect(pieceEnding(told, 'es')).toBe('.es');
    expect(pieceEnding(told, 'fr')).toBe('');
    const digests = (name: string) => all.get(name)?.rows.map(({ digest }) => digest);
    expect(digests('0')).toEqual(told.provisionRows.map(({ provision }) => provision.digest.text));
    expect(digests('0.es')).toEqual(told.in('es').provisionRows.map(({ provision }) => provision.digest.text));
    expect(digests('0.es')).not.toEqual(digests('0'));
    expect(toProvisionData(told.in('es'))).toEqual({ facets: one, files: all });
  });
});
