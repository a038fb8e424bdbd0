// Fields that several records of the atlas file share, each with the line that its reader sees. Used by the schemas beside it.
import { z } from 'astro/zod';
import { CONFIDENCES, LANGUAGES, PROVISION_NUMBER, SOURCE_KINDS } from '../../schemas/fields.ts';

/** A permanent id. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const ids = z.array(id);

/** The number of a provision, which is its anchor. */
export const provisionNumber = z.string().regex(PROVISION_NUMBER);

/** What a relation or a step names: a record, or one provision of a work. */
export const end = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:[.-][a-z0-9]+)*)?$/);

/** A day, month or year, as precise as the source gives it. */
export const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** A date, or two with a slash between them. */
export const dateOrPeriod = z.string().regex(/^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/);

export const stateCode = z.string().regex(/^[a-z]{2}$/);

export const text = z.string().min(1);

export const language = z.enum(LANGUAGES);

export const confidence = z.enum(CONFIDENCES);

export const sourceKind = z.enum(SOURCE_KINDS);

/** Where a fact was seen. */
export const source = z.string().regex(/^(?:https?:\/\/\S+|document:[a-z0-9-]+)$/);

const inEach = (need: (language: string) => string) => ({
  en: text.describe(need('English')),
  es: text.describe(need('Spanish')),
  pt: text.describe(need('Portuguese')),
  fr: text.describe(need('French')),
});

const all = inEach((name) => `The text in ${name}`);
const some = inEach((name) => `The text in ${name}, where it is known`);

export const labels = z
  .strictObject(all)
  .meta({ id: 'labels', description: 'A text in all four languages of the site, written by the editors' });

export const titles = z
  .strictObject({
    en: some.en.optional(),
    es: some.es.optional(),
    pt: some.pt.optional(),
    fr: some.fr.optional(),
  })
  .meta({ id: 'titles', description: 'A text in those of the four languages in which it was seen' });

const sourceShape = {
  source: source.describe(
    'Web address, or document:<workId> for a document that the editors hold and have read in full',
  ),
  kind: sourceKind.describe(
    'issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary',
  ),
};

export const sourceNamed = z
  .strictObject(sourceShape)
  .meta({ id: 'sourceNamed', description: 'A source, the main one first in its list' });

const readShape = {
  ...sourceShape,
  confidence: confidence.describe(
    'high: an official text or two independent sources; medium: one secondary source; low: not seen',
  ),
  checkedOn: date.describe('Day on which the source was read'),
};

export const sourceRead = z
  .strictObject({
    ...readShape,
    asOf: date.nullable().describe('Date that the source itself gives for its facts; null where it gives none'),
  })
  .meta({ id: 'sourceRead', description: 'A source with how sure it makes the fact and when it was read' });

export type SourceRead = z.infer<typeof sourceRead>;

/** As content writes it: a date that the source does not give is left out. */
export const evidence = z
  .strictObject({
    ...readShape,
    asOf: date.optional().describe('Date that the source itself gives for its facts; left out where it gives none'),
  })
  .meta({ id: 'evidence', description: 'A source with how sure it makes the facts of the entry and when it was read' });
