import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { listKinds, listReferences } from '../../../src/schemas/list-references.ts';
import { ref } from '../../../src/schemas/ref.ts';

/** What `value` names by `schema`, as `path kind to`. */
function named(schema: z.ZodType, value: unknown): string[] {
  return listReferences(schema, value, (path) => path).map(({ kind, to, owner, place }) =>
    [place, kind, owner, to].filter((part) => part !== undefined).join(' '),
  );
}

const schema = z.strictObject({
  topic: ref('topic').optional(),
  topics: z.array(ref('topic')).default([]).describe('Topics'),
  state: ref('state').nullable(),
  people: z.array(z.strictObject({ name: z.string(), country: ref('state') })).default([]),
  answers: z.record(
    ref('criterion'),
    z.strictObject({ law: ref('law').optional(), articles: z.array(ref('article', { of: 'law' })) }),
  ),
});
const least = { state: null, answers: {} };

describe('listReferences', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing that is absent, null or empty', least, []],
    ['an optional value', { ...least, topic: 'a' }, ['topic topic a']],
    [
      'each item of a list with a default and a description',
      { ...least, topics: ['a', 'b'] },
      ['topics.0 topic a', 'topics.1 topic b'],
    ],
    ['a value that may be null', { ...least, state: 'ar' }, ['state state ar']],
    [
      'what stands in the maps of a list',
      { ...least, people: [{ name: 'A', country: 'ar' }] },
      ['people.0.country state ar'],
    ],
    [
      'the keys of a record, and what stands below them',
      { ...least, answers: { x: { law: 'l', articles: ['1'] } } },
      ['answers.x criterion x', 'answers.x.law law l', 'answers.x.articles.0 article l 1'],
    ],
    [
      'no article without the work beside it',
      { ...least, answers: { x: { articles: ['1'] } } },
      ['answers.x criterion x'],
    ],
    ['nothing in a value of another form', 'text', []],
  ])('lists %s', (_, value, expected) => {
    expect(named(schema, value)).toEqual(expected);
  });

  test('looks through transforms and refinements, at the value as written', () => {
    const words = ref('verb', { words: true }).transform((text) => text.length);
    expect(named(z.strictObject({ verbs: words }), { verbs: ' a  b ' })).toEqual(['verbs verb a', 'verbs verb b']);
    const shouted = ref('verb').refine((text) => text !== 'x');
    expect(named(z.strictObject({ verb: shouted }), { verb: 'y' })).toEqual(['verb verb y']);
  });

  test('follows of a union the form that the value has', () => {
    const union = z.union([z.strictObject({ criterion: ref('criterion') }), z.strictObject({ treaty: ref('treaty') })]);
    expect(named(union, { treaty: 't' })).toEqual(['treaty treaty t']);
    const change = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('added'), id: ref('record') }),
      z.strictObject({ kind: z.literal('removed'), id: z.string() }),
    ]);
    expect(named(change, { kind: 'added', id: 'a' })).toEqual(['id record a']);
    expect(named(change, { kind: 'removed', id: 'a' })).toEqual([]);
  });

  test('finds the work of an article in an enclosing map', () => {
    const nested = z.strictObject({
      source: ref('work'),
      entries: z.array(z.strictObject({ n: ref('article', { of: 'source' }) })),
    });
    expect(named(nested, { source: 'w', entries: [{ n: '3.d' }] })).toEqual([
      'source work w',
      'entries.0.n article w 3.d',
    ]);
  });

  test('takes an address of a page for none, and an id with its prefix for the id', () => {
    const source = z.strictObject({ source: ref('work', { prefix: 'document:' }) });
    expect(named(source, { source: 'https://example.org/' })).toEqual([]);
    expect(named(source, { source: 'document:w' })).toEqual(['source work w']);
  });

  test('hands on the remedy', () => {
    const [found] = listReferences(ref('law', { remedy: 'Do so.' }), 'l', () => 0);
    expect(found).toEqual({ kind: 'law', to: 'l', remedy: 'Do so.', place: 0 });
  });
});

describe('listKinds', () => {
  test('gives each kind once, whatever stands between', () => {
    expect(listKinds(schema)).toEqual(['topic', 'state', 'criterion', 'law', 'article']);
    expect(listKinds(z.array(z.union([ref('term').optional(), z.number()])).describe('Terms'))).toEqual(['term']);
    expect(listKinds(z.string())).toEqual([]);
  });
});
