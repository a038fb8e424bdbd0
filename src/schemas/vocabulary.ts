// Closed lists, labelled in four languages. One file per list in content/vocabularies, each `entries: [...]`.
import { z } from 'astro/zod';
import { ANSWER_STATUSES } from './answer-statuses.ts';
import {
  evidence,
  labels,
  type Labels,
  LANGUAGES,
  partialDate,
  partialLabels,
  recordId,
  source,
  sourceKind,
  stateCode,
  unseen,
} from './fields.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

const labelled = { id: recordId.describe('Permanent id'), labels };

/** Groups a verb's provisions by what they do to the one addressed. */
const VERB_KINDS = ['mandating', 'declaratory', 'reporting', 'proposing'] as const;

export const VerbSchema = z.strictObject({
  ...labelled,
  kind: z.enum(VERB_KINDS).describe('mandating verbs with an addressee make a mandate'),
  strength: z.number().int().min(1).max(5).describe('1 weakest to 5 strongest'),
  gloss: labels.describe('What force the verb has'),
});
export type Verb = z.infer<typeof VerbSchema>;

export const TopicSchema = z.strictObject({ ...labelled, description: labels });
export type Topic = z.infer<typeof TopicSchema>;

export const AddresseeSchema = z.strictObject(labelled);
export type Addressee = z.infer<typeof AddresseeSchema>;

export const BodySchema = z.strictObject({
  ...labelled,
  short: labels.optional().describe('Shorter names for tables and lists, where the label is long'),
  acronym: z
    .union([z.string(), labels])
    .nullable()
    .transform((acronym): Labels | null =>
      typeof acronym === 'string' ? { en: acronym, es: acronym, pt: acronym, fr: acronym } : acronym,
    )
    .describe('Acronym; one for all languages, or one for each'),
  kind: ref('body kind').describe('What the body is'),
  role: partialLabels.describe('What the body does for these mandates'),
  official: z.array(z.enum(LANGUAGES)).describe('Languages whose label was seen as the official name'),
  evidence: z.array(evidence),
  unseen: labels.optional().describe('What could not be opened or found, in a short phrase without a full stop'),
});
export type Body = z.infer<typeof BodySchema>;

export const PlainEntrySchema = z.strictObject({ id: recordId, labels });
export type PlainEntry = z.infer<typeof PlainEntrySchema>;

export const PredicateSchema = z.strictObject({
  id: z.string().describe('Stored predicate'),
  inverse: z.string().describe('Computed inverse'),
  labels,
  inverseLabels: labels,
  eli: z.string().nullable().describe('Nearest property of the European Legislation Identifier'),
  eliInverse: z.string().nullable(),
});
export type PredicateRecord = z.infer<typeof PredicateSchema>;

export const GlossaryTermSchema = z.strictObject({
  id: recordId,
  terms: labels,
  definition: told(),
  alsoWritten: z
    .array(z.string().min(1))
    .default([])
    .describe('Short and everyday forms in any language: the search answers to them'),
  seeAlso: z.array(ref('term')).default([]),
  document: ref('work').optional().describe('Text that defines or uses it'),
  note: told().optional(),
  evidence: z.array(evidence),
  unseen,
});
export type GlossaryTerm = z.infer<typeof GlossaryTermSchema>;

export const EverydayWordSchema = z.strictObject({ en: z.string(), es: z.string(), pt: z.string(), fr: z.string() });
export type EverydayWord = z.infer<typeof EverydayWordSchema>;

export const OfficialTermSchema = z.strictObject({
  en: z.string().optional(),
  es: z.string().optional(),
  pt: z.string().optional(),
  fr: z.string().optional(),
  seenIn: z.array(ref('work')).describe('workIds, or addresses of pages'),
  match: z.enum(['parallel-text', 'paired-by-meaning', 'none-seen']).describe('How the forms were paired'),
});
export type OfficialTerm = z.infer<typeof OfficialTermSchema>;

export const CRITERION_GROUPS = ['offence', 'justice', 'victims', 'stay', 'institutions'] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number];

const called = z.array(z.string().min(1)).min(1);

const asked = {
  question: labels.describe('The question in plain words'),
  why: labels.describe('Why it matters'),
  alsoCalled: z
    .strictObject({ en: called, es: called, pt: called, fr: called })
    .optional()
    .describe('Words by which readers ask for it, besides the label: the search answers to them'),
  test: z
    .strictObject({
      yes: labels.describe('What counts as yes'),
      partial: labels.describe('What counts as partial'),
      no: labels.describe('What counts as no'),
      notCounted: labels.describe('What does not count'),
    })
    .describe('By what an answer is judged'),
};

/** A question outside the checklist: it is shown apart, and no count or comparison of the checklist takes it in. */
export const OtherQuestionSchema = z.strictObject({ ...labelled, ...asked });
export type OtherQuestion = z.infer<typeof OtherQuestionSchema>;

/** A question put to national law. */
export const CriterionSchema = z.strictObject({
  ...labelled,
  group: z.enum(CRITERION_GROUPS),
  ...asked,
  examples: z
    .array(
      z.strictObject({
        country: stateCode.describe('State whose answer it is'),
        decision: z.enum(ANSWER_STATUSES).describe('The answer as recorded'),
        reason: labels.describe('Why it falls on that side'),
      }),
    )
    .length(2, { error: 'needs two borderline examples. Write two, each with its decision.' })
    .describe('Two borderline cases'),
  askedBy: z.array(ref('paragraph')).describe('Provisions of mandates and treaties that ask for it: workId#number'),
});
export type Criterion = z.infer<typeof CriterionSchema>;

/** A group of states by which lists can be narrowed. */
export const SubregionSchema = z.strictObject({
  ...labelled,
  members: z
    .array(stateCode)
    .min(1, { error: 'is empty. Name its members.' })
    .refine((codes) => new Set(codes).size === codes.length, {
      error: 'is a list that names a state twice. Keep each member once.',
    })
    .describe('Codes of its full members among the 35 states'),
  evidence: z.array(evidence).min(1, { error: 'is empty. Name the source of the membership.' }),
});
export type Subregion = z.infer<typeof SubregionSchema>;

/** A host of sources: who publishes there, and what kind of source that is. */
export const HostSchema = z.strictObject({
  host: z
    .string()
    .regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/, {
      error: 'is not a host. Write it in lower case, without "www." and without a dot at the end.',
    })
    .describe('Host name, without "www."'),
  name: z.string().min(1).describe('Who publishes there'),
  language: z.enum(LANGUAGES).optional().describe('Language of the name, where it is words and not a proper name'),
  names: partialLabels.optional().describe('The name in further languages, where it is words'),
  kind: sourceKind.describe('Kind of its sources'),
  also: z
    .array(sourceKind)
    .default([])
    .describe('Further kinds that a source there may be; then `kind` is written beside it'),
});
export type Host = z.infer<typeof HostSchema>;

/** Title of one source, as it is printed there. */
export const SourceSchema = z.strictObject({
  source: source.describe('Web address, as the evidence writes it'),
  title: z.string().min(1).describe('Title as printed'),
  language: z.enum(LANGUAGES).optional().describe('Language of the title, if it is one of the four'),
});
export type SourceTitle = z.infer<typeof SourceSchema>;

const dated = {
  id: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}-\d+$/, 'is no id of a change. Write its day and a number, as in 2026-11-29-1.')
    .describe('Its day and a number, counted from the first change of the day: translations name it'),
  date: partialDate,
  text: told().describe('One line in English'),
};
const changed = ref('record', { remedy: 'Correct the id, or set "kind: removed".' });

/** What was removed is named, and no longer there. */
export const ChangeSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...dated,
      kind: z.enum(['added', 'corrected']),
      ids: z.array(changed).default([]).describe('Records concerned'),
    }),
    z.strictObject({ ...dated, kind: z.literal('removed'), ids: z.array(z.string()).default([]) }),
  ],
  { error: 'is not a kind of change. Use one of: added, corrected, removed.' },
);
export type Change = z.infer<typeof ChangeSchema>;
