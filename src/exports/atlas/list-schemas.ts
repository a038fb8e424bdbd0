// Initiatives, training and sources of statistics in the atlas file. Part of the schema of the file.
import { z } from 'astro/zod';
import { INITIATIVE_KINDS } from '../../schemas/initiative.ts';
import { PRACTICE_SCOPES } from '../../schemas/practice.ts';
import { COVERS } from '../../schemas/statistics.ts';
import * as f from './fields.ts';

/** What an entry of each of these lists has. */
const shared = {
  id: f.id.describe('Permanent id, and anchor on its page'),
  from: f.date.nullable().describe('Start; null if not recorded'),
  to: f.date.nullable().optional().describe('End; null: goes on; left out: not recorded'),
  practices: f.ids.describe('Ids of practices that belong to it'),
  unseen: f.text.optional().describe('What was not found in any source that could be opened, in English'),
  evidence: z.array(f.evidence).describe('Its sources; the first one is the main source'),
  confidence: f.confidence.describe('How sure its facts are'),
};

const namedIn = z.array(f.end).describe('Works or provisions (workId#n) that name it');

export const InitiativeRecordSchema = z
  .strictObject({
    ...shared,
    names: f.titles.describe('Name, in the languages in which it was seen'),
    kind: z.enum(INITIATIVE_KINDS).describe('What it is'),
    members: z.array(f.stateCode).describe('Codes of the states; empty if not recorded'),
    organisations: f.text.optional().describe('Organisations that take part'),
    summary: f.text.describe('What it does, in English'),
    namedIn,
  })
  .meta({ id: 'initiative', description: 'A regional or bilateral initiative or agreement' });

export const TrainingRecordSchema = z
  .strictObject({
    ...shared,
    titles: f.titles.describe('Title, in the languages in which it was seen'),
    provider: f.text.describe('Who gives it'),
    audience: f.text.describe('For whom it is'),
    countries: z.array(f.stateCode).describe('Codes of the states; empty if not recorded'),
    summary: f.text.describe('What is taught, in English'),
    namedIn,
  })
  .meta({ id: 'training', description: 'A training programme or course' });

const isGiven = z.enum(COVERS);

const coversSchema = z
  .strictObject({
    form: isGiven.describe('By form of exploitation'),
    age: isGiven.describe('By age'),
    sex: isGiven.describe('By sex'),
  })
  .meta({ id: 'covers', description: 'Whether figures are given by form of exploitation, age and sex' });

export const StatisticsRecordSchema = z
  .strictObject({
    ...shared,
    titles: f.titles.describe('Title, in the languages in which it was seen'),
    scope: z.enum(PRACTICE_SCOPES).describe('Reach'),
    countries: z.array(f.stateCode).describe('Codes of the states; empty if it is not about single states'),
    publisher: f.text.describe('Who publishes the figures'),
    address: f.source.nullable().describe('Where the figures are published; null if not recorded'),
    covers: coversSchema,
    frequency: f.text.nullable().optional().describe('How often they are published, in words'),
    summary: f.text.describe('What is counted, in English'),
  })
  .meta({ id: 'statistics', description: 'Where figures are published' });
