// The values that readCorpus returns. Plain data: no file access, no Astro, the same for pages, lint, exports and scripts.
import type { Evidence, Confidence, Language } from '../schemas/fields.ts';
import type { Predicate } from '../schemas/predicates.ts';
import type { Due, Penalty } from '../schemas/provision.ts';
import type { MeetingRecord } from '../schemas/meeting.ts';
import type { CountryRecord } from '../schemas/country.ts';
import type {
  Addressee,
  Body,
  Change,
  Criterion,
  EverydayWord,
  GlossaryTerm,
  Host,
  SourceTitle,
  Subregion,
  OfficialTerm,
  OtherQuestion,
  PlainEntry,
  PredicateRecord,
  Topic,
  Verb,
} from '../schemas/vocabulary.ts';
import type { CommitmentFacts, StepChange } from '../schemas/commitment.ts';
import type { Indicator, IndicatorFramework } from '../schemas/indicator.ts';
import type { FigureRecord, FigureSource, FigureTerms } from '../schemas/figure.ts';
import type { PracticeFacts } from '../schemas/practice.ts';
import type { Term } from '../schemas/term.ts';
import type { Treaty } from '../schemas/treaty.ts';
import type { Identity } from '../schemas/identity.ts';
import type { Moved } from '../schemas/moved.ts';
import type { Uptake } from '../schemas/uptake.ts';
import type { WorkRoleEntry } from '../schemas/work-role.ts';
import type { Resolution } from '../schemas/resolution.ts';
import type { Conclusions } from '../schemas/conclusions.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { Law } from '../schemas/law.ts';
import type { Report } from '../schemas/report.ts';
import type { OfficialSymbol } from '../citations/parse-symbol.ts';
import type { NamedRecord } from '../schemas/list-references.ts';
import type { Place } from './issue.ts';
import type { Lists } from './lists.ts';
import type { Told } from './told-entries.ts';
import type { Prose } from './prose.ts';
import type { Translations } from './translations.ts';

/** Collections of works, in the order in which lists show them. */
export const COLLECTIONS = ['resolutions', 'conclusions', 'instruments', 'reports', 'legislation'] as const;
export type Collection = (typeof COLLECTIONS)[number];

type Mandate = Resolution | Conclusions | Instrument | Report;

/** What a work is, or what a law is: `law` tells which. What the one has and the other has not is undefined there. */
export type FrontMatter =
  | (Mandate & { law?: undefined })
  | (Law & { [Fact in Exclude<keyof Mandate, keyof Law>]?: undefined });

export interface OfficialWords {
  language: Language;
  text: string;
}

export interface RelationTarget {
  predicate: Predicate;
  to: string;
  note?: string;
  evidence?: { source: string; confidence: Confidence };
  place: Place;
}

export interface Provision {
  n: string;
  /** Numbers that it had before it was divided or renumbered; links to them still land here. */
  formerly: string[];
  /** Heading under which it stands, in the language of the work; empty if none. */
  section: string;
  /** True if the number is the editors', not printed in the official text. */
  editorial: boolean;
  verb: string;
  /** Number as printed, where it is given apart from the anchor. */
  label?: string;
  /** Whether the label is told in the language of the work's texts, and not as printed. */
  isLabelTold?: boolean;
  penalty?: Penalty;
  penaltyNote?: string;
  addressee: string[];
  topics: string[];
  terms: OfficialWords[];
  due?: Due;
  proponent: string[];
  criteria: string[];
  /** ISO date or period of a reported activity. */
  date?: string;
  activityPlace?: string;
  note?: string;
  /** Of an article of a law: day from which it says this in this wording, as precise as recorded. */
  since?: string;
  /** Day from which it no longer says it. */
  until?: string;
  /** workId of the law that gave it this wording, or a source of the work; else the dates rest on `evidence`. */
  datedBy?: string;
  /** What could not be found, in English. */
  unseen?: string;
  /** Where it was seen; undefined where no source is recorded. */
  evidence: Evidence | undefined;
  /** What the provision itself says of its source. */
  sourceGiven: { source: string | undefined; confidence: Confidence | undefined };
  digest: Prose;
  relations: RelationTarget[];
  place: Place;
}

export interface Work {
  workId: string;
  collection: Collection;
  frontMatter: FrontMatter;
  symbol: OfficialSymbol | undefined;
  /** The symbol and every other mark, parsed. */
  symbols: OfficialSymbol[];
  /** What stands before the first provision. */
  summary: Prose;
  /** `<Note>` elements outside provisions. */
  notes: Prose[];
  provisions: Provision[];
  relations: RelationTarget[];
  /** Path from the content folder's parent. */
  file: string;
  /** Place of a front-matter value, by its path joined with dots. */
  placeOf: (path: string) => Place;
}

/** A value that names a record, in facts, attributes or prose. */
export type Reference = NamedRecord<Place>;

/** A good practice; its workId is its file's name, its address /practices/<workId>/. */
export interface Practice extends Omit<PracticeFacts, 'relations'> {
  workId: string;
  /** Language of its texts. */
  toldIn: Language;
  /** What was done. */
  summary: Prose;
  relations: RelationTarget[];
  file: string;
  placeOf: (path: string) => Place;
}

export interface Step {
  /** `workId#n`; for `drops` the later workId. */
  provision: string;
  change: StepChange;
  against?: string;
  reason: string;
  /** Why a far weaker verb renews all the same. */
  weaker?: string;
}

/** A thread of provisions over the years. */
export interface Commitment extends Omit<CommitmentFacts, 'steps'> {
  id: string;
  /** Language of its texts. */
  toldIn: Language;
  /** In the order of the years. */
  steps: Step[];
  /** How the promise moved. */
  summary: Prose;
  file: string;
  placeOf: (path: string) => Place;
}

/** A published figure, with the state whose file holds it. */
export interface Figure extends Told<FigureRecord> {
  state: string;
  place: Place;
}

export interface Meeting extends Told<MeetingRecord> {
  id: string;
  filePlace: Place;
}

export interface Country extends Told<CountryRecord> {
  /** Place of a value, by its path joined with dots. */
  placeOf: (path: string) => Place;
  filePlace: Place;
}

export type ChangeEntry = Told<Change> & { place: Place };

export interface Vocabularies {
  verbs: Verb[];
  topics: Topic[];
  addressees: Addressee[];
  bodies: Body[];
  bodyKinds: PlainEntry[];
  meetingRoles: PlainEntry[];
  workKinds: PlainEntry[];
  statuses: PlainEntry[];
  predicates: PredicateRecord[];
  glossary: Told<GlossaryTerm>[];
  officialTerms: OfficialTerm[];
  everydayWords: EverydayWord[];
  criteria: Criterion[];
  otherQuestions: OtherQuestion[];
  figureSources: FigureSource[];
  indicatorFrameworks: Told<IndicatorFramework>[];
  indicators: Told<Indicator>[];
  treaties: Treaty[];
  subregions: Subregion[];
  workRoles: WorkRoleEntry[];
  terminology: Term[];
  hosts: Host[];
  sources: SourceTitle[];
}

export interface Corpus {
  identity: Identity;
  /** Ids that records had before. */
  moved: Moved[];
  /** By collection, then workId. */
  works: Work[];
  practices: Practice[];
  commitments: Commitment[];
  /** What became of the recommendations of one text. */
  uptake: Told<Uptake> & { placeOf: (path: string) => Place };
  lists: Lists;
  meetings: Meeting[];
  countries: Country[];
  figures: Figure[];
  figureTerms: FigureTerms;
  vocabularies: Vocabularies;
  changes: ChangeEntry[];
  translations: Translations;
  /** Everything that a file names, file by file. */
  references: Reference[];
  workById: Map<string, Work>;
  meetingById: Map<string, Meeting>;
  practiceById: Map<string, Practice>;
  commitmentById: Map<string, Commitment>;
  hostByName: Map<string, Host>;
  sourceByAddress: Map<string, SourceTitle>;
  /** Ids of files that could not be read whole, so that one error does not cause others. */
  unreadIds: ReadonlySet<string>;
  /** Lists whose file could not be read: nothing can be looked up in them. */
  unreadLists: ReadonlySet<keyof Vocabularies>;
  /** Places in the file of each list, by the path of a value. */
  listPlaces: ReadonlyMap<keyof Vocabularies, (path: string) => Place>;
  /** Every id of the corpus with the places that claim it. */
  idPlaces: Map<string, { kind: string; place: Place }[]>;
}
