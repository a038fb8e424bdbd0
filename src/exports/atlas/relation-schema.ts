// A relation in the atlas file: one record acts on another. Part of the schema of the file.
import { z } from 'astro/zod';
import { PREDICATES } from '../../schemas/predicates.ts';
import * as f from './fields.ts';

export const RelationRecordSchema = z
  .strictObject({
    predicate: z.enum(PREDICATES).describe('What `from` does to `to`; the inverse is not written'),
    from: f.end.describe('Acting side: workId, workId#n of a provision, or the id of a practice'),
    to: f.end.describe('Other side: workId, workId#n of a provision, or the id of a meeting'),
    note: f.text.optional().describe('One line in English on the relation'),
    source: f.source.optional().describe('Where the relation was seen, if not in the sources of the acting side'),
    confidence: f.confidence.optional().describe('How sure the relation is, where it has a source of its own'),
  })
  .meta({ id: 'relation', description: 'A relation between two records, stored once, on the acting side' });

export type RelationRecord = z.infer<typeof RelationRecordSchema>;
