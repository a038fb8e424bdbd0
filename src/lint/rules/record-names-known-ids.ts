// Practices, commitments, indicators, uptake and the lists name ids that exist.
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import type { Corpus, Vocabularies } from '../../corpus/types.ts';
import { describeDangling, didYouMean } from '../../atlas/check-graph.ts';
import { TREATIES } from '../../atlas/coverage.ts';
import type { Rule } from '../rule.ts';

const NAME = 'record-names-known-ids';

type Field = 'topic' | 'criterion' | 'indicator' | 'practice' | 'commitment' | 'state' | 'treaty' | 'framework';

/** The vocabulary of a field; nothing is reported of ids whose list could not be read. */
const LISTS: Partial<Record<Field, keyof Vocabularies>> = {
  topic: 'topics',
  criterion: 'criteria',
  indicator: 'indicators',
  framework: 'indicatorFrameworks',
};

export const recordNamesKnownIds: Rule = {
  name: NAME,
  summary:
    'Practices, commitments, indicators and lists name topics, criteria, indicators, practices, states, treaties and paragraphs that exist.',
  check({ corpus }) {
    const known = listKnown(corpus);
    const issues: Issue[] = [];
    const expect = (field: Field, values: readonly string[], placeOf: (path: string) => Place, key: string) => {
      const list = LISTS[field];
      if (list && corpus.unreadLists.has(list)) return;
      for (const [index, value] of values.entries()) {
        if (known[field].has(value) || corpus.unreadIds.has(value)) continue;
        const remedy = didYouMean(value, known[field]) || ' Use an id that is held, or add its record.';
        issues.push(issueAt(placeOf(`${key}.${index}`), NAME, `"${value}" is not a known ${field}.${remedy}`));
      }
    };
    const expectEnds = (ends: readonly string[], placeOf: (path: string) => Place, key: string) => {
      for (const [index, end] of ends.entries()) {
        const problem = describeDangling(corpus, end);
        if (problem !== undefined) issues.push(issueAt(placeOf(`${key}.${index}`), NAME, `"${end}": ${problem}`));
      }
    };

    for (const { topics, criteria, countries, placeOf } of corpus.practices) {
      expect('topic', topics, placeOf, 'topics');
      expect('criterion', criteria, placeOf, 'criteria');
      expect('state', countries, placeOf, 'countries');
    }
    for (const { topics, criteria, treaties, indicators, practices, placeOf } of corpus.commitments) {
      expect('topic', topics, placeOf, 'topics');
      expect('criterion', criteria, placeOf, 'criteria');
      expect('treaty', treaties, placeOf, 'treaties');
      expect('indicator', indicators, placeOf, 'indicators');
      expect('practice', practices, placeOf, 'practices');
    }
    for (const [index, { commitments }] of corpus.uptake.entries.entries())
      expect('commitment', commitments, corpus.uptake.placeOf, `entries.${index}.commitments`);
    const placeOfId = (id: string) => (): Place =>
      corpus.idPlaces.get(id)?.[0]?.place ?? { file: 'content', line: 1, column: 1 };
    for (const { id, criteria, framework, computedFrom } of corpus.vocabularies.indicators) {
      const placeOf = placeOfId(id);
      expect('criterion', criteria, placeOf, '');
      expect('framework', [framework], placeOf, '');
      if (computedFrom && 'criterion' in computedFrom) expect('criterion', [computedFrom.criterion], placeOf, '');
      if (computedFrom && 'treaty' in computedFrom) expect('treaty', [computedFrom.treaty], placeOf, '');
    }
    const { initiatives, training, statistics } = corpus.lists;
    for (const { id, members, practices, namedIn } of initiatives) {
      expect('state', members, placeOfId(id), '');
      expect('practice', practices, placeOfId(id), '');
      expectEnds(namedIn, placeOfId(id), '');
    }
    for (const { id, countries, practices, namedIn } of training) {
      expect('state', countries, placeOfId(id), '');
      expect('practice', practices, placeOfId(id), '');
      expectEnds(namedIn, placeOfId(id), '');
    }
    for (const { id, countries, practices } of statistics) {
      expect('state', countries, placeOfId(id), '');
      expect('practice', practices, placeOfId(id), '');
    }
    return issues;
  },
};

function listKnown({ vocabularies, practices, commitments, countries }: Corpus): Record<Field, ReadonlySet<string>> {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    topic: ids(vocabularies.topics),
    criterion: ids(vocabularies.criteria),
    indicator: ids(vocabularies.indicators),
    framework: ids(vocabularies.indicatorFrameworks),
    practice: new Set(practices.map(({ workId }) => workId)),
    commitment: ids(commitments),
    state: new Set(countries.map(({ code }) => code)),
    treaty: new Set<string>(TREATIES),
  };
}
