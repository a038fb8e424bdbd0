// Every value that the schemas say names a record names one that is held. The kinds stand in src/schemas/ref.ts.
import { describeDangling, didYouMean } from '../../atlas/check-graph.ts';
import { suggestEnd } from '../../atlas/suggest-end.ts';
import { issueAt } from '../../corpus/issue.ts';
import { describeFormer, heldIds } from '../../corpus/record-ids.ts';
import type { Corpus, Reference, Vocabularies } from '../../corpus/types.ts';
import { REF_KINDS, type RefKind } from '../../schemas/ref.ts';
import type { Rule } from '../rule.ts';

/** Kinds that are ends of another form than an id; the others are looked up among the ids of their kind. */
type EndKind = 'relation' | 'end' | 'paragraph' | 'article';

type Known = Record<Exclude<RefKind, EndKind>, ReadonlySet<string>>;

export const referenceTargetExists: Rule = {
  name: 'reference-target-exists',
  summary:
    'Every id, code and end that a record, an attribute, <Ref> or <Term> names belongs to a record of its kind that is held.',
  check({ corpus }) {
    const known = listKnown(corpus);
    return corpus.references.flatMap((reference) => {
      const problem = describeProblem(corpus, known, reference);
      return problem === undefined ? [] : [issueAt(reference.place, 'reference-target-exists', problem)];
    });
  },
};

function describeProblem(
  corpus: Corpus,
  known: Known,
  { kind, to, owner = '', remedy }: Reference,
): string | undefined {
  switch (kind) {
    case 'relation':
      // An edge of the graph, which relation-target-exists reports with its predicate.
      return undefined;
    case 'end':
      return describeDangling(corpus, to);
    case 'paragraph':
      return (
        describeDangling(corpus, to) ??
        (to.includes('#') ? undefined : `"${to}" names no paragraph. Write workId#number.`)
      );
    case 'article':
      return corpus.workById.has(owner) ? describeDangling(corpus, `${owner}#${to}`) : undefined;
    default: {
      if (known[kind].has(to) || corpus.unreadIds.has(to) || isUnread(corpus, kind)) return undefined;
      const former = describeFormer(corpus, to, (id) => known[kind].has(id));
      if (former !== undefined) return former;
      const advice = remedy ?? `Correct it, or add the ${kind} to content/${REF_KINDS[kind]}.`;
      // A work or law may be named as it is cited.
      const cited = kind === 'work' || kind === 'law' ? suggestEnd(corpus, to)?.split('#')[0] : undefined;
      const meant = cited !== undefined && known[kind].has(cited) ? cited : undefined;
      return `"${to}" is not a known ${kind}.${didYouMean(to, known[kind], meant) || ` ${advice}`}`;
    }
  }
}

/** Lists from which the ids of a kind come. */
const LISTS: Partial<Record<RefKind, readonly (keyof Vocabularies)[]>> = {
  verb: ['verbs'],
  topic: ['topics'],
  addressee: ['addressees', 'bodies'],
  proponent: ['addressees', 'bodies'],
  body: ['bodies'],
  'body kind': ['bodyKinds'],
  term: ['glossary'],
  criterion: ['criteria'],
  'question outside the checklist': ['otherQuestions'],
  indicator: ['indicators'],
  framework: ['indicatorFrameworks'],
  treaty: ['treaties'],
  series: ['figureSources'],
};
const FIGURE_TERMS: ReadonlySet<RefKind> = new Set<RefKind>(['definition', 'unit', 'form', 'age', 'sex']);

/** Whether ids of `kind` cannot be looked up, since the file that holds them could not be read. */
function isUnread({ unreadLists, figureTerms }: Corpus, kind: RefKind): boolean {
  if (kind === 'record') return unreadLists.size > 0;
  if (FIGURE_TERMS.has(kind)) return figureTerms.entries.length === 0;
  return LISTS[kind]?.some((list) => unreadLists.has(list)) ?? false;
}

function listKnown(corpus: Corpus): Known {
  const { vocabularies, figureTerms, countries, works } = corpus;
  const ids = (...lists: (readonly { id: string }[])[]) => new Set(lists.flat().map(({ id }) => id));
  const states = countries.map(({ code }) => code);
  const asked = ids(vocabularies.addressees, vocabularies.bodies);
  return {
    verb: ids(vocabularies.verbs),
    topic: ids(vocabularies.topics),
    addressee: asked,
    proponent: new Set([...asked, ...states]),
    body: ids(vocabularies.bodies),
    'body kind': ids(vocabularies.bodyKinds),
    term: ids(vocabularies.glossary),
    criterion: ids(vocabularies.criteria),
    'question outside the checklist': ids(vocabularies.otherQuestions),
    indicator: ids(vocabularies.indicators),
    framework: ids(vocabularies.indicatorFrameworks),
    treaty: new Set(vocabularies.treaties.map(({ work }) => work)),
    series: ids(vocabularies.figureSources),
    definition: ids(figureTerms.entries),
    unit: ids(figureTerms.units),
    form: ids(figureTerms.forms),
    age: ids(figureTerms.ages),
    sex: ids(figureTerms.sexes),
    state: new Set(states),
    meeting: new Set(corpus.meetingById.keys()),
    practice: new Set(corpus.practiceById.keys()),
    commitment: new Set(corpus.commitmentById.keys()),
    work: new Set(corpus.workById.keys()),
    law: new Set(works.filter(({ frontMatter }) => frontMatter.law).map(({ workId }) => workId)),
    record: new Set(heldIds(corpus)),
  };
}
