// Every id that a work takes from a closed list stands in that list.
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import { didYouMean } from '../../atlas/check-graph.ts';
import type { Vocabularies } from '../../corpus/types.ts';
import type { Rule } from '../rule.ts';

/** The vocabularies from which each list of ids is drawn. */
const FILES = {
  verb: ['verbs'],
  topic: ['topics'],
  criterion: ['criteria'],
  addressee: ['addressees', 'bodies'],
  proponent: ['addressees', 'bodies'],
  body: ['bodies'],
  meeting: [],
  state: [],
  'body kind': ['bodyKinds'],
  term: ['glossary'],
} as const satisfies Record<string, readonly (keyof Vocabularies)[]>;

export const vocabularyIdExists: Rule = {
  name: 'vocabulary-id-exists',
  summary:
    'Verbs, addressees, topics, proponents, criteria, bodies, meetings and states are named by ids of their lists.',
  check({ corpus }) {
    const { vocabularies, countries, works, meetings } = corpus;
    const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
    const bodies = ids(vocabularies.bodies);
    const states = new Set(countries.map(({ code }) => code));
    const lists = {
      verb: ids(vocabularies.verbs),
      topic: ids(vocabularies.topics),
      criterion: ids(vocabularies.criteria),
      addressee: new Set([...ids(vocabularies.addressees), ...bodies]),
      proponent: new Set([...ids(vocabularies.addressees), ...bodies, ...states]),
      body: bodies,
      meeting: ids(meetings),
      state: states,
      'body kind': ids(vocabularies.bodyKinds),
      term: ids(vocabularies.glossary),
    };
    const issues: Issue[] = [];
    const expect = (list: keyof typeof lists, values: readonly string[], place: Place) => {
      if (FILES[list].some((key) => corpus.unreadLists.has(key))) return;
      for (const value of values) {
        if (lists[list].has(value) || corpus.unreadIds.has(value)) continue;
        const remedy =
          didYouMean(value, lists[list]) || ' Use an id of the list in content/vocabularies, or add it there.';
        issues.push(issueAt(place, 'vocabulary-id-exists', `"${value}" is not a known ${list}.${remedy}`));
      }
    };
    for (const { frontMatter, provisions, placeOf } of works) {
      expect('body', [frontMatter.issuingBody], placeOf('issuingBody'));
      if (frontMatter.meeting) expect('meeting', [frontMatter.meeting.id], placeOf('meeting.id'));
      for (const [index, { country }] of frontMatter.signatories.entries())
        expect('state', [country], placeOf(`signatories.${index}.country`));
      for (const [index, code] of frontMatter.reportingStates.entries())
        expect('state', [code], placeOf(`reportingStates.${index}`));
      for (const provision of provisions) {
        expect('verb', [provision.verb], provision.place);
        expect('addressee', provision.addressee, provision.place);
        expect('topic', provision.topics, provision.place);
        expect('proponent', provision.proponent, provision.place);
        expect('criterion', provision.criteria, provision.place);
      }
    }
    for (const { body, filePlace } of meetings) if (body !== undefined) expect('body', [body], filePlace);
    for (const { id, kind } of vocabularies.bodies)
      expect(
        'body kind',
        [kind],
        corpus.idPlaces.get(id)?.[0]?.place ?? { file: 'content/vocabularies/bodies.yml', line: 1, column: 1 },
      );
    for (const { id, seeAlso } of vocabularies.glossary)
      expect(
        'term',
        seeAlso,
        corpus.idPlaces.get(id)?.[0]?.place ?? { file: 'content/vocabularies/glossary.yml', line: 1, column: 1 },
      );
    return issues;
  },
};
