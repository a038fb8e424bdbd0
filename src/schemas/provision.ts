// Attributes of <Provision>: plain strings in the content, values here. Called by the corpus for every provision.
import { z } from 'astro/zod';
import { confidence, partialDate, partialDateRange, PROVISION_NUMBER, source, unseen } from './fields.ts';
import { isPartialDate } from './partial-date.ts';
import { PREDICATES } from './predicates.ts';
import { ref, type RefKind } from './ref.ts';
import { told } from './told.ts';

const LIST_OF_WORDS = 'Separate several with spaces.';

/** Ids separated by spaces. */
const ids = (kind: RefKind) => ref(kind, { words: true }).transform((text) => text.split(/\s+/).filter(Boolean));
const ends = ids('relation');

/** `en` terms have no prefix: `labor inspectors; es:coadyuvancia`. */
const terms = z
  .string()
  .transform((text) =>
    text
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => {
        const match = /^(es|pt|fr):\s*(.+)$/.exec(part);
        return { language: (match?.[1] ?? 'en') as 'en' | 'es' | 'pt' | 'fr', text: match?.[2] ?? part };
      }),
  )
  .refine((list) => list.every((term) => term.text.split(/\s+/).length <= 4), {
    error: 'has an official term of more than four words. Keep to the term of art itself; a digest says the rest.',
  });

export interface Due {
  /** Latest day, month or year. */
  by?: string;
  /** ISO 8601 duration between two occurrences, as `P2Y`. */
  every?: string;
  /** The time in plain words. */
  text: string;
}

const DUE_MESSAGE =
  'is not a due time. Write "by 2014", "every P2Y" or both, then the plain words, separated by "; ", or the words alone.';

const due = told().transform((text, context): Due => {
  const parts = text.split(';').map((part) => part.trim());
  const result: Due = { text: parts.pop() ?? '' };
  for (const part of parts) {
    const [, kind, value = ''] = /^(by|every) (\S+)$/.exec(part) ?? [];
    if (kind === 'by' && isPartialDate(value)) result.by = value;
    else if (kind === 'every' && /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/.test(value) && value !== 'P') result.every = value;
    else context.addIssue({ code: 'custom', message: DUE_MESSAGE });
  }
  if (!result.text || /^(by \d{4}(-\d\d){0,2}|every P\w+)$/.test(result.text))
    context.addIssue({ code: 'custom', message: DUE_MESSAGE });
  return result;
});

/** Bounds of a prison term; null where the law sets none or it was not seen. */
export interface Penalty {
  min: number | null;
  max: number | 'life' | null;
  unit: 'years' | 'months' | 'days';
}

const penalty = z.string().transform((text, context): Penalty => {
  const [, min = '', max = '', unit] =
    /^(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?|life)? (years|months|days)$/.exec(text) ?? [];
  const bound = (value: string) => (value === '' ? null : Number(value));
  if (unit === undefined || (min === '' && max === ''))
    context.addIssue({
      code: 'custom',
      message:
        'is not a penalty. Write two numbers with a unit: "4..8 years", "..20 years", "15.. years" or "20..life years".',
    });
  if (min !== '' && max !== '' && max !== 'life' && Number(min) > Number(max))
    context.addIssue({
      code: 'custom',
      message: 'is a penalty whose least is above its most. Put the lower number first.',
    });
  return { min: bound(min), max: max === 'life' ? 'life' : bound(max), unit: (unit ?? 'years') as Penalty['unit'] };
});

const predicateLists = Object.fromEntries(PREDICATES.map((predicate) => [predicate, ends.optional()])) as Record<
  (typeof PREDICATES)[number],
  z.ZodOptional<typeof ends>
>;

/** What a `<Provision>` may say of itself. All attributes are plain strings. */
export const ProvisionSchema = z.strictObject({
  n: z
    .string({ error: 'is missing. Give each provision its number, as in n="3.d".' })
    .regex(PROVISION_NUMBER, {
      error:
        'is not a provision number. Use lower-case letters and digits with single dots or hyphens between them, as in "3.d".',
    })
    .describe('Number, and anchor in every language'),
  formerly: z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .refine((list) => list.every((n) => PROVISION_NUMBER.test(n)), {
      error: 'names something that is not a provision number. Write the earlier numbers, separated with spaces.',
    })
    .optional()
    .describe('Earlier numbers of a passage that was divided or renumbered; they stay as anchors'),
  numbering: z.enum(['printed', 'editorial']).optional().describe('Whose number it is, where the work is mixed'),
  verb: ref('verb').optional().describe('What it does; needed but in laws, whose articles provide'),
  label: z.string().optional().describe('Number as printed, where it cannot be read off n: Art. 145 bis'),
  penalty: penalty.optional().describe('Prison for the offence: `4..8 years`, `..20 years`, `20..life years`'),
  penaltyNote: told().optional().describe('What the numbers leave out'),
  addressee: ids('addressee').optional().describe(`Ids of those asked to act. ${LIST_OF_WORDS}`),
  topics: ids('topic').optional().describe(`What it is about. ${LIST_OF_WORDS}`),
  terms: terms
    .optional()
    .describe('Official terms of art as printed, separated by semicolons, at most four words each'),
  due: due.optional().describe('Time that the text gives'),
  proponent: ids('proponent')
    .optional()
    .describe('Codes of states or ids of bodies that proposed it; makes it a proposal'),
  criteria: ids('criterion').optional().describe('Criteria of national law that it asks for'),
  date: partialDateRange.optional().describe('Date or period of the activity reported'),
  place: told().optional().describe('Place of the activity reported'),
  note: told().optional().describe('One line on how the fact is known'),
  since: partialDate.optional().describe('Articles of laws: day from which it says this, in this wording'),
  until: partialDate.optional().describe('Articles of laws: day from which it no longer says it'),
  datedBy: ref(
    'law',
    { remedy: 'Name one that is held, or a source.' },
    z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|https?:\/\/\S+)$/, {
      error: 'names neither a law nor a source. Write the workId of the law that gave the wording, or a web address.',
    }),
  )
    .optional()
    .describe('Where these dates are from: workId of the law that gave the wording, or a source of the work'),
  unseen,
  source: source.optional().describe('Where it was seen, if not in the main source of the work'),
  confidence: confidence.optional().describe('How sure, if not as the main source'),
  ...predicateLists,
});
export type ProvisionAttributes = z.infer<typeof ProvisionSchema>;

/** What a `<Provision>` of a translation may say of itself: its number, and what is told in words. */
export const ToldProvisionSchema = ProvisionSchema.pick({
  n: true,
  label: true,
  due: true,
  penaltyNote: true,
  place: true,
  note: true,
  unseen: true,
});
