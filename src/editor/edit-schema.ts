// What a page of the editor sends: a record as it is to be, and by which texts it was made. Checked by the server before anything is done.
import { z } from 'astro/zod';

const part = z.strictObject({
  kind: z.enum(['summary', 'heading', 'note', 'provision']),
  text: z.string(),
  attributes: z.record(z.string(), z.string()),
  from: z.number().int().nonnegative().optional(),
});

const entry = z.strictObject({ list: z.string(), index: z.number().int().nonnegative() });

const translation = z.strictObject({
  /** By their keys, those of an entry without what stands before. */
  texts: z.record(z.string(), z.string()),
  /** One for each part of the record; null where there is none. */
  parts: z.array(part.nullable()).optional(),
});

export const EditSchema = z.strictObject({
  path: z.string(),
  entry: entry.optional(),
  /** Of every file that was read for the form; null where there was none. */
  hashes: z.record(z.string(), z.string().nullable()),
  /** Facts of the record or entry; null removes the entry. */
  value: z.record(z.string(), z.unknown()).nullable(),
  parts: z.array(part).optional(),
  told: z.partialRecord(z.enum(['es', 'pt', 'fr']), translation).default({}),
  as: z.enum(['record', 'draft']).default('record'),
});
export type Edit = z.infer<typeof EditSchema>;
export type Entry = z.infer<typeof entry>;
export type EditTranslation = z.infer<typeof translation>;

export const RenameSchema = z.strictObject({
  path: z.string(),
  entry: entry.optional(),
  to: z.string(),
  hashes: z.record(z.string(), z.string().nullable()),
});

export const RemoveSchema = z.strictObject({
  path: z.string(),
  hashes: z.record(z.string(), z.string().nullable()),
});

export const PreviewSchema = z.strictObject({ text: z.string() });
