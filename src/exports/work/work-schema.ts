// The schema of a work's own JSON file, and of a line of data/works.ndjson. Published below data/schemas/.
import { z } from 'astro/zod';
import { RelationRecordSchema } from '../atlas/relation-schema.ts';
import { WorkRecordSchema } from '../atlas/work-schema.ts';
import { TextRecordSchema } from '../texts/text-schema.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const address = z.string().regex(/^https?:\/\/\S+$/);

/** Strict, as the schema of the atlas file is: keys may be added, none is removed. */
export const WorkFileSchema = z
  .strictObject({
    $schema: address.describe('Address of this schema'),
    identifier: address.describe(
      'Permanent identifier, the same in every language; with `#` and n that of a provision',
    ),
    pages: z
      .strictObject({
        en: address.describe('In English'),
        es: address.describe('In Spanish'),
        pt: address.describe('In Portuguese'),
        fr: address.describe('In French'),
      })
      .describe('Pages of the work'),
    files: z.record(z.string(), address).describe('Files of the work, by their ending'),
    official: z.literal(false).describe('Summary and digests are the editors’ own words, never the official text'),
    licence: z
      .literal(LICENCE)
      .describe('Of summary, digests and labels; official titles and symbols are their issuers’'),
    ...WorkRecordSchema.shape,
    relations: z.array(RelationRecordSchema).describe('What the work or one of its provisions does to others'),
    incomingRelations: z.array(RelationRecordSchema).describe('What others do to the work or to one of its provisions'),
    officialTexts: z
      .array(TextRecordSchema)
      .optional()
      .describe('Its official text, in each language in which this edition has it; absent where it has none'),
  })
  .meta({
    title: 'A work of the Mandate Atlas',
    description:
      'The record of the atlas file with the relations of the work both ways and the addresses of its pages and files.',
  });

export type WorkFileRecord = z.infer<typeof WorkFileSchema>;
