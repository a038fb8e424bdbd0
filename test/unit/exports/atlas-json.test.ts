import { describe, expect, test } from 'vitest';
import { realCorpus } from '../../helpers/real-corpus.ts';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { numberOf, recordOf } from '../../../src/atlas/build-graph.ts';
import { treatiesOf } from '../../../src/atlas/coverage.ts';
import { AMERICAN_STATES } from '../../../src/schemas/states.ts';
import { COUNTRY, edit, MINIMAL, readContent } from '../../helpers/make-content.ts';

/** A record with its id and lists of it. */
type Held<Id extends string, Lists extends string> = Record<Id, string> & Record<Lists, unknown[]>;

interface AtlasFile {
  works: { workId: string; provisions: { n: string; digest: string; confidence: string }[] }[];
  relations: { from: string; to: string }[];
  commitments: Held<'id', 'steps' | 'criteria' | 'practices' | 'indicators'>[];
  practices: Held<'workId', 'criteria'>[];
  indicators: { id: string; computed: { shares: Record<string, number>[] } | null }[];
  uptake: { by: { provision: string }[]; commitments: string[] }[];
  meetings: { id: string; outcomes: string[] }[];
  bodies: { id: string }[];
  countries: {
    code: string;
    criteria: Record<string, { law: string | null; articles: string[] }>;
    treaties: Record<string, unknown>[];
  }[];
}

describe('toAtlasJson', () => {
  test('writes the sources of a penalty, a plan and an authority, and what is to be known of them', async () => {
    const evidence = "{source: 'https://example.org/p', kind: official, confidence: high, checkedOn: 2020-01-02}";
    const files = edit(
      COUNTRY,
      'article: art-145-bis}\nauthority: null',
      `article: art-145-bis, note: More for minors., evidence: ${evidence}}
plans:
- {title: Plan, language: es, from: 2020, evidence: ${evidence}}
authority: {name: Consejo, language: es, role: coordinates, evidence: ${evidence}}`,
    );
    const { atlas } = await readContent(files);
    const { countries } = JSON.parse(toAtlasJson(atlas)) as AtlasFile;
    const sources = [
      { source: 'https://example.org/p', kind: 'issuer', confidence: 'high', checkedOn: '2020-01-02', asOf: null },
    ];
    expect(countries.find(({ code }) => code === 'ar')).toMatchObject({
      penalty: { note: 'More for minors.', unseen: null, sources },
      plans: [{ title: 'Plan', from: '2020', to: null, note: null, unseen: null, sources }],
      authority: 'Consejo',
      authorityFacts: { name: 'Consejo', role: 'coordinates', unseen: null, sources },
    });
  });

  test('writes the fixture byte for byte as its golden', async () => {
    const { atlas } = await readContent();
    await expect(toAtlasJson(atlas)).toMatchFileSnapshot('../../fixtures/minimal/atlas.json');
  });

  test('writes the same bytes for the same content read twice', async () => {
    const [first, second] = [await readContent(), await readContent()];
    expect(toAtlasJson(second.atlas)).toBe(toAtlasJson(first.atlas));
  });

  test('writes one record a line, and ends with a newline', async () => {
    const { atlas, corpus, graph } = await readContent();
    const text = toAtlasJson(atlas);
    const records = text.split('\n').filter((line) => line.startsWith('{"'));
    const heads = records.filter((line) => line.startsWith('{"$schema"')).length;
    const count =
      corpus.works.length +
      graph.relations.length +
      corpus.commitments.length +
      corpus.practices.length +
      corpus.vocabularies.indicators.length +
      corpus.vocabularies.indicatorFrameworks.length +
      corpus.uptake.entries.length +
      // Places to find help are on their page alone.
      [corpus.lists.initiatives, corpus.lists.training, corpus.lists.statistics].flat().length +
      corpus.meetings.length +
      corpus.countries.length +
      corpus.vocabularies.bodies.length +
      corpus.figures.length +
      corpus.figureTerms.entries.length;
    expect(records.length - heads).toBe(count);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('writes a state with what is known, and null where nothing is', async () => {
    const { atlas, corpus } = await readContent();
    const { countries } = JSON.parse(toAtlasJson(atlas)) as AtlasFile;
    const [blank, argentina] = countries;
    expect(argentina).toMatchObject({
      code: 'ar',
      criteria: {
        'dedicated-law': {
          status: 'yes',
          law: 'ar-ley-26364',
          articles: ['art-2'],
          locus: null,
          note: null,
          confidence: 'high',
          source: 'https://example.org/text',
        },
        'non-punishment': { status: 'not-recorded', law: null, articles: [], confidence: null, source: null },
      },
      penalty: { min: 4, max: 8, unit: 'years', law: 'ar-ley-26364', article: 'art-145-bis' },
    });
    expect(argentina?.treaties[0]).toEqual({
      treaty: 'lima-protocol',
      signed: '2000-12-12',
      bound: '2002-11-19',
      action: 'ratification',
      asOf: '2019',
      confidence: 'high',
      source: 'https://example.org/text',
      approval: null,
      reservation: null,
      sourceKind: 'issuer',
      furtherSources: [],
      note: null,
      unseen: null,
    });
    expect(blank).toMatchObject({ code: 'ag', oasMember: true, penalty: null, authority: null, plans: [] });
    expect(blank?.treaties).toHaveLength(treatiesOf(corpus).length);
    expect(new Set(blank?.treaties.map(({ action }) => action))).toEqual(new Set(['not-recorded']));
  });

  test('writes beside an answer that has ended what it is now, and the sources of its days', async () => {
    const evidence = (source: string) => `{source: '${source}', confidence: high, checkedOn: 2020-01-02}`;
    const { atlas } = await readContent(
      edit(
        COUNTRY,
        'law: ar-ley-26364, articles: [art-2], ',
        `locus: A unit, since: {date: 2015, from: body, evidence: [${evidence('https://example.org/a')}, ${evidence('https://example.com/b')}]}, until: {date: 2019, reason: It was closed., evidence: ${evidence('https://example.org/c')}}, `,
      ),
    );
    const { countries } = JSON.parse(toAtlasJson(atlas)) as AtlasFile;
    const source = { confidence: 'high', checkedOn: '2020-01-02', asOf: null };
    expect(countries[1]?.criteria['dedicated-law']).toMatchObject({
      status: 'yes',
      current: 'not-recorded',
      since: '2015',
      sinceSources: [
        { ...source, source: 'https://example.org/a', kind: 'issuer' },
        { ...source, source: 'https://example.com/b', kind: 'copy' },
      ],
      until: '2019',
      untilSources: [{ ...source, source: 'https://example.org/c', kind: 'issuer' }],
    });
    expect(countries[1]?.criteria['non-punishment']).toMatchObject({ status: 'not-recorded', current: 'not-recorded' });
  });

  test('gives a blank no days, whatever its law', async () => {
    const { atlas } = await readContent(edit(COUNTRY, "status: 'yes'", 'status: not-recorded'));
    const { countries } = JSON.parse(toAtlasJson(atlas)) as AtlasFile;
    expect(countries[1]?.criteria['dedicated-law']).toMatchObject({ since: null, until: null, sinceFrom: null });
  });

  test('marks an answer without source as of low confidence', async () => {
    const { atlas } = await readContent(
      edit(COUNTRY, /evidence: .*(?=\})/.exec(MINIMAL[COUNTRY] ?? '')?.[0] ?? '', 'confidence: low'),
    );
    const { countries } = JSON.parse(toAtlasJson(atlas)) as AtlasFile;
    expect(countries[1]?.criteria['dedicated-law']).toMatchObject({ confidence: 'low', source: null });
  });

  test('writes of a law what other works do not have', async () => {
    const { atlas } = await readContent();
    const { works } = JSON.parse(toAtlasJson(atlas)) as { works: object[] };
    expect(works.at(-1)).toMatchObject({
      workId: 'ar-ley-26364',
      collection: 'legislation',
      symbol: null,
      title: 'Ley de Trata',
      jurisdiction: 'ar',
      citation: 'Ley 26.364 (B.O. 30 abril 2008)',
      citations: ['Ley 26364'],
      published: '2008-04-30',
      legalForce: 'in-force',
      provisions: [
        { n: 'art-2', label: 'Art. 2', verb: 'provides' },
        { n: 'art-145-bis', penalty: { min: 4, max: 8, unit: 'years' } },
      ],
    });
    expect(works[0]).not.toHaveProperty('jurisdiction');
  });

  test('writes a commitment with its steps, a practice with its sources, and what became of a recommendation', async () => {
    const { atlas } = await readContent();
    expect(JSON.parse(toAtlasJson(atlas))).toMatchObject({
      commitments: [
        {
          id: 'adopt-plans',
          steps: [
            { provision: 'ag-res-2010#3.d', change: 'states', against: null },
            { provision: 'rtp-i-conclusions#1', change: 'renews', against: null },
          ],
          criteria: ['dedicated-law'],
          practices: ['ar-rescue-programme'],
          indicators: ['states-with-law'],
        },
      ],
      practices: [{ workId: 'ar-rescue-programme', sources: [{ kind: 'issuer' }] }],
      indicators: [
        {
          id: 'states-with-law',
          computed: {
            date: '2020-01-02',
            shares: [{ numerator: 1, partial: 0, denominator: 1, blanks: 34, all: 35 }],
          },
        },
        { id: 'victims-helped', computed: null },
      ],
      uptake: [{ source: 'ag-res-2010', recommendation: '3.d', by: [{ provision: 'rtp-i-conclusions#1' }] }],
      initiatives: [{ id: 'andean-network' }],
      training: [{ id: 'border-course' }],
      statistics: [{ id: 'court-figures' }],
    });
  });

  test('is JSON even where a list is empty', async () => {
    const { corpus } = await readContent();
    const empty = toAtlasJson(new Atlas({ ...corpus, works: [], meetings: [], practices: [] }));
    expect(JSON.parse(empty)).toMatchObject({ works: [], relations: [], meetings: [] });
  });
});

describe('toAtlasJson of the real content', async () => {
  const corpus = await realCorpus();
  const read = new Atlas(corpus);
  const atlas = JSON.parse(toAtlasJson(read)) as AtlasFile;
  const numbers = new Map(atlas.works.map(({ workId, provisions }) => [workId, new Set(provisions.map(({ n }) => n))]));
  const meetings = new Set(atlas.meetings.map(({ id }) => id));
  const practices = new Set(atlas.practices.map(({ workId }) => workId));

  function exists(end: string): boolean {
    const n = numberOf(end);
    const held = numbers.get(recordOf(end));
    return held ? n === undefined || held.has(n) : n === undefined && meetings.has(end);
  }

  test('holds every work, relation and meeting of the corpus', () => {
    expect(atlas.works.map(({ workId }) => workId)).toEqual(corpus.works.map(({ workId }) => workId));
    expect(atlas.relations).toHaveLength(read.graph.relations.length);
    expect(atlas.meetings.map(({ id }) => id)).toEqual(corpus.meetings.map(({ id }) => id));
  });

  test('has of every state an answer to all 23 criteria and the action on every treaty of the list', () => {
    const ids = corpus.vocabularies.criteria.map(({ id }) => id);
    expect(ids).toHaveLength(23);
    expect(atlas.countries.map(({ code }) => code)).toEqual(AMERICAN_STATES);
    for (const { code, criteria, treaties } of atlas.countries) {
      expect(Object.keys(criteria), code).toEqual(ids);
      expect(
        treaties.map(({ treaty }) => treaty),
        code,
      ).toEqual(treatiesOf(corpus));
      for (const answer of Object.values(criteria))
        expect(Object.keys(answer)).toEqual([
          'status',
          'current',
          'law',
          'articles',
          'locus',
          'since',
          'until',
          'sinceFrom',
          'sinceSources',
          'untilReason',
          'untilSources',
          'also',
          'note',
          'unseen',
          'confidence',
          'source',
          'sourceKind',
          'asOf',
          'furtherSources',
        ]);
      for (const row of treaties)
        expect(Object.keys(row)).toEqual([
          'treaty',
          'signed',
          'bound',
          'action',
          'approval',
          'reservation',
          'asOf',
          'confidence',
          'source',
          'sourceKind',
          'furtherSources',
          'note',
          'unseen',
        ]);
    }
  });

  test('names as law of an answer a work with its articles', () => {
    const wrong = atlas.countries.flatMap(({ criteria }) =>
      Object.values(criteria).flatMap(({ law, articles }) =>
        law === null ? [] : [law, ...articles.map((n) => `${law}#${n}`)],
      ),
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.filter((end) => !exists(end))).toEqual([]);
  });

  test('holds both ends of every relation', () => {
    expect(atlas.relations.map(({ to }) => to).filter((end) => !exists(end))).toEqual([]);
    const acting = atlas.relations.map(({ from }) => from);
    expect(acting.filter((end) => !exists(end) && !practices.has(end))).toEqual([]);
    expect(acting.some((end) => practices.has(end))).toBe(true);
  });

  test('holds every commitment, practice and indicator, and names only what it holds', () => {
    expect(atlas.commitments.map(({ id }) => id)).toEqual(corpus.commitments.map(({ id }) => id));
    expect(atlas.practices.map(({ workId }) => workId)).toEqual(corpus.practices.map(({ workId }) => workId));
    const indicators = atlas.indicators.map(({ id }) => id);
    expect(indicators).toEqual(corpus.vocabularies.indicators.map(({ id }) => id));
    const criteria = new Set<unknown>(corpus.vocabularies.criteria.map(({ id }) => id));
    for (const commitment of atlas.commitments) {
      for (const step of commitment.steps as { provision: string }[]) expect(exists(step.provision)).toBe(true);
      expect(commitment.criteria.filter((id) => !criteria.has(id))).toEqual([]);
      expect(commitment.practices.filter((id) => !practices.has(id as string))).toEqual([]);
      expect(commitment.indicators.filter((id) => !indicators.includes(id as string))).toEqual([]);
    }
  });

  test('gives the verdicts with the paragraphs and commitments that they name', () => {
    expect(atlas.uptake).toHaveLength(corpus.uptake.entries.length);
    const commitments = new Set(atlas.commitments.map(({ id }) => id));
    for (const { by, commitments: named } of atlas.uptake) {
      expect(by.filter(({ provision }) => !exists(provision))).toEqual([]);
      expect(named.filter((id) => !commitments.has(id))).toEqual([]);
    }
  });

  test('counts in each computed share all 35 states, and no blank in the denominator', () => {
    const shares = atlas.indicators.flatMap(({ computed }) => computed?.shares ?? []);
    expect(shares.length).toBeGreaterThan(0);
    for (const { numerator = NaN, partial = NaN, denominator = NaN, blanks = NaN, all } of shares) {
      expect(all).toBe(35);
      expect(denominator + blanks).toBe(35);
      expect(numerator + partial).toBeLessThanOrEqual(denominator);
    }
  });

  test('names as outcomes of a meeting works that it holds', () => {
    const outcomes = atlas.meetings.flatMap(({ outcomes: works }) => works);
    expect(outcomes.filter((workId) => !numbers.has(workId))).toEqual([]);
    expect(outcomes).toContain('rtp-i-conclusions');
  });

  test('gives every provision a digest and a confidence', () => {
    for (const { digest, confidence } of atlas.works.flatMap(({ provisions }) => provisions)) {
      expect(digest).not.toBe('');
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
  });
});
