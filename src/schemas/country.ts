// A state of the Americas: names, standing in the OAS, what its law answers to the criteria, plans, authority, treaty actions.
import { z } from 'astro/zod';
import { ANSWER_STATUSES, type AnswerStatus } from './answer-statuses.ts';
import { countryCode, evidence, evidenceList, labels, partialDate, unseen } from './fields.ts';
import { ref } from './ref.ts';
import { named, told } from './told.ts';

export { ANSWER_STATUSES, type AnswerStatus };

/** A law that answers, or the way to say where else the answer stands. */
const answeringLaw = ref('law', { remedy: 'Add its file, or name it under "locus".' });
const article = ref('article', { of: 'law' });

const lawPlace = z.strictObject({
  law: answeringLaw.describe('workId of the law'),
  articles: z.array(article).default([]).describe('Numbers of its provisions'),
});

/** What the date of an answer is taken from. `body` is an office, a service or a practice. */
export const SINCE_FROM = ['article', 'law', 'plan', 'body'] as const;
export type SinceFrom = (typeof SINCE_FROM)[number];

const answerSince = z.strictObject({
  date: partialDate.describe('Day from which the answer holds'),
  from: z
    .enum(['law', 'plan', 'body'], {
      error:
        'is not what an answer can be dated by. Write law (one without an entry, or cited without articles), plan or body; articles carry their own date.',
    })
    .describe('What began then; an article carries its date itself'),
  evidence: evidenceList.optional().describe('Left out, the evidence of the answer shows it'),
});

const answerUntil = z.strictObject({
  date: partialDate.describe('Day from which it no longer holds'),
  reason: told(z.string().min(1)).describe('What ended it, in a line'),
  evidence: evidenceList.describe('Where that was seen'),
});

const AnswerSchema = z.strictObject({
  status: z.enum(ANSWER_STATUSES).describe('`no` needs a source that says so, or the full text read'),
  law: answeringLaw.optional().describe('workId of the law that answers'),
  articles: z.array(article).default([]).describe('Numbers of its provisions'),
  locus: told().optional().describe('Where else it stands: a plan, a body, a ruling, a law not held'),
  also: z.array(lawPlace).default([]).describe('Further laws'),
  note: told().optional(),
  since: answerSince.optional().describe('Where it rests on no held law: when what it rests on began'),
  until: answerUntil.optional().describe('When it ceased to hold'),
  correction: told().optional().describe('What was corrected and why'),
  evidence: evidenceList.optional(),
  unseen,
  confidence: z.literal('low').optional().describe('For an answer without a source'),
});
export type Answer = z.infer<typeof AnswerSchema>;

/** Shape of an answer, for the field table. */
export const ANSWER_SHAPE = AnswerSchema.shape;

export const TREATY_ACTIONS = ['ratification', 'accession', 'succession', 'none', 'not-recorded'] as const;

const TreatyActionSchema = z.strictObject({
  signed: partialDate.nullable(),
  bound: partialDate.nullable().describe('Deposit of the ratification or accession, or day of the succession'),
  action: z.enum(TREATY_ACTIONS).describe('none: no binding action in the list consulted'),
  approval: z
    .strictObject({
      law: z.string().min(1).describe('As printed'),
      date: partialDate.optional(),
      evidence: evidenceList.optional().describe('Left out, the evidence of the row shows it'),
    })
    .optional()
    .describe('National act that approved the treaty'),
  reservation: told(z.string().min(1)).optional().describe('Reservation or declaration, in our words'),
  note: told().optional(),
  evidence: evidenceList.optional().describe('A cell without it stands as "to be verified" and is counted nowhere'),
  unseen,
});
export type TreatyAction = z.infer<typeof TreatyActionSchema>;

/** Language of a name that stays as it is printed; it is marked for screen readers. */
const nameLanguage = z
  .string()
  .regex(/^[a-z]{2}$/, { error: 'is not a language. Write two lower-case letters, as in "es".' })
  .optional()
  .describe('Language of the name, if it is not English');

/** Our name of it in the reader's language, beside the one that is printed. */
const rendering = z.string().optional().describe('Ours, in the language of a file of translations');

const years = z.union([z.number(), z.literal('life')]).nullable();

export const CountrySchema = z.strictObject({
  code: countryCode,
  labels: labels.describe('Short names'),
  officialName: labels.describe('Official names'),
  oas: z.strictObject({
    member: z.boolean(),
    since: partialDate.optional(),
    until: partialDate.optional(),
    note: told().optional(),
    evidence: z.array(evidence).default([]),
  }),
  criteria: z
    .record(ref('criterion'), AnswerSchema)
    .describe('Answers by criterion; one that is missing is not recorded'),
  others: z
    .record(ref('question outside the checklist'), AnswerSchema)
    .default({})
    .describe('Answers to questions outside the checklist, by question'),
  penalty: z
    .strictObject({
      min: years,
      max: years,
      unit: z.enum(['years', 'months', 'days']),
      law: ref('law').optional(),
      article: article.optional(),
      note: told().nullable().optional(),
      evidence: evidenceList.optional(),
      unseen,
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
        title: named(),
        language: nameLanguage,
        rendering,
        from: partialDate.nullable().optional(),
        to: partialDate.nullable().optional(),
        note: told().optional(),
        evidence: evidenceList.optional(),
        unseen,
      }),
    )
    .default([]),
  authority: z
    .strictObject({
      name: named(),
      language: nameLanguage,
      rendering,
      role: told().nullable().optional(),
      evidence: evidenceList.optional(),
      unseen,
    })
    .nullable(),
  meetingsHosted: z.array(ref('meeting')).default([]).describe('Ids of meetings'),
  treaties: z.record(ref('treaty'), TreatyActionSchema).describe('Action by treaty; one for each treaty of the list'),
});
export type CountryRecord = z.infer<typeof CountrySchema>;
