// How much of the content is told in each language: records by kind, and texts whose English has changed since.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Key } from '../../words/translate.ts';

interface ToldRow {
  name: string;
  all: number;
  /** How many are told in each language, in the order of `languages`. */
  told: number[];
}

export interface LanguagesView {
  languages: Language[];
  rows: ToldRow[];
  /** Texts of translations that are behind, in the order of `languages`. */
  behind: number[];
}

const KINDS: readonly (readonly [Key, (corpus: Corpus) => Language[]])[] = [
  ['collection.resolutions', (corpus) => listWorks(corpus, 'resolutions')],
  ['collection.conclusions', (corpus) => listWorks(corpus, 'conclusions')],
  ['collection.instruments', (corpus) => listWorks(corpus, 'instruments')],
  ['collection.reports', (corpus) => listWorks(corpus, 'reports')],
  ['collection.legislation', (corpus) => listWorks(corpus, 'legislation')],
  ['nav.matrix', ({ countries }) => countries.map(toldIn)],
  ['nav.commitments', ({ commitments }) => commitments.map(toldIn)],
  ['nav.practices', ({ practices }) => practices.map(toldIn)],
  ['nav.meetings', ({ meetings }) => meetings.map(toldIn)],
  ['nav.glossary', ({ vocabularies }) => vocabularies.glossary.map(toldIn)],
  ['nav.indicators', ({ vocabularies }) => vocabularies.indicators.map(toldIn)],
  ['nav.figures', ({ figures }) => figures.filter(({ note }) => note !== undefined).map(toldIn)],
  ['nav.initiatives', ({ lists }) => lists.initiatives.map(toldIn)],
  ['nav.training', ({ lists }) => lists.training.map(toldIn)],
  ['nav.statistics', ({ lists }) => lists.statistics.map(toldIn)],
  ['nav.demands2009', ({ uptake }) => [uptake.toldIn]],
  ['nav.changes', ({ changes }) => changes.map(toldIn)],
];

export function viewLanguages({ atlas, t }: Pick<Site, 'atlas' | 't'>): LanguagesView {
  const languages = LANGUAGES.filter((language) => language !== 'en');
  const corpora = languages.map((language) => ({ language, corpus: atlas.in(language).corpus }));
  const rows = KINDS.map(([key, list]) => ({
    name: t(key),
    all: list(atlas.corpus).length,
    told: corpora.map(({ language, corpus }) => list(corpus).filter((own) => own === language).length),
  }));
  const behind = languages.map((language) =>
    [...(atlas.corpus.translations.get(language)?.stale.values() ?? [])].reduce((sum, texts) => sum + texts.length, 0),
  );
  return { languages, rows: rows.filter(({ all }) => all > 0), behind };
}

function listWorks({ works }: Corpus, collection: string): Language[] {
  return works.filter((work) => work.collection === collection).map(({ frontMatter }) => frontMatter.language);
}

function toldIn(record: { toldIn: Language }): Language {
  return record.toldIn;
}
