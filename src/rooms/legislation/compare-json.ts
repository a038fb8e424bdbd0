// What the compare page lays side by side, in one language: questions, answers, penalties, plans, authorities, treaty actions.
import type { Atlas } from '../../atlas/atlas.ts';
import type { Country } from '../../corpus/types.ts';
import { factsOfAnswer } from '../../atlas/answer-facts.ts';
import { answerOf, treatiesOf, treatyStandingOf, type TreatyStanding } from '../../atlas/coverage.ts';
import type { Answer, AnswerStatus, SinceFrom } from '../../schemas/country.ts';
import type { Confidence, Evidence, Labels, Language } from '../../schemas/fields.ts';
import { CRITERION_GROUPS } from '../../schemas/vocabulary.ts';

/** A text in the page's own language unless `lang` says otherwise; a link where it has an address. */
export interface ComparePlace {
  text: string;
  href?: string;
  lang?: string;
}

export interface CompareNote {
  text: string;
  lang: Language;
}

export interface CompareAnswer {
  status: AnswerStatus;
  places: ComparePlace[];
  /** Date from which it holds, that of the article, law, plan or body that it rests on. */
  since: string | null;
  /** Date from which it no longer holds. */
  until: string | null;
  sinceFrom: SinceFrom | null;
  /** Rests on an article whose date is not recorded. */
  articleUndated?: true;
  /** What ended it. */
  ended?: CompareNote;
  note: CompareNote | null;
  confidence: Confidence | null;
}

interface ComparePenalty {
  /** The range in words, or null where no bound is recorded. */
  text: string | null;
  places: ComparePlace[];
  note: CompareNote | null;
  confidence: Confidence | null;
}

export interface CompareTreaty {
  action: TreatyStanding['action'];
  signed: string | null;
  bound: string | null;
  /** Day of the list consulted, where it shows no binding action. */
  asOf?: string;
}

export interface CompareState {
  label: string;
  address: string;
  /** By criterion; every criterion is there. */
  answers: Record<string, CompareAnswer>;
  penalty: ComparePenalty | null;
  plans: { title: string; from: string | null; to: string | null }[];
  authority: { name: string; role: CompareNote | null } | null;
  /** By treaty; every treaty is there. */
  treaties: Record<string, CompareTreaty>;
  /** By row of the table; none where nothing was read. */
  sources: Record<string, CompareSources>;
}

/** Where a cell was read: addresses, the main one first, and the day on which that was read. */
export interface CompareSources {
  addresses: string[];
  readOn: string;
}

export interface CompareData {
  language: Language;
  groups: { id: string; label: string }[];
  criteria: { id: string; label: string; group: string; address: string }[];
  treaties: { id: string; label: string; lang?: string; address: string }[];
  /** By code of the state. */
  states: Record<string, CompareState>;
}

/** Words and addresses of one language. */
export interface CompareView {
  language: Language;
  label: (labels: Labels) => string;
  group: (id: string) => string;
  criterionAddress: (id: string) => string;
  treaty: (id: string) => { label: string; lang: string | undefined; address: string };
  stateAddress: (code: string) => string;
  places: (answer: Answer, country: Country) => { text: string; href: string | undefined; lang: string | undefined }[];
  penalty: (penalty: NonNullable<Country['penalty']>) => string | undefined;
}

/** One record a line, in the order of the corpus; byte-stable for the same content. */
export function toCompareJson(atlas: Atlas, view: CompareView): string {
  const { corpus } = atlas;
  const { criteria } = corpus.vocabularies;
  const lists = {
    groups: CRITERION_GROUPS.map((id) => ({ id, label: view.group(id) })),
    criteria: criteria.map(({ id, labels, group }) => ({
      id,
      label: view.label(labels),
      group,
      address: view.criterionAddress(id),
    })),
    treaties: treatiesOf(corpus).map((id) => {
      const { label, lang, address } = view.treaty(id);
      return { id, label, ...(lang && { lang }), address };
    }),
  } satisfies Partial<CompareData>;
  const lines = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join(',\n');
  const parts = Object.entries(lists).map(([key, records]) => `${JSON.stringify(key)}:[\n${lines(records)}\n]`);
  const states = corpus.countries.map(
    (country) => `${JSON.stringify(country.code)}:${JSON.stringify(toState(country, atlas, view))}`,
  );
  return `{"language":${JSON.stringify(view.language)},\n${parts.join(',\n')},\n"states":{\n${states.join(',\n')}\n}}\n`;
}

function toState(country: Country, atlas: Atlas, view: CompareView): CompareState {
  const { code, labels, penalty, plans, authority } = country;
  return {
    label: view.label(labels),
    address: view.stateAddress(code),
    answers: Object.fromEntries(
      atlas.corpus.vocabularies.criteria.map(({ id }) => [id, toAnswer(country, id, atlas, view)]),
    ),
    penalty: penalty && {
      text: view.penalty(penalty) ?? null,
      places:
        penalty.law === undefined
          ? []
          : toPlaces(
              {
                status: 'yes',
                law: penalty.law,
                articles: penalty.article === undefined ? [] : [penalty.article],
                also: [],
              },
              country,
              view,
            ),
      note: toNote(penalty.note, country),
      confidence: penalty.evidence?.confidence ?? null,
    },
    plans: plans.map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
    authority: authority && { name: authority.name, role: toNote(authority.role, country) },
    treaties: Object.fromEntries(treatiesOf(atlas.corpus).map((id) => [id, toTreaty(treatyStandingOf(country, id))])),
    sources: listSources(country, atlas),
  };
}

function listSources(country: Country, { corpus }: Atlas): Record<string, CompareSources> {
  const { penalty, plans, authority } = country;
  const read: [row: string, evidence: (Evidence | undefined)[]][] = [
    ...corpus.vocabularies.criteria.map(({ id }): (typeof read)[number] => [id, [answerOf(country, id).evidence]]),
    ['penalty', [penalty?.evidence]],
    ['plans', plans.map(({ evidence }) => evidence)],
    ['authority', [authority?.evidence]],
    ...treatiesOf(corpus).map((id): (typeof read)[number] => [id, [treatyStandingOf(country, id).evidence]]),
  ];
  return Object.fromEntries(
    read.flatMap(([row, evidence]) => {
      const all = evidence.flatMap((entry) => (entry ? [entry, ...(entry.also ?? [])] : []));
      const addresses = [...new Set(all.map(({ source }) => source))];
      return all[0] ? [[row, { addresses, readOn: all[0].checkedOn }]] : [];
    }),
  );
}

function toAnswer(country: Country, id: string, atlas: Atlas, view: CompareView): CompareAnswer {
  const answer = answerOf(country, id);
  const { status, since, until, sinceFrom, articleUndated, confidence } = factsOfAnswer(atlas, answer);
  const ended = toNote(answer.until?.reason, country);
  return {
    status,
    places: toPlaces(answer, country, view),
    since: since ?? null,
    until: until ?? null,
    sinceFrom: sinceFrom ?? null,
    ...(articleUndated && { articleUndated }),
    ...(ended && { ended }),
    note: toNote(answer.note, country),
    confidence: confidence ?? null,
  };
}

function toPlaces(answer: Answer, country: Country, view: CompareView): ComparePlace[] {
  return view
    .places(answer, country)
    .map(({ text, href, lang }) => ({ text, ...(href !== undefined && { href }), ...(lang && { lang }) }));
}

function toTreaty({ action, signed, bound, evidence }: TreatyStanding): CompareTreaty {
  return { action, signed, bound, ...(bound === null && evidence?.asOf !== undefined && { asOf: evidence.asOf }) };
}

function toNote(text: string | null | undefined, { toldIn }: Country): CompareNote | null {
  return text == null || text === '' ? null : { text, lang: toldIn };
}
