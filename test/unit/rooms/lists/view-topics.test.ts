import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { isMandate } from '../../../../src/atlas/work-queries.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { countTopics, viewTopics } from '../../../../src/rooms/lists/view-topics.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const verbById = new Map(corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
const provisions = corpus.works.flatMap((work) => work.provisions);

describe('countTopics', () => {
  test('counts what a scan of all provisions counts', () => {
    expect(countTopics(atlas)).toEqual(
      corpus.vocabularies.topics.map((topic) => {
        const on = provisions.filter(({ topics }) => topics.includes(topic.id));
        return { topic, all: on.length, mandates: on.filter((one) => isMandate(one, verbById)).length };
      }),
    );
  });
});

describe('viewTopics', () => {
  test('gives every topic its paragraphs, those of laws too', () => {
    for (const { topic, all } of viewTopics(atlas).filter(({ part }) => !part))
      expect(new Set(all.map(({ provision }) => provision))).toEqual(
        new Set(provisions.filter(({ topics }) => topics.includes(topic.id))),
      );
  });
});
