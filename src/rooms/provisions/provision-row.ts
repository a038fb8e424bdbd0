// One provision in the reader's language, as plain values: what a row shows, a citation names and the CSV file holds.
import type { Facet, PieceRow, PieceWork } from './provision-facets.ts';
import { formatProvisionNumber, isWordNumber } from '../../citations/format-provision-number.ts';
import { formatDate } from '../../words/format.ts';
import type { View } from '../../atlas/provision-views.ts';
import type { Confidence, Language } from '../../schemas/fields.ts';
import { valuesOf, type FacetTable } from './facet-table.ts';

/** A text with its language, where that is not the page's own. */
export interface MarkedText {
  text: string;
  lang: Language | undefined;
}

export interface Linked {
  text: string;
  href: string;
}

export interface ProvisionRow {
  /** `workId#n`. */
  end: string;
  /** Path of the provision, with its anchor. */
  href: string;
  symbol: string | null;
  shortTitle: MarkedText | undefined;
  title: MarkedText | undefined;
  number: MarkedText;
  editorial: boolean;
  /** ISO date as precise as known; null where not recorded. */
  date: string | null;
  /** The same in words, or that it is not recorded. */
  dateInWords: string;
  kind: View;
  verb: string;
  addressees: string[];
  proponents: string[];
  topics: Linked[];
  criteria: string[];
  due: MarkedText | undefined;
  digest: MarkedText;
  threads: Linked[];
  /** Address of the official text; undefined where none is recorded. */
  official: string | undefined;
  confidence: Confidence;
  /** Where the digest was read, and the day. */
  source: string | undefined;
  readOn: string | undefined;
}

/** Words and addresses of one language, which the page holds. */
export interface RowView {
  language: Language;
  word: (key: string) => string;
  /** Label of a value of a facet. */
  label: (facet: Facet, id: string) => string;
  threadLabel: (id: string) => string;
  /** Address of a path below the language. */
  path: (path: string) => string;
}

/** Joins what the facets say of `row` with its digest. */
export function toProvisionRow(
  table: FacetTable,
  row: number,
  { works, found }: { works: Readonly<Record<string, PieceWork>>; found: PieceRow },
  view: RowView,
): ProvisionRow {
  const { id, date, collection } = table.workOf(row);
  const n = table.numberOf(row);
  const work = works[id] ?? { symbol: null, titles: {}, language: 'en' };
  const inWorkLanguage = (text: string) => ({ text, lang: markOf(work.language, view) });
  const labels = (facet: Facet) => valuesOf(table, facet, row).map((value) => view.label(facet, value));
  return {
    end: table.ends[row] ?? '',
    href: view.path(`${collection}/${id}/#${n}`),
    symbol: work.symbol,
    shortTitle: pickTitle(work.shortTitle ?? {}, view),
    title: pickTitle(work.titles, view),
    number: nameNumber(n, found, work, view),
    editorial: found.editorial === true,
    date,
    dateInWords: date === null ? view.word('common.notRecorded') : formatDate(date, view.language),
    kind: table.viewOf(row),
    verb: view.label('verb', valuesOf(table, 'verb', row)[0] ?? ''),
    addressees: labels('addressee'),
    proponents: labels('proponent'),
    topics: valuesOf(table, 'topic', row).map((topic) => ({
      text: view.label('topic', topic),
      href: view.path(`topics/${topic}/`),
    })),
    criteria: labels('criterion'),
    due: found.due === undefined ? undefined : inWorkLanguage(found.due),
    digest: inWorkLanguage(found.digest),
    threads: (found.threads ?? []).map((thread) => ({
      text: view.threadLabel(thread),
      href: view.path(`commitments/${thread}/`),
    })),
    official: work.official,
    confidence: found.confidence,
    source: found.source,
    readOn: found.readOn,
  };
}

/** The work as links name it: short name, else symbol, else title, else that none is recorded. */
export function nameWork({ symbol, shortTitle, title }: ProvisionRow, { word }: RowView): MarkedText {
  if (shortTitle) return shortTitle;
  return symbol === null
    ? (title ?? { text: word('common.noTitle'), lang: undefined })
    : { text: symbol, lang: undefined };
}

/** Number as readers see it, with the note that the editors gave it where they did. */
export function nameNumberInFull({ number, editorial }: ProvisionRow, { word }: RowView): string {
  return editorial ? `${number.text} (${word('provision.editorial')})` : number.text;
}

function markOf(language: Language, view: RowView): Language | undefined {
  return language === view.language ? undefined : language;
}

function pickTitle(titles: PieceWork['titles'], view: RowView): MarkedText | undefined {
  for (const language of [view.language, 'en', 'es', 'pt', 'fr'] as const) {
    const text = titles[language];
    if (text !== undefined) return { text, lang: markOf(language, view) };
  }
  return undefined;
}

function nameNumber(n: string, { label, editorial }: PieceRow, { language }: PieceWork, view: RowView): MarkedText {
  if (label !== undefined) return { text: label, lang: markOf(language, view) };
  return {
    text: formatProvisionNumber(n, editorial === true, view.word),
    lang: isWordNumber(n) ? markOf(language, view) : undefined,
  };
}
