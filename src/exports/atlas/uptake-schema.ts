// A verdict in the atlas file: what became of one recommendation. Part of the schema of the file.
import { z } from 'astro/zod';
import { UPTAKE_VERDICTS } from '../../schemas/uptake.ts';
import * as f from './fields.ts';

const laterParagraphSchema = z
  .strictObject({
    provision: f.end.describe('workId#n of the later paragraph'),
    note: f.text.describe('One line in English: what it takes up'),
  })
  .meta({ id: 'laterParagraph', description: 'A later paragraph that takes a recommendation up' });

export const UptakeRecordSchema = z
  .strictObject({
    source: f.id.nullable().describe('workId of the text that recommends; null where none is named'),
    recommendation: f.provisionNumber.describe('Number of the provision that recommends'),
    verdict: z.enum(UPTAKE_VERDICTS).describe('What the later texts held here show; not-found is never "not taken up"'),
    by: z.array(laterParagraphSchema).describe('Later paragraphs that take it up; empty for not-found'),
    commitments: f.ids.describe('Ids of the commitments to which it belongs'),
    reason: f.text.describe('Why the verdict is given, in English'),
  })
  .meta({ id: 'uptake', description: 'Whether later official texts took a recommendation up, and where' });
