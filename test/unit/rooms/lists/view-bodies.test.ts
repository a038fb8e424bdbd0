import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { compareByDate, isProposal } from '../../../../src/atlas/work-queries.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { viewBodies } from '../../../../src/rooms/lists/view-bodies.ts';

const corpus = await realCorpus();
const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
const views = viewBodies(new Atlas(corpus));

describe('viewBodies', () => {
  test('finds for each body what a scan of all works finds, newest first', () => {
    expect(views.map(({ body }) => body)).toEqual(corpus.vocabularies.bodies);
    const works = corpus.works.toSorted(compareByDate);
    const paragraphs = works.flatMap((work) => work.provisions);
    for (const { body, all, meetings } of views) {
      const provisionsOf = (section: string) =>
        all.flatMap((entry) => (entry.section !== 'works' && entry.section === section ? [entry.provision] : []));
      expect(all.filter(({ section }) => section === 'works').map(({ work }) => work)).toEqual(
        works.filter(({ frontMatter }) => frontMatter.issuingBody === body.id),
      );
      expect(provisionsOf('addressed')).toEqual(
        paragraphs.filter((provision) => provision.addressee.includes(body.id) && !isProposal(provision, verbById)),
      );
      expect(provisionsOf('proposed')).toEqual(paragraphs.filter(({ proponent }) => proponent.includes(body.id)));
      expect(meetings.every((meeting) => meeting.body === body.id)).toBe(true);
    }
  });
});
