// A state in the atlas file: answers of its law, treaty actions, penalty, plans. Part of the schema of the file.
import { z } from 'astro/zod';
import { ANSWER_STATUSES, SINCE_FROM, TREATY_ACTIONS } from '../../schemas/country.ts';
import * as f from './fields.ts';

const status = z.enum(ANSWER_STATUSES);
const articles = z.array(f.provisionNumber);

/** The main source of a fact, taken apart, and the further ones. */
const support = {
  confidence: f.confidence.nullable().describe('How sure the fact is; null for a blank'),
  source: f.source.nullable().describe('Main source; null where none is recorded'),
  sourceKind: f.sourceKind.nullable().describe('Kind of the main source, else null'),
  asOf: f.date.nullable().describe('Date that the main source gives for its facts, else null'),
  furtherSources: z.array(f.sourceRead).describe('Further sources of the same fact'),
  note: f.text.nullable().describe('What the reader should know of it, in English, else null'),
  unseen: f.text.nullable().describe('What was not found in any source that could be opened, in English, else null'),
};

const lawPlaceSchema = z
  .strictObject({
    law: f.id.describe('workId of the law'),
    articles: articles.describe('Numbers of its provisions; empty for the law as a whole'),
  })
  .meta({ id: 'lawPlace', description: 'Articles of a law' });

const answerSchema = z
  .strictObject({
    status: status.describe(
      'The answer as recorded; `no` rests on a source that says so or on the full text; not-recorded is never `no`',
    ),
    current: status.describe('The answer now: not-recorded once it has ended'),
    law: f.id.nullable().describe('workId of the law that answers, else null'),
    articles: articles.describe('Numbers of its provisions; empty for the law as a whole'),
    locus: f.text.nullable().describe('Where else it stands: a plan, a body, a ruling, a law not held; else null'),
    since: f.date.nullable().describe('Day from which the answer holds; null if not recorded'),
    until: f.date.nullable().describe('Day from which it no longer holds, else null'),
    sinceFrom: z.enum(SINCE_FROM).nullable().describe('What `since` is the day of, else null'),
    sinceSources: z.array(f.sourceRead).describe('Sources of `since`, where it has its own'),
    untilReason: f.text.nullable().describe('What ended it, in English, else null'),
    untilSources: z.array(f.sourceRead).describe('Sources of `until`, where it has its own'),
    also: z.array(lawPlaceSchema).describe('Further laws that answer'),
    ...support,
  })
  .meta({ id: 'answer', description: 'What the law of a state answers to a question' });

const approvalSchema = z
  .strictObject({
    law: f.text.describe('National act, as printed'),
    date: f.date.nullable().describe('Its date; null if not recorded'),
  })
  .meta({ id: 'approval', description: 'National act that approved a treaty' });

const treatyRecordSchema = z
  .strictObject({
    treaty: f.id.describe('workId of the treaty'),
    signed: f.date.nullable().describe('Day of signature; null if none or not recorded'),
    bound: f.date.nullable().describe('Deposit of ratification or accession, or day of succession; else null'),
    action: z
      .enum([...TREATY_ACTIONS, 'to-verify'])
      .describe('none: no binding action in the list consulted; to-verify: claimed without a source, counted nowhere'),
    approval: approvalSchema.nullable(),
    reservation: f.text.nullable().describe('Reservation or declaration, in the editors’ words, else null'),
    ...support,
  })
  .meta({ id: 'treatyAction', description: 'What a state did under a treaty' });

const term = z.union([z.number(), z.literal('life')]).nullable();

/** What the reader should know of a fact, and all its sources. */
const told = {
  note: support.note,
  unseen: support.unseen,
  sources: z.array(f.sourceRead).describe('Its sources, the main one first; empty where none is recorded'),
};

const penaltySchema = z
  .strictObject({
    min: term.describe('Least term, in `unit`; null if not recorded'),
    max: term.describe('Greatest term, in `unit`; null if not recorded'),
    unit: z.enum(['years', 'months', 'days']).describe('Unit of both terms'),
    law: f.id.nullable().describe('workId of the law, else null'),
    article: f.provisionNumber.nullable().describe('Number of its provision, else null'),
    ...told,
  })
  .meta({ id: 'penalty', description: 'Prison for the basic offence' });

const planSchema = z
  .strictObject({
    title: f.text.describe('Title as printed'),
    from: f.date.nullable().describe('Start; null if not recorded'),
    to: f.date.nullable().describe('End; null if not recorded'),
    ...told,
  })
  .meta({ id: 'plan', description: 'A national plan' });

const authoritySchema = z
  .strictObject({
    name: f.text.describe('As printed'),
    role: f.text.nullable().describe('What it does, in English; null if not recorded'),
    unseen: support.unseen,
    sources: told.sources,
  })
  .meta({
    id: 'authority',
    description: 'The authority of a state that coordinates its work on the subject of the atlas',
  });

export const StateRecordSchema = z
  .strictObject({
    code: f.stateCode.describe('ISO 3166-1 alpha-2, lower case'),
    labels: f.labels.describe('Short name'),
    officialName: f.labels.describe('Official name'),
    oasMember: z.boolean().describe('Whether it is a member of the OAS'),
    criteria: z.record(f.id, answerSchema).describe('Answers by id of the question; every question of the checklist'),
    others: z.record(f.id, answerSchema).describe('Answers to questions outside the checklist, by id; in no count'),
    treaties: z.array(treatyRecordSchema).describe('Action under every treaty that is followed'),
    penalty: penaltySchema.nullable().describe('null if not recorded'),
    plans: z.array(planSchema).describe('National plans'),
    authority: f.text.nullable().describe('Name of the authority as printed; null if not recorded'),
    authorityFacts: authoritySchema.nullable().describe('The same with its role and sources'),
    meetingsHosted: f.ids.describe('Ids of the meetings that it hosted'),
  })
  .meta({ id: 'state', description: 'A state of the Americas' });

export type StateRecord = z.infer<typeof StateRecordSchema>;
export type AnswerRecord = z.infer<typeof answerSchema>;
export type TreatyRecord = z.infer<typeof treatyRecordSchema>;
