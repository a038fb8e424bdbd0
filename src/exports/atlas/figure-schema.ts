// A published figure in the atlas file, and what a figure may be a count of. Part of the schema of the file.
import { z } from 'astro/zod';
import { FIGURE_MEASURES, SMALL_CELL } from '../../schemas/figure.ts';
import * as f from './fields.ts';

const cell = z
  .union([z.number().int().nonnegative(), z.literal(SMALL_CELL)])
  .meta({ id: 'cell', description: 'A count, or "<5" where the publisher hides a small number' });

const parts = (by: string) => z.record(f.id, cell).optional().describe(`Counts by ${by}, by id of the part`);

const breakdownSchema = z
  .strictObject({ form: parts('form of exploitation'), age: parts('age'), sex: parts('sex') })
  .meta({ id: 'breakdown', description: 'Parts of the figure; they need not add up to the whole' });

export const FigureRecordSchema = z
  .strictObject({
    state: f.stateCode.describe('Code of the state that it is about'),
    measure: z.enum(FIGURE_MEASURES).describe('What was counted'),
    year: z.number().int().nullable().describe('Calendar year; null where `period` is given'),
    period: f.dateOrPeriod.nullable().describe('Any other span, two dates with a slash; null where `year` is given'),
    unit: f.id.describe('Id of the unit: persons, cases …'),
    value: cell.describe('The number, in `unit`'),
    breakdown: breakdownSchema.nullable(),
    series: f.id.describe('Id of the series; figures of two series are not comparable'),
    definition: f.id.describe('Id of what is counted, in `figureDefinitions`'),
    via: f.source.nullable().describe('Address that was read, where it is not that of the source, else null'),
    note: f.text.nullable().describe('What the reader should know of it, in English, else null'),
    source: f.source.describe('Where the issuer publishes it'),
    confidence: f.confidence.describe('How sure the number is'),
    checkedOn: f.date.describe('Day on which the source was read'),
  })
  .meta({ id: 'figure', description: 'One published number of one source, for one state and one year or period' });

export const FigureDefinitionRecordSchema = z
  .strictObject({
    id: f.id.describe('Permanent id'),
    labels: f.labels.describe('What is counted, in words'),
  })
  .meta({ id: 'figureDefinition', description: 'What a figure is a count of' });

export type FigureRecord = z.infer<typeof FigureRecordSchema>;
