import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { openReads, withReads } from '../../../src/corpus/reads.ts';
import { watchCorpus } from '../../../src/corpus/watch-corpus.ts';
import { WatchedUnits } from '../../../src/corpus/watched-units.ts';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { readContent } from '../../helpers/make-content.ts';
import { IN_SPANISH } from '../../helpers/spanish-content.ts';

const { corpus } = await readContent(IN_SPANISH);
const plain = new Atlas(corpus);
// Reading again gives maps of its own to put what is watched into.
const { corpus: own } = await readContent(IN_SPANISH);
const units = new WatchedUnits();
const watched = watchCorpus(own, units);
const atlas = new Atlas(watched.corpus, undefined, watched.tell);

/** Facts that `read` reads: kind, id and property. */
function factsOf(read: () => unknown): string[] {
  const reads = openReads();
  withReads(reads, read);
  return [...reads.facts].map(({ unit, property }) => [unit.kind, unit.id, property].join(' ')).sort();
}

const workOf = (language: 'en' | 'es') => {
  const work = atlas.in(language).corpus.works.find(({ workId }) => workId === 'ag-res-2010');
  if (!work) throw new Error('The resolution is gone.');
  return work;
};

describe('a corpus that is watched', () => {
  test.each(LANGUAGES)('says the same to readers of %s', (language) => {
    expect(toAtlasJson(atlas.in(language))).toBe(toAtlasJson(plain.in(language)));
  });

  test('is one where nothing is translated', () => {
    expect(atlas.in('fr')).toBe(atlas.in('pt'));
    expect(atlas.in('es')).not.toBe(atlas.in('fr'));
  });

  test('notes which work is read, and which of its paragraphs', () => {
    const work = workOf('en');
    expect(factsOf(() => work.frontMatter.titles)).toEqual([
      'en frontMatter ag-res-2010 titles',
      'en work ag-res-2010 frontMatter',
    ]);
    expect(factsOf(() => work.provisions.at(-1)?.digest)).toEqual([
      `en provision ag-res-2010#${work.provisions.at(-1)?.n} digest`,
      'en work ag-res-2010 provisions',
    ]);
  });

  test('tells what is translated from what is not', () => {
    expect(factsOf(() => workOf('es').summary)).toContain('es work ag-res-2010 summary');
    expect(factsOf(() => workOf('en').summary)).toContain('en work ag-res-2010 summary');
    // The meeting is told in English to all.
    expect(factsOf(() => atlas.in('es').corpus.meetings[0]?.id)).toEqual([
      'en meeting rtp-i id',
      'es corpus  meetings',
    ]);
  });

  test('notes an answer of a state, and not those beside it', () => {
    const state = atlas.corpus.countries.find(({ code }) => code === 'ar');
    expect(factsOf(() => state?.criteria['dedicated-law'])).toEqual([
      'en country ar criteria',
      'en criteria ar dedicated-law',
    ]);
  });

  test('notes the list in which a record is looked up, whether it is there or not', () => {
    const { workById, sourceByAddress, vocabularies } = atlas.corpus;
    expect(factsOf(() => workById.get('gone'))).toEqual(['en corpus  works']);
    expect(factsOf(() => sourceByAddress.get('gone'))).toEqual(['en vocabularies  sources']);
    expect(factsOf(() => vocabularies.topics)).toEqual(['en vocabularies  topics']);
  });

  test('notes of translations which file is behind, and nothing else', () => {
    const { translations } = atlas.corpus;
    expect(factsOf(() => translations.get('es')?.stale.get('changes.yml'))).toEqual(['es stale  changes.yml']);
  });

  test('hands on what the atlas has made of it', () => {
    const { graph } = atlas;
    const reads = openReads();
    expect(withReads(reads, () => atlas.graph)).toBe(graph);
    const [kept] = reads.kept;
    expect([...(kept?.facts ?? [])].map(({ property }) => property)).toContain('relations');
  });
});
