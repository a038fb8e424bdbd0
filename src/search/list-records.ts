// What is searched: one record per work, practice, commitment, indicator, state, criterion, meeting, body, topic, term and guide,
// with its text in each language in which it is written. Called by the build and by the tests of search; kinds come from record-kinds.ts.
import { listRecordKinds, rowOf, type RecordKind } from '../addresses/record-kinds.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Country, Provision, Work } from '../corpus/types.ts';
import { statusNow } from '../atlas/answer-dates.ts';
import { criteriaOf } from '../atlas/criteria-of.ts';
import { datesOfWork } from '../atlas/dates-of-work.ts';
import { LANGUAGES, type Language } from '../schemas/fields.ts';
import type { OfficialTerm } from '../schemas/vocabulary.ts';
import type { ProvisionText, RecordText, SearchRecord } from '../engine/search-record.ts';
import { listOfficial } from './list-official.ts';
import { noFacets, toPlainRecord, unique } from './plain-record.ts';

/** All records of `atlas`, each once; the guides come from elsewhere. */
export function listRecords(atlas: Atlas): SearchRecord[] {
  const { corpus } = atlas;
  const { vocabularies, countries } = corpus;
  const counterparts = new Map(
    vocabularies.officialTerms.flatMap((term) => (term.en === undefined ? [] : [[term.en.toLowerCase(), term]])),
  );
  const states = new Map(countries.map((country) => [country.code, country]));
  const answering = indexAnsweringLaws(countries);
  return [
    ...corpus.works.map((work) => toWorkRecord(atlas, work, counterparts, states, answering.get(work.workId) ?? [])),
    ...countries.map((country) => toStateRecord(atlas, country)),
    ...listRecordKinds().flatMap((kind) => listOfKind(atlas, kind)),
  ];
}

/** Questions outside the checklist by the laws that answer them: no paragraph asks for one, as for the others. */
function indexAnsweringLaws(countries: readonly Country[]): ReadonlyMap<string, string[]> {
  const answering = new Map<string, string[]>();
  for (const { others } of countries)
    for (const [question, { law, also }] of Object.entries(others))
      for (const id of unique([law, ...also.map((place) => place.law)].filter((one) => one !== undefined)))
        answering.set(id, [...(answering.get(id) ?? []), question]);
  return answering;
}

function toWorkRecord(
  atlas: Atlas,
  work: Work,
  counterparts: ReadonlyMap<string, OfficialTerm>,
  states: ReadonlyMap<string, Country>,
  answers: readonly string[],
): SearchRecord {
  const { frontMatter, collection, provisions } = work;
  const { law } = frontMatter;
  const { enacted } = datesOfWork(work);
  const symbol = frontMatter.symbol ?? law?.citation;
  const texts: SearchRecord['texts'] = {};
  /** Languages in which there is more than foreign names. */
  const written: Language[] = [];
  for (const language of LANGUAGES) {
    const {
      frontMatter: fact,
      provisions: told,
      summary,
      notes,
    } = atlas.in(language).corpus.workById.get(work.workId) ?? work;
    const own = fact.language === language;
    const full =
      frontMatter.titles[language] ??
      (own ? fact.rendering : undefined) ??
      (language === 'en' ? law?.englishTitle : undefined);
    const short = frontMatter.shortTitle?.[language];
    const title = full ?? short;
    const parts = new Map<string, ProvisionText>();
    for (const provision of told) {
      const terms = provision.terms.flatMap((term) => {
        if (own || term.language === language) return [term.text];
        const counterpart = term.language === 'en' ? counterparts.get(term.text.toLowerCase())?.[language] : undefined;
        return counterpart === undefined ? [] : [counterpart];
      });
      const label = provision.label ?? '';
      if (!own && !terms.length && (title === undefined || label === '')) continue;
      parts.set(provision.n, {
        label,
        digest: own ? provision.digest.text : '',
        due: own ? listProvisionFacts(provision).join(' · ') : '',
        terms,
      });
    }
    if (own || title !== undefined || parts.size) written.push(language);
    else if (law || language !== 'en') continue;
    const shown = title ?? (own ? Object.values(frontMatter.titles)[0] : undefined) ?? '';
    const otherTitles = own ? Object.values(frontMatter.titles).filter((text) => text !== undefined) : [];
    texts[language] = {
      title: shown,
      marks: unique([
        // The first is shown before the title: the name that links give the work.
        short ?? '',
        ...(symbol === undefined ? [] : [symbol]),
        ...(own ? (frontMatter.symbols ?? []) : []),
        // A law is known by its own title and its state, whatever the language of the page.
        ...(law ? [states.get(law.jurisdiction)?.labels[language] ?? law.jurisdiction, ...law.citations] : []),
        ...(law ? [...otherTitles, own ? (law.originalTitle?.text ?? '') : ''] : []),
        ...(law && own && law.englishTitle !== undefined ? [law.englishTitle] : []),
        // A document is known by its names in all languages, to readers of any.
        ...(law || !(own || language === 'en') ? [] : listForeignNames(frontMatter, language)),
      ]).filter((mark) => mark !== '' && mark !== shown),
      summary: own ? [summary.text, ...listWorkFacts(fact, notes, states)].filter(Boolean) : [],
      provisions: parts,
    };
  }
  const official = listOfficial(work, atlas.texts.listOf(work.workId));
  const of = (list: (provision: Work['provisions'][number]) => readonly string[]) => unique(provisions.flatMap(list));
  return {
    path: rowOf('work').path(work),
    symbols: unique([
      ...(symbol === undefined ? [] : [symbol]),
      ...(frontMatter.symbols ?? []),
      ...(law?.citations ?? []),
    ]),
    date: enacted ?? '',
    facets: {
      ...noFacets(),
      type: unique([collection, frontMatter.kind]),
      body: law ? [] : [frontMatter.issuingBody],
      year: enacted === undefined ? [] : [enacted.slice(0, 4)],
      country: law ? [law.jurisdiction] : [],
      legalForce: law ? [law.legalForce] : [],
      topic: of(({ topics }) => topics),
      addressee: of(({ addressee }) => addressee),
      verb: law ? [] : of(({ verb }) => [verb]),
      criterion: [...of((provision) => criteriaOf(atlas, work.workId, provision)), ...answers],
      lang: unique([...written, ...official.map(({ language }) => language)]),
    },
    provisions: provisions.map(({ n }) => n),
    texts,
    ...(official.length > 0 && { official }),
  };
}

/** Titles and short names in other languages than `own`. */
function listForeignNames({ titles, shortTitle = {} }: Work['frontMatter'], own: Language): string[] {
  const others = LANGUAGES.filter((language) => language !== own);
  return [shortTitle, titles].flatMap((names) => others.flatMap((language) => names[language] ?? []));
}

/** What else is recorded of a work in words: each is found and, where it matches, shown. */
function listWorkFacts(
  fact: Work['frontMatter'],
  notes: Work['notes'],
  states: ReadonlyMap<string, Country>,
): string[] {
  const { attribution, session, place, period, officialSeries, numberingNote, unseen } = fact;
  return [
    ...notes.map(({ text }) => text),
    ...[attribution, session, place, period, officialSeries, numberingNote, fact.notes, unseen],
    ...(fact.signatories ?? []).map(({ name }) => name),
    (fact.reportingStates ?? []).map((code) => states.get(code)?.labels[fact.language] ?? code).join(', '),
  ].filter((text) => typeof text === 'string');
}

/** The time that a provision gives, and what else is recorded of it in words. */
function listProvisionFacts({ due, activityPlace, penaltyNote, note, unseen }: Provision): string[] {
  return [due?.text, activityPlace, penaltyNote, note, unseen].filter((text) => text !== undefined);
}

function answersOf({ criteria, others }: Country): Country['criteria'] {
  return { ...criteria, ...others };
}

/** A state: its names, and each question that it answers as things stand under its own anchor, with what is noted in its languages. */
function toStateRecord(atlas: Atlas, country: Country): SearchRecord {
  const { criteria, otherQuestions } = atlas.corpus.vocabularies;
  const { code, labels, officialName, authority } = country;
  const answers = answersOf(country);
  const answered = [...criteria, ...otherQuestions].filter(({ id }) => {
    const answer = answers[id];
    return answer && statusNow(atlas, answer) !== 'not-recorded';
  });
  const toText = (language: Language): RecordText => {
    const told = atlas.in(language).corpus.countries.find((one) => one.code === code);
    return {
      title: labels[language],
      // A state is looked for under its names in other languages too.
      marks: unique([
        officialName[language],
        code.toUpperCase(),
        authority?.name ?? '',
        told?.authority?.rendering ?? '',
        ...LANGUAGES.map((other) => labels[other]).filter((name) => name !== labels[language]),
      ]).filter(Boolean),
      summary: [],
      provisions: new Map(
        answered.map(({ id, labels: questions }) => {
          const noted = told?.toldIn === language ? [answersOf(told)[id]?.locus, answersOf(told)[id]?.note] : [];
          return [
            id,
            {
              label: questions[language],
              digest: noted.filter((text) => text !== undefined).join(' '),
              due: '',
              terms: [],
            },
          ];
        }),
      ),
    };
  };
  return {
    path: rowOf('state').path(country),
    symbols: [],
    date: '',
    facets: { ...noFacets(), type: ['state'], country: [code], lang: [...LANGUAGES] },
    provisions: answered.map(({ id }) => id),
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, toText(language)])),
  };
}

/** Records of a kind whose row says what is searched, told in each language as far as they are; works and states have writers of their own. */
function listOfKind(atlas: Atlas, kind: RecordKind): SearchRecord[] {
  const row = rowOf(kind);
  const { sentences } = row;
  if (!sentences) return [];
  const told = new Map(
    LANGUAGES.map((language) => [
      language,
      new Map(row.list(atlas.in(language).corpus).map((entry) => [row.path(entry), entry])),
    ]),
  );
  return row.list(atlas.corpus).map((entry) => {
    const path = row.path(entry);
    const tellings = LANGUAGES.map((language) => [language, told.get(language)?.get(path) ?? entry] as const);
    const names = Object.fromEntries(tellings.map(([language, telling]) => [language, row.names(telling)[language]]));
    const record = toPlainRecord(row.type ?? kind, path, names, (language) =>
      sentences(told.get(language)?.get(path) ?? entry, language),
    );
    const date = row.date?.(entry) ?? '';
    return {
      ...record,
      symbols: unique(LANGUAGES.flatMap((language) => row.mark?.(entry, language) ?? [])),
      date,
      facets: {
        ...record.facets,
        topic: row.topics?.(entry) ?? [],
        criterion: row.criteria?.(entry) ?? [],
        country: row.countries?.(entry) ?? [],
        year: date === '' ? [] : [date.slice(0, 4)],
      },
    };
  });
}
