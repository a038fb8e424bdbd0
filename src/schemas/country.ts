// A state of the Americas: names, standing in the OAS, what its law answers to the criteria, plans, authority, treaty actions.
import { z } from 'astro/zod';
import { countryCode, evidence, labels, partialDate } from './fields.ts';

export const ANSWER_STATUSES = ['yes', 'partial', 'no', 'not-recorded'] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

const lawPlace = z.strictObject({
  law: z.string().describe('workId of the law'),
  articles: z.array(z.string()).default([]).describe('Numbers of its provisions'),
});

export const AnswerSchema = z.strictObject({
  status: z.enum(ANSWER_STATUSES).describe('`no` needs a source that says so, or the full text read'),
  law: z.string().optional().describe('workId of the law that answers'),
  articles: z.array(z.string()).default([]).describe('Numbers of its provisions'),
  locus: z.string().optional().describe('Where else it stands: a plan, a body, a ruling, a law not held'),
  also: z.array(lawPlace).default([]).describe('Further laws'),
  note: z.string().optional(),
  correction: z.string().optional().describe('What was corrected and why'),
  evidence: evidence.optional(),
  confidence: z.literal('low').optional().describe('For an answer without a source'),
});
export type Answer = z.infer<typeof AnswerSchema>;

export const TREATY_ACTIONS = ['ratification', 'accession', 'none', 'not-recorded'] as const;

export const TreatyActionSchema = z.strictObject({
  signed: partialDate.nullable(),
  bound: partialDate.nullable().describe('Deposit of the ratification or accession'),
  action: z.enum(TREATY_ACTIONS).describe('none: no binding action in the list consulted'),
  note: z.string().optional(),
  evidence: evidence.optional(),
});
export type TreatyAction = z.infer<typeof TreatyActionSchema>;

const years = z.union([z.number(), z.literal('life')]).nullable();

export const CountrySchema = z.strictObject({
  code: countryCode,
  labels: labels.describe('Short names'),
  officialName: labels.describe('Official names'),
  oas: z.strictObject({
    member: z.boolean(),
    since: partialDate.optional(),
    until: partialDate.optional(),
    note: z.string().optional(),
    evidence: z.array(evidence).default([]),
  }),
  criteria: z.record(z.string(), AnswerSchema).describe('Answers by criterion; one that is missing is not recorded'),
  penalty: z
    .strictObject({
      min: years,
      max: years,
      unit: z.enum(['years', 'months', 'days']),
      law: z.string().optional(),
      article: z.string().optional(),
      note: z.string().nullable().optional(),
      evidence: evidence.optional(),
    })
    .refine(({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max, {
      error: 'is a penalty whose least is above its most. Put the lower number under "min".',
      path: ['min'],
    })
    .nullable()
    .describe('Prison for the basic offence'),
  plans: z
    .array(
      z.strictObject({
        title: z.string(),
        from: partialDate.nullable().optional(),
        to: partialDate.nullable().optional(),
        note: z.string().optional(),
        evidence: evidence.optional(),
      }),
    )
    .default([]),
  authority: z
    .strictObject({ name: z.string(), role: z.string().nullable().optional(), evidence: evidence.optional() })
    .nullable(),
  meetingsHosted: z.array(z.string()).default([]).describe('Ids of meetings'),
  treaties: z.record(z.string(), TreatyActionSchema).describe('Action by treaty; all ten treaties'),
});
export type CountryRecord = z.infer<typeof CountrySchema>;
