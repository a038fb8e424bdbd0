// Every kind of file below content/: where it lies, what it may say. A new kind is a new row. Asked by the editor, by `npm run new`
// and by those who write schemas and templates.
import { z } from 'astro/zod';
import { WORK_SCHEMAS } from '../corpus/read-work.ts';
import { splitTranslation } from '../corpus/translation-name.ts';
import { CommitmentSchema } from '../schemas/commitment.ts';
import { CountrySchema } from '../schemas/country.ts';
import { FigureSchema, FigureSourceSchema, FigureTermsSchema } from '../schemas/figure.ts';
import { HelpSchema } from '../schemas/help.ts';
import { IdentitySchema } from '../schemas/identity.ts';
import { IndicatorFrameworkSchema, IndicatorSchema } from '../schemas/indicator.ts';
import { InitiativeSchema } from '../schemas/initiative.ts';
import { MovedSchema } from '../schemas/moved.ts';
import { MeetingSchema } from '../schemas/meeting.ts';
import { PracticeSchema } from '../schemas/practice.ts';
import { StatisticsSchema } from '../schemas/statistics.ts';
import { TrainingSchema } from '../schemas/training.ts';
import { TermSchema } from '../schemas/term.ts';
import { TreatySchema } from '../schemas/treaty.ts';
import { UptakeSchema } from '../schemas/uptake.ts';
import {
  AddresseeSchema,
  BodySchema,
  ChangeSchema,
  CriterionSchema,
  EverydayWordSchema,
  GlossaryTermSchema,
  HostSchema,
  OfficialTermSchema,
  OtherQuestionSchema,
  PlainEntrySchema,
  PredicateSchema,
  SourceSchema,
  SubregionSchema,
  TopicSchema,
  VerbSchema,
} from '../schemas/vocabulary.ts';
import { WorkRoleSchema } from '../schemas/work-role.ts';

export interface FileKind {
  /** Name of the kind; its words are `kind.<name>`. */
  name: string;
  /** Folder below content/ whose files are records, or the one file of a list. */
  place: string;
  ending: '.yml' | '.mdx';
  schema: z.core.$ZodType;
  /** Whether its prose has provisions. */
  hasProvisions: boolean;
  /** Whether the place is a file with a list of records. */
  isList: boolean;
  /** Whether files beside it tell it in other languages. */
  isTold: boolean;
}

/** Folder of what is not published yet; within it files lie as they do in content/. */
export const DRAFTS = '_drafts';

/** Lists that are translated entry by entry. */
const TOLD: ReadonlySet<string> = new Set(
  'uptake initiatives training statistics glossary indicators indicator-frameworks'.split(' '),
);

const listOf = (schema: z.core.$ZodType) => z.strictObject({ entries: z.array(schema) });

function list(name: string, schema: z.core.$ZodType, place = `vocabularies/${name}.yml`): FileKind {
  return { name, place, ending: '.yml', schema, hasProvisions: false, isList: true, isTold: TOLD.has(name) };
}

function folder(name: string, schema: z.core.$ZodType, ending: FileKind['ending'], hasProvisions = false): FileKind {
  return { name, place: name, ending, schema, hasProvisions, isList: false, isTold: name !== 'figures' };
}

export const FILE_KINDS: readonly FileKind[] = [
  ...Object.entries(WORK_SCHEMAS).map(([name, schema]) => folder(name, schema, '.mdx', true)),
  folder('commitments', CommitmentSchema, '.mdx'),
  folder('practices', PracticeSchema, '.mdx'),
  folder('countries', CountrySchema, '.yml'),
  folder('meetings', MeetingSchema, '.yml'),
  folder('figures', listOf(FigureSchema), '.yml'),
  list('atlas', listOf(IdentitySchema), 'atlas.yml'),
  list('uptake', UptakeSchema, 'uptake.yml'),
  list('initiatives', listOf(InitiativeSchema), 'initiatives.yml'),
  list('training', listOf(TrainingSchema), 'training.yml'),
  list('statistics', listOf(StatisticsSchema), 'statistics.yml'),
  list('help', listOf(HelpSchema), 'help.yml'),
  list('changes', listOf(ChangeSchema), 'changes.yml'),
  list('moved', listOf(MovedSchema), 'moved.yml'),
  list('topics', listOf(TopicSchema)),
  list('criteria', listOf(CriterionSchema)),
  list('other-questions', listOf(OtherQuestionSchema)),
  list('indicators', listOf(IndicatorSchema)),
  list('indicator-frameworks', listOf(IndicatorFrameworkSchema)),
  list('glossary', listOf(GlossaryTermSchema)),
  list('official-terms', listOf(OfficialTermSchema)),
  list('terminology', listOf(TermSchema)),
  list('everyday-words', listOf(EverydayWordSchema)),
  list('bodies', listOf(BodySchema)),
  list('addressees', listOf(AddresseeSchema)),
  list('verbs', listOf(VerbSchema)),
  list('predicates', listOf(PredicateSchema)),
  list('treaties', listOf(TreatySchema)),
  list('subregions', listOf(SubregionSchema)),
  list('work-roles', listOf(WorkRoleSchema)),
  list('hosts', listOf(HostSchema)),
  list('sources', listOf(SourceSchema)),
  list('figure-sources', listOf(FigureSourceSchema)),
  list('figure-definitions', FigureTermsSchema),
  ...['body-kinds', 'meeting-roles', 'work-kinds', 'statuses'].map((name) => list(name, listOf(PlainEntrySchema))),
];

/** The kind of the record file at `path` below content/ or its drafts; undefined for translations and all else. */
export function kindOfFile(path: string): FileKind | undefined {
  const own = path.startsWith(`${DRAFTS}/`) ? path.slice(DRAFTS.length + 1) : path;
  if (splitTranslation(own) !== undefined || !/^[a-z0-9/_-]+\.(?:yml|mdx)$/.test(own)) return undefined;
  return FILE_KINDS.find(({ name, place, ending, isList }) => {
    if (isList) return own === place;
    const depth = name === 'legislation' ? 3 : 2;
    return own.startsWith(`${place}/`) && own.endsWith(ending) && own.split('/').length === depth;
  });
}

/** Lists of a file whose entries are records of their own: `entries`, of figure definitions further ones. */
export function entryLists({ isList, name, schema }: FileKind): string[] {
  if (!(isList || name === 'figures') || !(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) =>
    field instanceof z.ZodArray && key !== 'evidence' ? [key] : [],
  );
}

/** Where a record of `kind` with `id` lies; a law with its state. */
export function pathOfRecord(kind: FileKind, id: string, state?: string): string {
  return [kind.place, ...(state === undefined ? [] : [state]), `${id}${kind.ending}`].join('/');
}
