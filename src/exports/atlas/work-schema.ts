// A work in the atlas file: resolution, conclusions, treaty, report or law, with its provisions. Part of the schema of the file.
import { z } from 'astro/zod';
import { COLLECTIONS } from '../../corpus/types.ts';
import { LEGAL_FORCES } from '../../schemas/law.ts';
import * as f from './fields.ts';

const dueSchema = z
  .strictObject({
    by: f.date.optional().describe('Latest day, month or year'),
    every: z
      .string()
      .regex(/^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/)
      .optional()
      .describe('ISO 8601 duration between two occurrences'),
    text: f.text.describe('The time in plain words'),
  })
  .meta({ id: 'due', description: 'Time that the text gives for what it asks' });

const articlePenaltySchema = z
  .strictObject({
    min: z.number().nullable().describe('Least term, in `unit`; null where the article sets none'),
    max: z
      .union([z.number(), z.literal('life')])
      .nullable()
      .describe('Greatest term, in `unit`, or life; null where the article sets none'),
    unit: z.enum(['years', 'months', 'days']).describe('Unit of both terms'),
  })
  .meta({ id: 'articlePenalty', description: 'Prison that an article sets for the offence' });

const ProvisionRecordSchema = z
  .strictObject({
    n: f.provisionNumber.describe('Number, and anchor of the provision on the page of its work; permanent'),
    label: f.text.optional().describe('Number as printed, where it cannot be read off n'),
    formerly: z.array(f.provisionNumber).optional().describe('Earlier numbers, which stay as anchors'),
    penalty: articlePenaltySchema.optional(),
    penaltyNote: f.text.optional().describe('What the terms of the penalty leave out'),
    section: z.string().describe('Heading under which it stands, in the language of the work; empty if none'),
    editorial: z.boolean().describe('true if the number is the editors’, not printed in the official text'),
    verb: f.id.describe('Id of the verb: what the text does. Articles of laws provide'),
    addressee: f.ids.describe('Ids of those asked to act; empty if nobody is'),
    topics: f.ids.describe('Ids of topics'),
    terms: z.array(f.text).describe('Official terms of art as printed'),
    termLanguages: z.array(f.language).optional().describe('Language of each of `terms`, where one is not English'),
    due: dueSchema.nullable(),
    proponent: f.ids.describe('Codes of states or ids of bodies that proposed it'),
    criteria: f.ids.describe('Ids of the questions of national law that it asks for, or answers'),
    date: f.dateOrPeriod.optional().describe('Date of a reported activity, or two dates with a slash for a period'),
    place: f.text.optional().describe('Place of a reported activity'),
    digest: f.text.describe('What it says, in the editors’ own words; unofficial. In the language of the work'),
    note: f.text.optional().describe('One line in English on how the fact is known'),
    unseen: f.text.optional().describe('What could not be found, in English'),
    source: f.source.nullable().describe('Where it was seen; null where no source is recorded'),
    confidence: f.confidence.describe('How sure it is; low where no source is recorded'),
    since: f.date.nullable().describe('Of an article of a law: day from which it says this; null if not recorded'),
    until: f.date.nullable().describe('Of an article of a law: day from which it no longer says it, else null'),
    sinceFrom: z
      .enum(['article', 'law'])
      .nullable()
      .describe('Whether `since` is the article’s own day or that of its law; null where neither is recorded'),
    datedBy: f.text
      .nullable()
      .describe('workId of the law that gave the wording, or the source of the days, else null'),
  })
  .meta({ id: 'provision', description: 'A paragraph or article of a work' });

const signatorySchema = z
  .strictObject({
    name: f.text.describe('Organisation that signed'),
    country: f.text.describe('Code of its state'),
  })
  .meta({ id: 'signatory', description: 'An organisation that signed the work' });

const lawOnly = {
  jurisdiction: f.stateCode.optional().describe('Laws only: code of the state (ELI: jurisdiction)'),
  citation: f.text.optional().describe('Laws only: how the law is cited'),
  citations: z.array(f.text).optional().describe('Laws only: every other way in which people write it'),
  published: f.date.nullable().optional().describe('Laws only: date of publication; null if not recorded'),
  legalForce: z.enum(LEGAL_FORCES).optional().describe('Laws only: whether it is in force (ELI: in_force)'),
  englishTitle: f.text.optional().describe('Laws only: the editors’ English rendering of the title'),
  originalTitle: z
    .strictObject({ text: f.text.describe('The title'), language: f.text.describe('ISO 639-1 code') })
    .optional()
    .describe('Laws only: official title in a language other than the four'),
};

/** Left out where content says nothing. */
const ifRecorded = {
  shortTitle: f.titles.optional().describe('What links call it, given by the editors: no official title'),
  titleEvidence: z
    .partialRecord(
      f.language,
      z.strictObject({ source: f.source.describe('Where it was seen'), confidence: f.confidence.describe('How sure') }),
    )
    .optional()
    .describe('Where a title was seen, if not in the sources of the work'),
  attribution: f.text.optional().describe('Author as printed, where it says more than the body'),
  session: f.text.optional().describe('Session or meeting, in words'),
  place: f.text.optional().describe('Place of adoption'),
  meeting: z
    .strictObject({ id: f.id.describe('Id of the meeting'), as: f.id.describe('What the work is to it') })
    .optional()
    .describe('Meeting to which the work belongs'),
  amended: z.array(f.date).optional().describe('Dates of amendment'),
  period: f.text.optional().describe('Years that a plan covers'),
  officialSeries: f.text.optional().describe('Series in which the text is printed'),
  officialText: f.sourceNamed.optional().describe('Where the text itself can be read'),
  numberingNote: f.text.optional().describe('How the numbers came about'),
  notes: f.text.optional().describe('What the reader should know of the text'),
  remarks: z.array(f.text).optional().describe('Further notes of the editors on the text'),
  unseen: f.text.optional().describe('What could not be found, in English'),
};

export const WorkRecordSchema = z
  .strictObject({
    workId: f.id.describe('Permanent id; the address id/<workId>/ leads to its page'),
    collection: z.enum(COLLECTIONS).describe('Part of the atlas in which it stands'),
    kind: f.id.describe('What it is: resolution, declaration, protocol, statute, code …'),
    symbol: f.text.nullable().describe('Official symbol as printed; null if there is none or it is not known'),
    symbols: z.array(f.text).describe('Every other mark that it is known by'),
    title: f.text.nullable().describe('The English title, else the first of Spanish, Portuguese, French, else ours'),
    titles: f.titles.describe('Official titles, in the languages in which they were seen'),
    language: f.language.describe('Language in which summary and digests are written'),
    issuingBody: f.id.describe('Id of the body that adopted or issued it, in `bodies`'),
    adopted: f.date.nullable().describe('Date of adoption or issue; null if not recorded'),
    inForceFrom: f.date.nullable().describe('Entry into force (ELI: first_date_entry_in_force); null if not recorded'),
    ...lawOnly,
    status: z
      .enum(['adopted', 'draft', 'in-force', 'issued', 'not-recorded'])
      .describe('Standing of the text; of a law see `legalForce`'),
    complete: z.boolean().describe('Whether every provision of the source is held here'),
    sourceProvisions: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .describe('How many provisions the source has; null if not counted'),
    ...ifRecorded,
    numbering: z.enum(['printed', 'editorial', 'mixed']).describe('Whose numbers the provisions carry'),
    confidence: f.confidence.describe('How sure title, symbol, body and dates are'),
    summary: z.string().describe('What it is about, in the editors’ own words; unofficial'),
    signatories: z.array(signatorySchema).describe('Organisations that signed it'),
    reportingStates: z.array(f.stateCode).describe('Codes of the states that handed in reports'),
    sources: z.array(f.sourceRead).describe('Its sources; the first one is the main source'),
    provisions: z.array(ProvisionRecordSchema).describe('Its paragraphs or articles, in the order of the text'),
  })
  .meta({ id: 'work', description: 'A resolution, conclusions of a meeting, treaty, report or law' });

export type WorkRecord = z.infer<typeof WorkRecordSchema>;
export type ProvisionRecord = z.infer<typeof ProvisionRecordSchema>;
