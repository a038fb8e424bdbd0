// Every fact that can be checked against its source, as one plain list. Called by the audit, by freshness and by state pages.
import type { Corpus, Country } from '../corpus/types.ts';
import { answerDatesOf } from '../atlas/answer-dates.ts';
import { resolveEnd } from '../atlas/build-graph.ts';
import { listAnswers, treatyStandingOf, TREATIES } from '../atlas/coverage.ts';
import { timeOf } from '../atlas/figures.ts';
import { Routes } from '../addresses/routes.ts';
import type { Confidence, Evidence } from '../schemas/fields.ts';
import type { Answer } from '../schemas/country.ts';

/** Kinds of facts, each drawn apart, with what to look for in the source. */
export const FACT_CLASSES = {
  'answer-high': 'Does the source show this answer by the test of the question, in the article and from the day given?',
  'answer-medium':
    'Does the source show this answer by the test of the question, in the article and from the day given?',
  'answer-low': 'Is there now a source that shows or refutes this answer?',
  law: 'Do title, citation and dates stand so in the text of the law, and is it in force as said?',
  treaty: 'Does the list of the depositary give this action and these days?',
  penalty: 'Does the article set these bounds for the basic offence?',
  plan: 'Does the source give this title and these years?',
  authority: 'Does the source name this authority, and does it still stand?',
  practice: 'Do years, organisation and results stand so in the sources?',
  'oas-work': 'Do symbol, title, body and date stand so in the official text?',
  step: 'Does the paragraph say this, and does it stand to the step before as said?',
  verdict: 'Do the later paragraphs take the recommendation up as far as said?',
  row: 'Do publisher, years and summary stand so in the source?',
  figure: 'Does the source give this number for this state, year, measure and unit?',
} as const;
export type FactClass = keyof typeof FACT_CLASSES;

export interface Fact {
  class: FactClass;
  /** Permanent within its class: `ar/offence-defined`. */
  id: string;
  /** Code of the state that it is about, if it is about one. */
  state: string | undefined;
  /** Path in the English site, with its anchor. */
  path: string;
  /** What the atlas says, in English. */
  says: string;
  sources: string[];
  confidence: Confidence;
  /** Day on which the source was last read; undefined where there is none. */
  checkedOn: string | undefined;
  /** Day as of which the source shows it: its own date, else the day it was read. */
  standsAt: string | undefined;
}

/** All facts of `corpus`, by class, in the order of the corpus. */
export function listFacts(corpus: Corpus): Fact[] {
  const routes = new Routes('/', 'en', corpus);
  return [
    ...corpus.countries.flatMap((country) => listStateFacts(corpus, country, routes)),
    ...listWorkFacts(corpus, routes),
    ...listThreadFacts(corpus, routes),
    ...listRowFacts(corpus, routes),
    ...listFigureFacts(corpus, routes),
  ];
}

/** What rests on `evidence`, as the last fields of a fact. */
function supportOf(evidence: Evidence | undefined): Pick<Fact, 'sources' | 'confidence' | 'checkedOn' | 'standsAt'> {
  if (!evidence) return { sources: [], confidence: 'low', checkedOn: undefined, standsAt: undefined };
  return {
    sources: [evidence, ...(evidence.also ?? [])].map(({ source }) => source),
    confidence: evidence.confidence,
    checkedOn: evidence.checkedOn,
    standsAt: evidence.asOf ?? evidence.checkedOn,
  };
}

function supportOfList(evidence: readonly Evidence[], confidence: Confidence) {
  const [first, ...also] = evidence;
  return { ...supportOf(first && { ...first, also }), confidence };
}

const orNone = (text: string | null | undefined) => text ?? 'not recorded';
const join = (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join('; ');

/** Facts about one state, in the order of its page. */
export function listStateFacts(
  corpus: Corpus,
  country: Country,
  routes: Routes = new Routes('/', 'en', corpus),
): Fact[] {
  const { code, labels, penalty, plans, authority } = country;
  const at = (anchor: string) => `${routes.state(code)}#${anchor}`;
  const questions = new Map(
    [...corpus.vocabularies.criteria, ...corpus.vocabularies.otherQuestions].map(({ id, question }) => [
      id,
      question.en,
    ]),
  );
  const state = code;
  return [
    ...listAnswers(country).flatMap(({ id, answer }): Fact[] => {
      if (answer.status === 'not-recorded') return [];
      const support = supportOf(answer.evidence);
      return [
        {
          ...support,
          class: `answer-${support.confidence}`,
          id: `${code}/${id}`,
          state,
          path: at(id),
          says: `${labels.en}: ${questions.get(id) ?? id} ${describeAnswer(corpus, answer)}`,
        },
      ];
    }),
    ...TREATIES.flatMap((treaty): Fact[] => {
      const { action, signed, bound, evidence } = treatyStandingOf(country, treaty);
      if (!evidence || action === 'not-recorded') return [];
      return [
        {
          ...supportOf(evidence),
          class: 'treaty',
          id: `${code}/${treaty}`,
          state,
          path: at('_treaties'),
          says: `${labels.en}, ${treaty}: ${action}; signed ${orNone(signed)}; bound ${orNone(bound)}`,
        },
      ];
    }),
    ...(penalty
      ? [
          {
            ...supportOf(penalty.evidence),
            class: 'penalty' as const,
            id: `${code}/penalty`,
            state,
            path: at('_penalty'),
            says: `${labels.en}: ${penalty.min ?? '?'} to ${penalty.max ?? '?'} ${penalty.unit}; ${orNone(penalty.law)} ${penalty.article ?? ''}`,
          },
        ]
      : []),
    ...plans.map(({ title, from, to, evidence }, index) => ({
      ...supportOf(evidence),
      class: 'plan' as const,
      id: `${code}/plan-${index + 1}`,
      state,
      path: at('_plans'),
      says: `${labels.en}: ${title} (${orNone(from)} to ${orNone(to)})`,
    })),
    ...(authority
      ? [
          {
            ...supportOf(authority.evidence),
            class: 'authority' as const,
            id: `${code}/authority`,
            state,
            path: at('_plans'),
            says: `${labels.en}: ${authority.name}`,
          },
        ]
      : []),
  ];
}

function describeAnswer(corpus: Corpus, answer: Answer): string {
  const { since, until } = answerDatesOf(corpus, answer);
  return join([
    answer.status,
    answer.law !== undefined && `${answer.law} ${answer.articles.join(', ')}`.trim(),
    ...answer.also.map(({ law, articles }) => `${law} ${articles.join(', ')}`.trim()),
    answer.locus,
    since !== undefined && `since ${since}`,
    until !== undefined && `until ${until}`,
  ]);
}

function listWorkFacts(corpus: Corpus, routes: Routes): Fact[] {
  return [
    ...corpus.works.map((work): Fact => {
      const { frontMatter, workId } = work;
      const { law, symbol, titles, adopted, issuingBody, confidence, evidence } = frontMatter;
      const title = titles.en ?? titles.es ?? titles.pt ?? titles.fr ?? law?.englishTitle;
      return {
        ...supportOfList(evidence, confidence),
        class: law ? 'law' : 'oas-work',
        id: workId,
        state: law?.jurisdiction,
        path: routes.work(work),
        says: law
          ? join([
              title,
              law.citation,
              `adopted ${orNone(adopted)}`,
              `published ${orNone(law.published)}`,
              `in force: ${law.legalForce}`,
            ])
          : join([symbol ?? 'no symbol', title, issuingBody, `adopted ${orNone(adopted)}`]),
      };
    }),
    ...corpus.practices.map(
      ({ workId, titles, organisation, years, results, countries, confidence, evidence }): Fact => ({
        ...supportOfList(evidence, confidence),
        class: 'practice',
        id: workId,
        state: countries.length === 1 ? countries[0] : undefined,
        path: routes.practice(workId),
        says: join([
          titles.en,
          organisation,
          `${orNone(years.from)} to ${years.to === null ? 'now' : orNone(years.to)}`,
          ...results.slice(0, 2).map(({ text }) => text),
        ]),
      }),
    ),
  ];
}

function listThreadFacts(corpus: Corpus, routes: Routes): Fact[] {
  const supportOfEnd = (end: string) => {
    const found = resolveEnd(corpus, end);
    return found?.provision
      ? supportOf(found.provision.evidence)
      : supportOfList(found?.work.frontMatter.evidence ?? [], found?.work.frontMatter.confidence ?? 'low');
  };
  const { source, entries, checkedOn } = corpus.uptake;
  return [
    ...corpus.commitments.flatMap(({ id, steps }) =>
      steps.map(({ provision, change, reason }): Fact => ({
        ...supportOfEnd(provision),
        class: 'step',
        id: `${id}/${provision}`,
        state: undefined,
        path: routes.commitment(id),
        says: `${provision}: ${change}. ${reason}`,
      })),
    ),
    ...entries.map(({ recommendation, verdict, by, reason }): Fact => {
      const support = supportOfEnd(by[0]?.provision ?? `${source ?? ''}#${recommendation}`);
      return {
        ...support,
        checkedOn,
        standsAt: checkedOn,
        class: 'verdict',
        id: recommendation,
        state: undefined,
        path: routes.page('civilSociety2009'),
        says: join([`${recommendation}: ${verdict}`, ...by.map(({ provision }) => provision), reason]),
      };
    }),
  ];
}

function listRowFacts(corpus: Corpus, routes: Routes): Fact[] {
  const { initiatives, training, statistics } = corpus.lists;
  const lists = [
    ...initiatives.map((row) => ({ row, titles: row.names, page: 'initiatives' as const })),
    ...training.map((row) => ({ row, titles: row.titles, page: 'training' as const })),
    ...statistics.map((row) => ({ row, titles: row.titles, page: 'statistics' as const })),
  ];
  return lists.map(({ row, titles, page }) => ({
    ...supportOfList(row.evidence, row.confidence),
    class: 'row' as const,
    id: row.id,
    state: undefined,
    path: `${routes.page(page)}#${row.id}`,
    says: join([titles.en ?? titles.es ?? titles.pt ?? titles.fr, row.summary]),
  }));
}

function listFigureFacts(corpus: Corpus, routes: Routes): Fact[] {
  return corpus.figures.map((figure): Fact => {
    const { state, measure, series, unit, definition, value, evidence, via } = figure;
    const support = supportOf(evidence);
    return {
      ...support,
      sources: via === undefined ? support.sources : [...support.sources, via],
      class: 'figure',
      id: `${state}/${series}/${definition}/${timeOf(figure)}`,
      state,
      path: `${routes.state(state)}#_figures`,
      says: `${state.toUpperCase()}, ${timeOf(figure)}: ${measure} ${value} (${unit}), ${series}`,
    };
  });
}
