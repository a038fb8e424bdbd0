import { describe, expect, test } from 'vitest';
import { realCorpus } from '../../helpers/real-corpus.ts';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { listProvisions } from '../../../src/atlas/list-provisions.ts';
import { VIEWS } from '../../../src/atlas/provision-views.ts';
import { isMandate, isProposal } from '../../../src/atlas/work-queries.ts';

const corpus = await realCorpus();
const rows = listProvisions(new Atlas(corpus).provisions);
const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));

describe('listProvisions', () => {
  test('holds every provision of every work that is no law, once', () => {
    const wanted = corpus.works
      .filter(({ frontMatter }) => !frontMatter.law)
      .flatMap(({ workId, provisions }) => provisions.map(({ n }) => `${workId}#${n}`));
    expect(rows.map(({ work, provision }) => `${work.workId}#${provision.n}`).sort()).toEqual(wanted.sort());
  });

  test('keeps mandates, proposals and the rest apart, in this order, each newest first', () => {
    expect([...new Set(rows.map(({ view }) => view))]).toEqual([...VIEWS]);
    for (const { view, provision } of rows) {
      expect(isMandate(provision, verbById)).toBe(view === 'mandates');
      expect(isProposal(provision, verbById)).toBe(view === 'proposals');
    }
    for (const view of VIEWS) {
      const dates = rows.filter((row) => row.view === view).map(({ work }) => work.frontMatter.adopted ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });
});
