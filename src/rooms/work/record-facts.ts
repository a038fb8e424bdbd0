// The facts of a work or a law as rows of a list, each with its label and values; what is not recorded is named in one row at their end.
import { lawLanguage } from '../../atlas/law-language.ts';
import type { Work } from '../../corpus/types.ts';
import { LANGUAGES, type Confidence, type Language } from '../../schemas/fields.ts';
import type { LawFacts } from '../../schemas/law.ts';
import type { Site } from '../../site/locals/site.ts';
import { endName } from '../../site/parts/record-name.ts';
import { formatDate } from '../../words/format.ts';

export interface FactValue {
  text: string;
  /** ISO 639-1: an original title may be in a language that the site does not have. */
  lang?: string | undefined;
  href?: string;
  /** Words before the value: the language of a title. */
  label?: string;
  /** Words behind it, in the reader's language. */
  after?: string;
  /** How sure the record is, where the value says that. */
  confidence?: Confidence;
  /** Where this value was seen, if not in the sources of the work. */
  seen?: { source: string; confidence: Confidence };
}

export interface FactRow {
  label: string;
  /** None where it is not recorded. */
  values: FactValue[];
  /** Whether each value stands on a line of its own. */
  list?: boolean;
}

type Row = FactRow | undefined;

/** Rows in the order of the page. */
export function listRecordFacts(site: Site, work: Work): FactRow[] {
  const { law } = work.frontMatter;
  const own = law ? listLawFacts(site, work, law) : listWorkFacts(site, work);
  const rows = [...own, ...listHoldings(site, work)].filter((row) => row !== undefined);
  const blanks = rows.filter(({ values }) => !values.length).map(({ label }) => label);
  const unrecorded = blanks.length ? [row(site.t('work.facts.unrecorded'), blanks.join(' · '))] : [];
  return [...rows.filter(({ values }) => values.length), ...unrecorded];
}

function listWorkFacts(site: Site, work: Work): Row[] {
  const { t, labels, routes, langOf } = site;
  const { frontMatter: fact } = work;
  const own = langOf(fact.language);
  const meeting = fact.meeting && endName(fact.meeting.id, site);
  return [
    row(t('work.symbol'), fact.symbol),
    fact.symbols?.length ? row(t('work.otherSymbols'), fact.symbols.join(' · ')) : undefined,
    titlesRow(site, work),
    row(t('work.kind'), labels.workKind(fact.kind)),
    row(t('work.body'), labels.body(fact.issuingBody), { href: routes.body(fact.issuingBody) }),
    fact.attribution === undefined ? undefined : row(t('work.attribution'), fact.attribution, { lang: own }),
    row(t('work.session'), fact.session, { lang: own }),
    meeting && fact.meeting
      ? row(t('work.meeting'), meeting.text, {
          href: meeting.href,
          lang: meeting.lang,
          after: `(${labels.meetingRole(fact.meeting.as)})`,
        })
      : undefined,
    row(t('work.place'), fact.place, { lang: own }),
    dateRow(site, t('work.adopted'), fact.adopted),
    fact.amended?.length
      ? row(t('work.amended'), fact.amended.map((date) => formatDate(date, site.lang)).join('; '))
      : undefined,
    fact.inForceFrom === undefined ? undefined : dateRow(site, t('work.inForceFrom'), fact.inForceFrom),
    fact.period === undefined ? undefined : row(t('work.period'), fact.period, { lang: own }),
    row(t('work.status'), fact.status && labels.status(fact.status)),
    row(t('work.series'), fact.officialSeries),
  ];
}

function listLawFacts(site: Site, work: Work, law: LawFacts): Row[] {
  const { t, labels, routes, langOf } = site;
  const { frontMatter: fact } = work;
  const original = lawLanguage(fact);
  const lang = original && langOf(original);
  const { originalTitle, englishTitle } = law;
  return [
    row(t('answer.state'), labels.state(law.jurisdiction), { href: routes.state(law.jurisdiction) }),
    row(t('law.citation'), law.citation, { lang }),
    law.citations.length ? row(t('law.citations'), law.citations.join(' · '), { lang }) : undefined,
    titlesRow(site, work),
    originalTitle ? row(t('law.originalTitle'), originalTitle.text, { lang: originalTitle.language }) : undefined,
    englishTitle === undefined ? undefined : row(t('law.englishTitle'), englishTitle, { lang: langOf('en') }),
    row(t('law.kind'), labels.workKind(fact.kind)),
    dateRow(site, t('work.adopted'), fact.adopted),
    dateRow(site, t('law.published'), law.published),
    dateRow(site, t('work.inForceFrom'), fact.inForceFrom),
    row(t('law.legalForce'), labels.status(law.legalForce)),
  ];
}

/** What is said of the numbers and of the record itself, whatever the collection. */
function listHoldings({ t, langOf }: Site, { frontMatter: fact, provisions }: Work): Row[] {
  const numbering = t(`work.numbering.${fact.numbering}`);
  const numbered =
    provisions.length > 0 && (!fact.law || fact.numbering !== 'printed' || fact.numberingNote !== undefined);
  return [
    numbered
      ? {
          label: t('work.numbering'),
          values:
            fact.numberingNote === undefined
              ? [{ text: numbering }]
              : [{ text: `${numbering}.` }, { text: fact.numberingNote, lang: langOf(fact.language) }],
        }
      : undefined,
    fact.notes === undefined ? undefined : row(t('work.notes'), fact.notes, { lang: langOf(fact.language) }),
    row(t('evidence.title'), t(`evidence.${fact.confidence}`), { confidence: fact.confidence }),
    fact.unseen === undefined
      ? undefined
      : {
          label: t('evidence.unseen'),
          values: [{ text: `${fact.unseen}.`, lang: langOf(fact.language) }, { text: t('evidence.unseen.text') }],
        },
  ];
}

function titlesRow({ t, langOf }: Site, { frontMatter }: Work): FactRow {
  const { titles } = frontMatter;
  const titleEvidence: Partial<Record<Language, FactValue['seen']>> = frontMatter.titleEvidence ?? {};
  const values = LANGUAGES.flatMap((language): FactValue[] => {
    const text = titles[language];
    if (text === undefined) return [];
    const seen = titleEvidence[language];
    return [{ text, lang: langOf(language), label: t.label(`language.${language}`), ...(seen && { seen }) }];
  });
  return { label: t('work.titles'), values, list: true };
}

function dateRow({ lang }: Site, label: string, date: string | null | undefined): FactRow {
  return row(label, typeof date === 'string' ? formatDate(date, lang) : null);
}

/** Without values where there is no `text`: not recorded. */
function row(label: string, text: string | null | undefined, more: Omit<FactValue, 'text'> = {}): FactRow {
  return { label, values: text === null || text === undefined ? [] : [{ text, ...more }] };
}
