// A meeting and a body in the atlas file. Part of the schema of the file.
import { z } from 'astro/zod';
import * as f from './fields.ts';

export const MeetingRecordSchema = z
  .strictObject({
    id: f.id.describe('Permanent id'),
    names: f.titles.describe('Name, in the languages in which it was seen; the English one may be the editors’'),
    number: z.number().int().positive().nullable().describe('Number in its series; null if it has none'),
    dates: f.dateOrPeriod.nullable().describe('Date, or two with a slash for a period; null if not recorded'),
    place: f.text.nullable().describe('City and state; null if not recorded'),
    host: f.text.nullable().describe('Host, in English; null if not recorded'),
    body: f.id.nullable().describe('Id of the body whose meeting it is, in `bodies`, else null'),
    outcomes: f.ids.describe('workIds of the works that came out of it'),
  })
  .meta({ id: 'meeting', description: 'A meeting that works convene, come out of or report on' });

export const BodyRecordSchema = z
  .strictObject({
    id: f.id.describe('Permanent id'),
    labels: f.labels.describe('Name'),
    acronym: f.text.nullable().describe('The English acronym; null if it has none'),
    acronyms: f.labels.nullable().describe('Acronym in each language; null if it has none'),
    kind: f.id.describe('What it is: organ, process, office …'),
  })
  .meta({ id: 'body', description: 'A body that adopts or issues works, or meets' });

export type MeetingRecord = z.infer<typeof MeetingRecordSchema>;
export type BodyRecord = z.infer<typeof BodyRecordSchema>;
