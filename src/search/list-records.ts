// What is searched: one record per work, practice, commitment, indicator, state, criterion, meeting, body, topic, term and guide,
// with its text in each language in which it is written. Called by the build and by the tests of search; a new kind is a new list.
import type { Commitment, Corpus, Country, Meeting, Practice, Work } from '../corpus/types.ts';
import { workPath } from '../addresses/work-path.ts';
import { statusNow } from '../atlas/answer-dates.ts';
import { criteriaOf } from '../atlas/criteria-of.ts';
import { LANGUAGES, type Labels, type Language, type PartialLabels } from '../schemas/fields.ts';
import type { OfficialTerm, OtherQuestion } from '../schemas/vocabulary.ts';
import { FACETS, type Facet, type ProvisionText, type RecordText, type SearchRecord } from '../engine/search-record.ts';

/** All records of `corpus`, each once; the guides come from elsewhere. */
export function listRecords(corpus: Corpus): SearchRecord[] {
  const { vocabularies, countries } = corpus;
  const counterparts = new Map(
    vocabularies.officialTerms.flatMap((term) => (term.en === undefined ? [] : [[term.en.toLowerCase(), term]])),
  );
  const states = new Map(countries.map((country) => [country.code, country]));
  return [
    ...corpus.works.map((work) => toWorkRecord(corpus, work, counterparts, states)),
    ...countries.map((country) => toStateRecord(corpus, country)),
    ...vocabularies.criteria.map((criterion) => toQuestionRecord(criterion, `legislation/criteria/${criterion.id}/`)),
    ...vocabularies.otherQuestions.map((question) =>
      toQuestionRecord(question, `legislation/questions/${question.id}/`),
    ),
    ...corpus.meetings.map(toMeetingRecord),
    ...vocabularies.bodies.map(({ id, labels, acronym, role }) => ({
      ...toPlainRecord('body', `bodies/${id}/`, labels, (language) => [role[language]]),
      symbols: [...new Set(Object.values(acronym ?? {}))],
    })),
    ...vocabularies.topics.map(({ id, labels, description }) =>
      toPlainRecord('topic', `topics/${id}/`, labels, (language) => [description[language]]),
    ),
    ...corpus.commitments.map(toCommitmentRecord),
    ...corpus.practices.map(toPracticeRecord),
    ...vocabularies.indicators.map(({ id, labels, definition }) =>
      toPlainRecord('indicator', `indicators/#${id}`, labels, (language) => (language === 'en' ? [definition] : [])),
    ),
    ...vocabularies.glossary.map(({ id, terms, definition }) =>
      toPlainRecord('term', `glossary/#${id}`, terms, (language) => (language === 'en' ? [definition] : [])),
    ),
  ];
}

function toWorkRecord(
  corpus: Corpus,
  work: Work,
  counterparts: ReadonlyMap<string, OfficialTerm>,
  states: ReadonlyMap<string, Country>,
): SearchRecord {
  const { frontMatter, collection, provisions } = work;
  const { law } = frontMatter;
  const symbol = frontMatter.symbol ?? law?.citation;
  const texts: SearchRecord['texts'] = {};
  for (const language of LANGUAGES) {
    const own = frontMatter.language === language;
    const title = frontMatter.titles[language] ?? (language === 'en' ? law?.englishTitle : undefined);
    const parts = new Map<string, ProvisionText>();
    for (const provision of provisions) {
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
        due: own ? (provision.due?.text ?? '') : '',
        terms,
      });
    }
    if (!own && title === undefined && !parts.size) continue;
    const shown = title ?? (own ? Object.values(frontMatter.titles)[0] : undefined) ?? '';
    const otherTitles = own ? Object.values(frontMatter.titles).filter((text) => text !== undefined) : [];
    texts[language] = {
      title: shown,
      marks: unique([
        ...(symbol === undefined ? [] : [symbol]),
        ...(own ? frontMatter.symbols : []),
        // A law is known by its own title and its state, whatever the language of the page.
        ...(law ? [states.get(law.jurisdiction)?.labels[language] ?? law.jurisdiction, ...law.citations] : []),
        ...(law ? [...otherTitles, own ? (law.originalTitle?.text ?? '') : ''] : []),
      ]).filter((mark) => mark !== '' && mark !== shown),
      summary: own ? [work.summary.text].filter(Boolean) : [],
      provisions: parts,
    };
  }
  const of = (list: (provision: Work['provisions'][number]) => readonly string[]) => unique(provisions.flatMap(list));
  return {
    path: workPath(work),
    symbols: unique([...(symbol === undefined ? [] : [symbol]), ...frontMatter.symbols, ...(law?.citations ?? [])]),
    date: frontMatter.adopted ?? '',
    facets: {
      ...noFacets(),
      type: unique([collection, frontMatter.kind]),
      body: law ? [] : [frontMatter.issuingBody],
      year: frontMatter.adopted === null ? [] : [frontMatter.adopted.slice(0, 4)],
      country: law ? [law.jurisdiction] : [],
      legalForce: law ? [law.legalForce] : [],
      topic: of(({ topics }) => topics),
      addressee: of(({ addressee }) => addressee),
      verb: law ? [] : of(({ verb }) => [verb]),
      criterion: of((provision) => criteriaOf(corpus, work.workId, provision)),
      lang: LANGUAGES.filter((language) => texts[language]),
    },
    provisions: provisions.map(({ n }) => n),
    texts,
  };
}

/** A state: its names, and each question that it answers as things stand under its own anchor, in English with what is noted. */
function toStateRecord(corpus: Corpus, country: Country): SearchRecord {
  const { criteria, otherQuestions } = corpus.vocabularies;
  const { code, labels, officialName, authority } = country;
  const answers = { ...country.criteria, ...country.others };
  const answered = [...criteria, ...otherQuestions].filter(({ id }) => {
    const answer = answers[id];
    return answer && statusNow(corpus, answer) !== 'not-recorded';
  });
  const toText = (language: Language): RecordText => ({
    title: labels[language],
    marks: unique([officialName[language], code.toUpperCase(), authority?.name ?? '']).filter(Boolean),
    summary: [],
    provisions: new Map(
      answered.map(({ id, labels: questions }) => {
        const answer = answers[id];
        const noted = language === 'en' ? [answer?.locus, answer?.note].filter((text) => text !== undefined) : [];
        return [id, { label: questions[language], digest: noted.join(' '), due: '', terms: [] }];
      }),
    ),
  });
  return {
    path: `legislation/${code}/`,
    symbols: [],
    date: '',
    facets: { ...noFacets(), type: ['state'], country: [code], lang: [...LANGUAGES] },
    provisions: answered.map(({ id }) => id),
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, toText(language)])),
  };
}

function toQuestionRecord({ labels, question, why }: OtherQuestion, path: string): SearchRecord {
  return toPlainRecord('criterion', path, labels, (language) => [question[language], why[language]]);
}

function toMeetingRecord({ id, names, dates, place, host, notes }: Meeting): SearchRecord {
  const record = toPlainRecord('meeting', `meetings/${id}/`, names, (language) =>
    language === 'en' ? [place, host, notes] : [],
  );
  const year = dates?.slice(0, 4);
  return {
    ...record,
    date: dates?.split('/')[0] ?? '',
    facets: { ...record.facets, year: year === undefined ? [] : [year] },
  };
}

/** A commitment: its name and promise in every language, and in English how it moved and what is not known. */
function toCommitmentRecord({ id, labels, promise, summary, notKnown, topics, criteria }: Commitment): SearchRecord {
  const record = toPlainRecord('commitment', `commitments/${id}/`, labels, (language) => [
    promise[language],
    ...(language === 'en' ? [summary.text, ...notKnown] : []),
  ]);
  return { ...record, facets: { ...record.facets, topic: topics, criterion: criteria } };
}

/** A practice: what was done, with which results, and its limits. */
function toPracticeRecord(practice: Practice): SearchRecord {
  const { workId, titles, organisation, summary, results, limits, years, topics, criteria, countries } = practice;
  const record = toPlainRecord('practice', `practices/${workId}/`, titles, (language) =>
    language === 'en' ? [organisation, summary.text, ...[...results, ...limits].map(({ text }) => text)] : [],
  );
  const year = years.from?.slice(0, 4);
  return {
    ...record,
    date: years.from ?? '',
    facets: {
      ...record.facets,
      topic: topics,
      criterion: criteria,
      country: countries,
      year: year === undefined ? [] : [year],
    },
  };
}

/** A record without provisions: a title in the languages of `labels`, and some sentences. */
export function toPlainRecord(
  type: string,
  path: string,
  labels: Labels | PartialLabels,
  sentences: (language: Language) => readonly (string | null | undefined)[],
): SearchRecord {
  const texts: SearchRecord['texts'] = {};
  for (const language of LANGUAGES) {
    const title = labels[language];
    if (title === undefined) continue;
    const summary = sentences(language).filter((text) => typeof text === 'string' && text !== '') as string[];
    texts[language] = { title, marks: [], summary, provisions: new Map() };
  }
  return {
    path,
    symbols: [],
    date: '',
    facets: { ...noFacets(), type: [type], lang: LANGUAGES.filter((language) => texts[language]) },
    provisions: [],
    texts,
  };
}

function noFacets(): Record<Facet, string[]> {
  return Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]])) as Record<Facet, string[]>;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
