// Front matter that every work has, whatever its collection; the four collection schemas narrow the kinds it may be.
import { z } from 'astro/zod';
import {
  confidence,
  evidence,
  partialDate,
  partialLabels,
  recordId,
  shortTitle,
  source,
  sourceKind,
  unseen,
  LANGUAGES,
} from './fields.ts';
import { storedPredicate } from './predicates.ts';
import { ref } from './ref.ts';
import { titled, told } from './told.ts';

const officialText = z.strictObject({
  source: source.describe('Address of the text'),
  kind: sourceKind.describe('Left out, it is that of the host in vocabularies/hosts.yml'),
});

const titleEvidence = z.strictObject({ source, confidence });

/** A relation written in the front matter: from this work, or from one of its provisions. */
export const workRelation = z.strictObject({
  predicate: storedPredicate,
  from: z.string().optional().describe('Number of the own provision that makes the relation'),
  to: ref('relation').describe('workId, workId#number or id of a meeting'),
  note: told().optional().describe('One line that the reader sees beside the relation'),
  source: source.optional(),
  confidence: confidence.optional(),
});

/**
 * The schema of a work whose kind is one of `kinds`.
 * Unknown facts are null or left out and shown as "not recorded".
 */
export function workSchema<const Kinds extends readonly [string, ...string[]]>(kinds: Kinds) {
  return z.strictObject({
    symbol: z.string().nullable().describe('Official symbol as printed, null if there is none or it is not known'),
    symbols: z.array(z.string()).default([]).describe('Every other mark that the work is known by'),
    kind: z.enum(kinds).describe('What the work is'),
    titles: titled(partialLabels).describe('Official titles, in the languages in which they were seen'),
    shortTitle,
    rendering: z.string().optional().describe('Our title, in the language of a file of translations'),
    titleEvidence: z
      .partialRecord(z.enum(LANGUAGES), titleEvidence)
      .default({})
      .describe('Where a title was seen, if not in the sources of the work'),
    language: z.enum(LANGUAGES).default('en').describe('Language in which summary and digests are written'),
    issuingBody: ref('body', {}, recordId).describe('Body that adopted or issued the work'),
    attribution: told().optional().describe('Author as printed, where it says more than the body'),
    session: told().nullable().default(null).describe('Session or meeting, in words'),
    place: told().nullable().default(null).describe('Place of adoption'),
    meeting: z
      .strictObject({ id: ref('meeting', {}, recordId), as: z.enum(['outcome', 'document', 'preparation', 'report']) })
      .optional()
      .describe('Meeting to which the work belongs, and as what'),
    adopted: partialDate.nullable().describe('Date of adoption or issue, as precise as known'),
    amended: z.array(partialDate).default([]).describe('Dates of amendment'),
    inForceFrom: partialDate.optional().describe('Entry into force (ELI: first_date_entry_in_force)'),
    period: told().optional().describe('Years that a plan covers'),
    status: z.enum(['adopted', 'draft', 'in-force', 'issued', 'not-recorded']).describe('Standing of the text'),
    officialSeries: z.string().nullable().default(null).describe('Series in which the text is printed'),
    officialText: officialText.nullable().default(null).describe('Where the text itself can be read'),
    complete: z.boolean().describe('Whether every provision of the source is held here'),
    sourceProvisions: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .describe(
        'How many articles or paragraphs the source has, if counted; provisions where the numbers are the editors’',
      ),
    numbering: z.enum(['printed', 'editorial', 'mixed']).describe('Whose numbers the provisions carry'),
    numberingNote: told().optional().describe('How the labels came about, for the reader'),
    notes: told().optional().describe('What the reader should know of the text'),
    unseen,
    signatories: z
      .array(z.strictObject({ name: z.string(), country: ref('state') }))
      .default([])
      .describe('Organisations that signed, each with its country code'),
    reportingStates: z.array(ref('state')).default([]).describe('Codes of the states that handed in reports'),
    relations: z.array(workRelation).default([]).describe('Relations that this work makes; inverses are computed'),
    confidence: confidence.describe('How sure the facts of this front matter are'),
    evidence: z.array(evidence).describe('Sources of the work; the first one is the main source'),
  });
}
