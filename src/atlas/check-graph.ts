// Finds what is wrong in the graph: dangling ends, duplicates, impossible dates, numbers and ids used twice. Called by lint.
import { issueAt, type Issue } from '../corpus/issue.ts';
import { describeFormer } from '../corpus/record-ids.ts';
import type { Corpus, Work } from '../corpus/types.ts';
import { DATED_PREDICATES } from '../schemas/predicates.ts';
import { listCycles } from './list-cycles.ts';
import { numberOf, recordOf, type Graph, type Relation } from './build-graph.ts';
import { compareDates } from '../schemas/partial-date.ts';
import { findNearest } from '../text/count-edits.ts';
import { suggestEnd, suggestNumber } from './suggest-end.ts';

/** Every issue of the graph; unsorted. */
export function checkGraph(corpus: Corpus, graph: Graph): Issue[] {
  return [
    ...graph.relations.flatMap((relation) => checkTarget(corpus, relation)),
    ...checkDuplicates(graph),
    ...graph.relations.flatMap((relation) => checkDates(corpus, relation)),
    ...checkCycles(graph),
    ...corpus.works.flatMap(checkNumbers),
    ...checkIds(corpus),
  ];
}

/**
 * What was meant by `text`, as a question; empty if nothing is near.
 * @param cited what it cites, where that is known; else the id or number of `known` that is written most like it
 */
export function didYouMean(text: string, known: Iterable<string>, cited?: string): string {
  const match = cited ?? findNearest(text, known, Math.max(3, Math.floor(text.length / 4)));
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}

/** Says what is wrong with a target, or undefined if it exists. */
export function describeDangling(corpus: Corpus, to: string): string | undefined {
  const record = recordOf(to);
  const n = numberOf(to);
  if (corpus.unreadIds.has(record)) return undefined;
  const work = corpus.workById.get(record);
  if (!work) {
    if (corpus.meetingById.has(record))
      return n === undefined
        ? undefined
        : `"${to}" names a provision of a meeting, which has none. Name the meeting alone.`;
    const former = describeFormer(corpus, record, (id) => corpus.workById.has(id) || corpus.meetingById.has(id));
    if (former !== undefined) return former;
    return `"${record}" is not in the atlas.${didYouMean(record, [...corpus.workById.keys(), ...corpus.meetingById.keys()], suggestEnd(corpus, to)) || ' Add its file or correct the id.'}`;
  }
  if (n === undefined || work.provisions.some((provision) => provision.n === n)) return undefined;
  const heir = work.provisions.find(({ formerly }) => formerly.includes(n));
  if (heir)
    return `"${record}" has divided or renumbered "${n}". Name the part that says it; the first is "${heir.n}".`;
  const numbers = work.provisions.map((provision) => provision.n);
  return `"${record}" has no provision "${n}".${didYouMean(n, numbers, suggestNumber(numbers, n)) || ` It has: ${numbers.slice(0, 12).join(', ') || 'none'}.`}`;
}

function checkTarget(corpus: Corpus, { predicate, to, from, place }: Relation): Issue[] {
  if (to === from)
    return [
      issueAt(place, 'relation-target-exists', `"${predicate}" points from "${from}" to itself. Name the other text.`),
    ];
  const problem = describeDangling(corpus, to);
  return problem === undefined
    ? []
    : [issueAt(place, 'relation-target-exists', `"${predicate}" names "${to}": ${problem}`)];
}

function checkDuplicates({ relations }: Graph): Issue[] {
  const seen = new Set<string>();
  return relations.flatMap(({ predicate, from, to, place }) => {
    // What is said alike from both sides is one relation.
    const ends = predicate === 'relatedTo' ? [from, to].sort() : [from, to];
    const key = `${predicate} ${ends.join(' ')}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      issueAt(place, 'relation-unique', `"${from}" ${predicate} "${to}" is written twice. Remove one of the two.`),
    ];
  });
}

function checkCycles(graph: Graph): Issue[] {
  return listCycles(graph).map(({ relation: { predicate, place }, ring }) =>
    issueAt(
      place,
      'relation-acyclic',
      `"${predicate}" leads back to where it began: ${ring.map((id) => `"${id}"`).join(', ')}. Remove one of these relations, or turn it round.`,
    ),
  );
}

function checkDates(corpus: Corpus, { predicate, from, to, place }: Relation): Issue[] {
  if (!DATED_PREDICATES.has(predicate)) return [];
  // What a text says may have come into it when it was amended.
  const { adopted, amended = [] } = corpus.workById.get(recordOf(from))?.frontMatter ?? {};
  const later = adopted && [adopted, ...amended].reduce((one, other) => (compareDates(one, other) < 0 ? other : one));
  const earlier =
    corpus.workById.get(recordOf(to))?.frontMatter.adopted ??
    corpus.meetingById.get(recordOf(to))?.dates?.split('/')[0];
  if (!later || !earlier || compareDates(later, earlier) >= 0) return [];
  return [
    issueAt(
      place,
      'relation-date-order',
      `"${from}" (${later}) ${predicate} "${to}" (${earlier}), which is younger. Correct the dates, the direction or the predicate.`,
    ),
  ];
}

function checkNumbers({ provisions }: Work): Issue[] {
  const lines = new Map<string, number>();
  return provisions
    .flatMap(({ n, formerly, place }) => [
      { key: 'n', n, place },
      ...formerly.map((old) => ({ key: 'formerly', n: old, place })),
    ])
    .flatMap(({ key, n, place }) => {
      const first = lines.get(n);
      if (first === undefined) {
        lines.set(n, place.line);
        return [];
      }
      return [
        issueAt(
          place,
          'provision-number-unique',
          `${key}="${n}" is used by two provisions of this work, first in line ${first}. Give each its own number.`,
        ),
      ];
    });
}

function checkIds({ idPlaces }: Corpus): Issue[] {
  return [...idPlaces].flatMap(([id, [first, ...others]]) =>
    others.map(({ kind, place }) =>
      issueAt(
        place,
        'id-unique',
        `"${id}" is the id of two records: ${first?.kind ?? 'record'} in ${first?.place.file ?? '?'} and ${kind} here. Ids are unique across all kinds; choose another.`,
      ),
    ),
  );
}
