// How a term of the field is written in each language, for translators and for the rules that read translations.
import { z } from 'astro/zod';
import { recordId } from './fields.ts';

const GROUPS = ['crime', 'victims', 'justice', 'treaties', 'OAS', 'verbs', 'site'] as const;
const SEVERITIES = ['error', 'warning'] as const;

const form = z.string().min(1);
const forms = z.array(form).min(1);

const words = {
  forms: forms.describe('Forms of the term; the first is the one to write'),
  also: z.array(form).optional().describe('Further words that answer to it, without being a sign of it'),
};

const refused = z.strictObject({
  form: form.describe('What is not written in this language'),
  unless: forms.optional().describe('Passages in which it stands rightly'),
  write: form.optional().describe('What to write instead, where that is not the first form'),
});

const translated = z.strictObject({
  ...words,
  refuse: z.array(refused).optional().describe('Forms that lint refuses outside quotations and names'),
});

export const TermSchema = z.strictObject({
  id: recordId,
  group: z.enum(GROUPS),
  en: z.strictObject(words),
  es: translated,
  pt: translated,
  fr: translated,
  required: z
    .enum(SEVERITIES)
    .optional()
    .describe('What lint says of a translation without the term, where the English has it'),
  reserved: z
    .enum(SEVERITIES)
    .optional()
    .describe('What lint says of a translation with the term, where the English has it not'),
  source: z.string().min(1).describe('Where the forms were seen, in words'),
  note: z.string().min(1).optional().describe('What a translator should know; what takes a reader to judge'),
});
export type Term = z.infer<typeof TermSchema>;
