// A law, plan, decree or code of one state. Parsed into the same shape as the other works, with what only laws have under `law`.
import { z } from 'astro/zod';
import {
  confidence,
  evidence,
  partialDate,
  partialLabels,
  shortTitle,
  source,
  sourceKind,
  stateCode,
  unseen,
} from './fields.ts';
import { titled, told } from './told.ts';
import type { Language } from './languages.ts';
import { workRelation } from './work.ts';

export const LAW_KINDS = ['statute', 'code', 'regulation', 'plan', 'decree', 'constitution'] as const;
/** ELI: in_force. `repealed-in-part` is a law of which some rules no longer hold. */
export const LEGAL_FORCES = [
  'in-force',
  'partially-in-force',
  'not-in-force',
  'repealed-in-part',
  'not-recorded',
] as const;
export type LegalForce = (typeof LEGAL_FORCES)[number];

const lawShape = z.strictObject({
  jurisdiction: stateCode.describe('Code of the state (ELI: jurisdiction)'),
  citation: z.string().min(1).describe('How the law is cited, number first'),
  citations: z.array(z.string()).default([]).describe('Every other way in which people write it'),
  kind: z.enum(LAW_KINDS).describe('What the law is'),
  titles: titled(partialLabels).describe('Official titles, in the languages in which they were printed'),
  shortTitle,
  rendering: z.string().optional().describe('Our title, in the language of a file of translations'),
  originalTitle: z
    .strictObject({ text: z.string(), language: z.string().regex(/^[a-z]{2}$/) })
    .optional()
    .describe('Official title in a language other than the four'),
  englishTitle: z.string().optional().describe('Our English rendering of the title'),
  adopted: partialDate.nullable().describe('Date of adoption'),
  published: partialDate.optional().describe('Date of publication'),
  inForceFrom: partialDate.optional().describe('Entry into force (ELI: first_date_entry_in_force)'),
  legalForce: z.enum(LEGAL_FORCES).describe('Whether it is in force'),
  notes: told().optional().describe('What the reader should know of the text'),
  unseen,
  officialText: z
    .strictObject({ source, kind: sourceKind })
    .nullable()
    .default(null)
    .describe('Where the text itself can be read'),
  complete: z.boolean().describe('Whether every article is held here'),
  sourceProvisions: z.number().int().nonnegative().nullable().describe('How many articles the law has, if counted'),
  numbering: z.enum(['printed', 'editorial', 'mixed']).describe('Whose numbers the articles carry'),
  numberingNote: told().optional(),
  relations: z.array(workRelation).default([]).describe('What this law amends, repeals, applies: the acting side only'),
  confidence: confidence.describe('How sure the facts of this front matter are'),
  evidence: z.array(evidence).describe('Sources; the first one is the main source'),
});

/** What laws have and other works do not. */
export interface LawFacts {
  jurisdiction: string;
  citation: string;
  citations: string[];
  originalTitle: { text: string; language: string } | undefined;
  englishTitle: string | undefined;
  published: string | undefined;
  legalForce: LegalForce;
}

/** Body under which laws are listed: each was made by the legislature or government of its state. */
export const LAW_MAKER = 'national-lawmaker';

/** Verb of an article, which need not name one. */
export const ARTICLE_VERB = 'provides';

export const LawSchema = lawShape.transform(
  ({ jurisdiction, citation, citations, originalTitle, englishTitle, published, legalForce, ...facts }) => ({
    ...facts,
    // Articles are told in English, and laws are listed under one body.
    language: 'en' as Language,
    issuingBody: LAW_MAKER,
    law: { jurisdiction, citation, citations, originalTitle, englishTitle, published, legalForce } satisfies LawFacts,
  }),
);
export type Law = z.infer<typeof LawSchema>;

/** Shape of the front matter as written, for the field table. */
export const LAW_SHAPE = lawShape.shape;
