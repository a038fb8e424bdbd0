// Addresses of pages and records in one language. Pages take their params from here, components their links; nothing else writes a path.
import type { Corpus, Work } from '../corpus/types.ts';
import { RECORD_KINDS, type NamedKind } from './record-kinds.ts';
import { workPath } from './work-path.ts';
import { numberOf, recordOf, type End } from '../atlas/build-graph.ts';
import { LANGUAGES, type Language } from '../schemas/fields.ts';

/** Pages that each language has once. */
export const STATIC_PAGES = {
  home: '',
  search: 'search/',
  documents: 'documents/',
  resolutions: 'resolutions/',
  conclusions: 'conclusions/',
  instruments: 'instruments/',
  reports: 'reports/',
  legislation: 'legislation/',
  compare: 'legislation/compare/',
  treaties: 'legislation/treaties/',
  commitments: 'commitments/',
  provisions: 'commitments/provisions/',
  provisionsByAddressee: 'commitments/provisions/by-addressee/',
  civilSociety2009: 'commitments/civil-society-2009/',
  practices: 'practices/',
  indicators: 'indicators/',
  nationalReport: 'indicators/national-report/',
  workPlan: 'indicators/work-plan/',
  map: 'map/',
  timeline: 'timeline/',
  network: 'network/',
  initiatives: 'initiatives/',
  training: 'training/',
  lessons: 'lessons/',
  help: 'help/',
  statistics: 'statistics/',
  figures: 'statistics/figures/',
  data: 'data/',
  meetings: 'meetings/',
  bodies: 'bodies/',
  topics: 'topics/',
  glossary: 'glossary/',
  changes: 'changes/',
  about: 'about/',
  corrections: 'corrections/',
  offline: 'offline/',
  languages: 'languages/',
  guides: 'guides/',
  howToRead: 'guides/how-to-read-a-resolution/',
  accessibility: 'guides/accessibility/',
  privacy: 'guides/privacy/',
} as const;
export type StaticPage = keyof typeof STATIC_PAGES;

/** Path of what states did under a treaty; the treaty itself is a work. */
export function treatyPath(id: string): string {
  return `legislation/treaties/${id}/`;
}

/** Path of the profile of a state on two sheets. */
export function profilePath(code: string): string {
  return `${RECORD_KINDS.state.at(code)}profile/`;
}

/** Path below which a list that is split by year has its parts; `list` is its own path: `meetings/`. */
export function byYearPath(list: string): string {
  return `${list}by-year/`;
}

/** Path of the page that compares official texts; a site without texts has none. */
export const COMPARE_TEXTS_PATH = 'compare/';

/** Anchor of a step on the page of its commitment: the first is `_step-1`. */
export function stepAnchor(index: number): string {
  return `_step-${index + 1}`;
}

/** Addresses below `base` (`/` or `/atlas/`) in one interface language. */
export class Routes {
  readonly base: string;
  readonly language: Language;
  readonly #corpus: Corpus;

  constructor(base: string, language: Language, corpus: Corpus) {
    this.base = base.endsWith('/') ? base : `${base}/`;
    this.language = language;
    this.#corpus = corpus;
  }

  /** Address of a path below the language: `resolutions/` → `/es/resolutions/`. */
  path(path: string, language: Language = this.language): string {
    return `${this.base}${language}/${path}`;
  }

  page(page: StaticPage, language: Language = this.language): string {
    return this.path(STATIC_PAGES[page], language);
  }

  /** Two texts word by word, or a chain of them: ids, each with its paragraph where one is meant. */
  compareTexts(ends: readonly string[] = []): string {
    const [a, b] = ends;
    const query = new URLSearchParams(
      ends.length > 2 ? { chain: ends.join(',') } : { ...(a && { a }), ...(b && { b }) },
    );
    return `${this.path(COMPARE_TEXTS_PATH)}${query.size ? `?${query}` : ''}`;
  }

  work(work: Pick<Work, 'collection' | 'workId' | 'frontMatter'>, n?: string): string {
    return `${this.path(workPath(work))}${n === undefined ? '' : `#${n}`}`;
  }

  /** A record that is no work, by its id. */
  record(kind: NamedKind, id: string): string {
    return this.path(RECORD_KINDS[kind].at(id));
  }

  state(code: string): string {
    return this.record('state', code);
  }

  /** The profile of a state on two sheets. */
  profile(code: string): string {
    return this.path(profilePath(code));
  }

  criterion(id: string): string {
    return this.record('criterion', id);
  }

  /** A question outside the checklist. */
  question(id: string): string {
    return this.record('question', id);
  }

  treaty(id: string): string {
    return this.path(treatyPath(id));
  }

  meeting(id: string): string {
    return this.record('meeting', id);
  }

  body(id: string): string {
    return this.record('body', id);
  }

  topic(id: string): string {
    return this.record('topic', id);
  }

  commitment(id: string): string {
    return this.record('commitment', id);
  }

  /** A step of a commitment, by its place from 0. */
  step(commitment: string, index: number): string {
    return `${this.commitment(commitment)}#${stepAnchor(index)}`;
  }

  practice(id: string): string {
    return this.record('practice', id);
  }

  indicator(id: string): string {
    return this.record('indicator', id);
  }

  term(id: string): string {
    return this.record('term', id);
  }

  /** What a verb means: its line in the guide on reading. */
  verb(id: string): string {
    return `${this.page('howToRead')}#${id}`;
  }

  /** What changed of a state. */
  changesOf(code: string): string {
    return `${this.page('changes')}${code}/`;
  }

  asset(path: string): string {
    return `${this.base}${path}`;
  }

  /** Language-neutral identifier, without fragment. */
  id(id: string): string {
    return `${this.base}id/${id}/`;
  }

  /** Address of an end of a relation. The graph has been checked, so every end is a work, a practice or a meeting. */
  end(end: End): string {
    const id = recordOf(end);
    const work = this.#corpus.workById.get(id);
    if (work) return this.work(work, numberOf(end));
    return this.#corpus.practiceById.has(id) ? this.practice(id) : this.meeting(id);
  }
}

/** One entry per language, for getStaticPaths. */
export function languageParams(): { params: { lang: Language } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang } }));
}
