// An indicator and a framework of indicators in the atlas file. Part of the schema of the file.
import { z } from 'astro/zod';
import { INDICATOR_AREAS, INDICATOR_TYPES } from '../../schemas/indicator.ts';
import * as f from './fields.ts';

const count = z.number().int().nonnegative();

const shareSchema = z
  .strictObject({
    treaty: f.id.optional().describe('workId of the treaty, where the share is about one'),
    numerator: count.describe('States that fulfil it whole'),
    partial: count.describe('States that fulfil it in part; not in the numerator'),
    denominator: count.describe('States of which an answer is recorded: all less the blanks'),
    blanks: count.describe('States of which none is recorded; they count neither for nor against'),
    all: count.describe('All states'),
  })
  .meta({ id: 'share', description: 'How many states fulfil it, counted from the answers of the states' });

const computedSchema = z
  .strictObject({
    date: f.date.nullable().describe('Latest day on which a fact that it rests on was checked'),
    shares: z.array(shareSchema).describe('One share, or one for each treaty'),
  })
  .meta({ id: 'computed', description: 'What the atlas computes from its own data' });

export const IndicatorRecordSchema = z
  .strictObject({
    id: f.id.describe('Permanent id'),
    labels: f.labels.describe('Name'),
    definition: f.text.describe('What is measured, and of whom, in English'),
    type: z.enum(INDICATOR_TYPES).describe('Structure, process or outcome'),
    area: z.enum(INDICATOR_AREAS).describe('Field of action'),
    unit: f.labels.describe('Unit of the figure, in words'),
    framework: f.id.describe('Id in `indicatorFrameworks`'),
    criteria: f.ids.describe('Ids of the questions of national law that it bears on'),
    disaggregation: z.array(f.text).describe('By what the figure is told apart, in English'),
    note: f.text.nullable().describe('What the reader should know of it, in English, else null'),
    confidence: f.confidence.describe('How sure its facts are'),
    sources: z.array(f.sourceNamed).describe('Sources of the method; the first one is the main source'),
    computed: computedSchema.nullable().describe('null for an indicator that the atlas does not compute'),
  })
  .meta({ id: 'indicator', description: 'What can be measured of the promises' });

export const IndicatorFrameworkRecordSchema = z
  .strictObject({
    id: f.id.describe('Permanent id'),
    labels: f.labels.describe('Name'),
    body: f.text.describe('Who made it'),
    year: z.number().int().describe('Year of the framework'),
    summary: f.text.describe('What it asks to be measured, in English'),
    note: f.text.optional().describe('What the reader should know of it, in English'),
    unseen: f.text.optional().describe('What was not found in any source that could be opened, in English'),
    evidence: z.array(f.evidence).describe('Its sources; the first one is the main source'),
  })
  .meta({ id: 'indicatorFramework', description: 'A framework from which indicators are taken' });

export type IndicatorRecord = z.infer<typeof IndicatorRecordSchema>;
