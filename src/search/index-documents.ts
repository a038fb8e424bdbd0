// What the search index reads: one small HTML document per record and language, with each provision under its own anchor.
import type { Corpus, Country, Work } from '../corpus/types.ts';
import { workPath } from '../corpus/work-path.ts';
import { LANGUAGES, type Language } from '../schemas/fields.ts';
import type { Criterion, GlossaryTerm, OfficialTerm } from '../schemas/vocabulary.ts';

export interface IndexDocument {
  language: Language;
  /** Language-neutral path with a slash at the start: `/resolutions/ag-res-2348/`. */
  url: string;
  html: string;
  /** Values by filter name: what results can be narrowed by. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Documents of all records, each text once, in the language in which it is written. */
export function listIndexDocuments(corpus: Corpus): IndexDocument[] {
  const counterparts = new Map(
    corpus.vocabularies.officialTerms.flatMap((term) => (term.en === undefined ? [] : [[term.en.toLowerCase(), term]])),
  );
  const states = new Map(corpus.countries.map((country) => [country.code, country]));
  return LANGUAGES.flatMap((language) => [
    ...corpus.works.flatMap((work) =>
      toWorkDocument(work, language, counterparts, (code) => states.get(code)?.labels[language] ?? code),
    ),
    ...corpus.countries.map((country) => toStateDocument(country, corpus.vocabularies.criteria, language)),
    ...corpus.vocabularies.criteria.map(({ id, labels, question, why }) =>
      toDocument(
        language,
        `/legislation/criteria/${id}/`,
        labels[language],
        undefined,
        paragraph(question[language]) + paragraph(why[language]),
      ),
    ),
    ...corpus.meetings.flatMap(({ id, names, dates, place, host, notes }) => {
      const name = names[language];
      const facts = language === 'en' ? [place, host, notes].filter((text) => typeof text === 'string') : [];
      return name === undefined
        ? []
        : [toDocument(language, `/meetings/${id}/`, name, dates?.slice(0, 4), facts.map(paragraph).join(''))];
    }),
    ...corpus.vocabularies.bodies.map(({ id, labels, acronym, role }) =>
      toDocument(
        language,
        `/bodies/${id}/`,
        labels[language],
        undefined,
        paragraph([acronym, role[language]].filter(Boolean).join('. ')),
      ),
    ),
    ...corpus.vocabularies.topics.map(({ id, labels, description }) =>
      toDocument(language, `/topics/${id}/`, labels[language], undefined, paragraph(description[language])),
    ),
    ...corpus.vocabularies.glossary.map((term) => toTermDocument(term, language)),
  ]);
}

function toWorkDocument(
  work: Work,
  language: Language,
  counterparts: ReadonlyMap<string, OfficialTerm>,
  stateName: (code: string) => string,
): IndexDocument[] {
  const { frontMatter, collection, provisions, summary } = work;
  const { law } = frontMatter;
  const own = frontMatter.language === language;
  const title = frontMatter.titles[language] ?? (language === 'en' ? law?.englishTitle : undefined);
  const sections = provisions.flatMap((provision) => {
    const terms = provision.terms.flatMap((term) => {
      if (own || term.language === language) return [term.text];
      const counterpart = term.language === 'en' ? counterparts.get(term.text.toLowerCase())?.[language] : undefined;
      return counterpart === undefined ? [] : [counterpart];
    });
    const label = provision.label ?? '';
    if (!own && !terms.length && (title === undefined || label === '')) return [];
    const texts = own
      ? [label, provision.digest.text, provision.due?.text ?? '', terms.join('; ')]
      : [label, terms.join('; ')];
    return [`<section><h3 id="${provision.n}">·</h3>${texts.map(paragraph).join('')}</section>`];
  });
  if (!own && title === undefined && !sections.length) return [];

  const filters = {
    collection: [collection],
    body: [frontMatter.issuingBody],
    year: frontMatter.adopted === null ? [] : [frontMatter.adopted.slice(0, 4)],
    topic: unique(provisions.flatMap(({ topics }) => topics)),
    addressee: unique(provisions.flatMap(({ addressee }) => addressee)),
    verb: law ? [] : unique(provisions.map(({ verb }) => verb)),
    country: law ? [law.jurisdiction] : [],
    criterion: unique(provisions.flatMap(({ criteria }) => criteria)),
    legalForce: law ? [law.legalForce] : [],
  };
  const heading = [frontMatter.symbol ?? law?.citation, own ? (title ?? Object.values(frontMatter.titles)[0]) : title]
    .filter(Boolean)
    .join(' · ');
  const marks = [
    ...(own ? frontMatter.symbols : []),
    // A law is known by its own title, whatever the language of the page.
    ...(law ? [stateName(law.jurisdiction), ...law.citations] : []),
    ...(law && own ? [...Object.values(frontMatter.titles), law.originalTitle?.text ?? ''] : []),
  ].join(' · ');
  const body = paragraph(marks) + (own ? paragraph(summary.text) : '') + sections.join('');
  return [toDocument(language, `/${workPath(work)}`, heading, frontMatter.adopted ?? undefined, body, filters)];
}

/** A state: its names, and each question that it answers under its own anchor, in English with what is noted. */
function toStateDocument(country: Country, criteria: readonly Criterion[], language: Language): IndexDocument {
  const { code, labels, officialName, authority } = country;
  const sections = criteria.flatMap((criterion) => {
    const answer = country.criteria[criterion.id];
    if (!answer || answer.status === 'not-recorded') return [];
    const texts = [criterion.labels[language], ...(language === 'en' ? [answer.locus, answer.note] : [])];
    const found = texts.filter((text) => text !== undefined);
    return [`<section><h3 id="${criterion.id}">·</h3>${found.map(paragraph).join('')}</section>`];
  });
  const body = paragraph(officialName[language]) + paragraph(authority?.name ?? '') + sections.join('');
  return toDocument(language, `/legislation/${code}/`, labels[language], undefined, body, { country: [code] });
}

/** One document a term, so that a hit does not transfer the whole glossary. */
function toTermDocument({ id, terms, definition }: GlossaryTerm, language: Language): IndexDocument {
  return toDocument(
    language,
    `/glossary/#${id}`,
    terms[language],
    undefined,
    language === 'en' ? paragraph(definition) : '',
  );
}

function toDocument(
  language: Language,
  url: string,
  title: string,
  date: string | undefined,
  body: string,
  filters: IndexDocument['filters'] = {},
): IndexDocument {
  const meta = date === undefined ? '' : `<span data-pagefind-meta="date[data-v]" data-v="${escape(date)}"></span>`;
  const html = `<html lang="${language}"><head><title>${escape(title)}</title></head><body data-pagefind-body>${meta}<h1>${escape(title)}</h1>${body}</body></html>`;
  return { language, url, html, filters };
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escape(text)}</p>`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
