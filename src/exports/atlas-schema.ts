// The schema of data/atlas.json: what the writer must give and readers may count on. Published beside the file as a JSON Schema.
import { z } from 'astro/zod';
import { CommitmentRecordSchema } from './atlas/commitment-schema.ts';
import { FigureDefinitionRecordSchema, FigureRecordSchema } from './atlas/figure-schema.ts';
import { IndicatorFrameworkRecordSchema, IndicatorRecordSchema } from './atlas/indicator-schema.ts';
import { InitiativeRecordSchema, StatisticsRecordSchema, TrainingRecordSchema } from './atlas/list-schemas.ts';
import { BodyRecordSchema, MeetingRecordSchema } from './atlas/meeting-schema.ts';
import { PracticeRecordSchema } from './atlas/practice-schema.ts';
import { RelationRecordSchema } from './atlas/relation-schema.ts';
import { StateRecordSchema } from './atlas/state-schema.ts';
import { UptakeRecordSchema } from './atlas/uptake-schema.ts';
import { WorkRecordSchema } from './atlas/work-schema.ts';

/** Where the file says that its schema is, from its own address. */
export const ATLAS_SCHEMA_ADDRESS = 'schemas/atlas.schema.json';

/** Strict: a key without a line here fails. Keys may be added, none is removed. */
export const AtlasSchema = z
  .strictObject({
    $schema: z.literal(ATLAS_SCHEMA_ADDRESS).describe('Address of this schema, from the address of the file'),
    works: z.array(WorkRecordSchema).describe('By collection, then workId'),
    relations: z.array(RelationRecordSchema).describe('Between works, provisions, meetings and practices'),
    commitments: z.array(CommitmentRecordSchema).describe('Promises through the years, by id'),
    practices: z.array(PracticeRecordSchema).describe('Good practices, by id'),
    indicators: z.array(IndicatorRecordSchema).describe('What can be measured of the promises'),
    indicatorFrameworks: z.array(IndicatorFrameworkRecordSchema).describe('Whence indicators are taken'),
    uptake: z.array(UptakeRecordSchema).describe('What became of the recommendations of one text'),
    initiatives: z.array(InitiativeRecordSchema).describe('Regional and bilateral initiatives and agreements'),
    training: z.array(TrainingRecordSchema).describe('Training programmes and courses'),
    statistics: z.array(StatisticsRecordSchema).describe('Where figures are published'),
    meetings: z.array(MeetingRecordSchema).describe('Meetings'),
    countries: z.array(StateRecordSchema).describe('The 35 states of the Americas, by code'),
    figures: z.array(FigureRecordSchema).describe('Published figures, by state'),
    figureDefinitions: z.array(FigureDefinitionRecordSchema).describe('What figures are counts of'),
    bodies: z.array(BodyRecordSchema).describe('Bodies that adopt or issue works, or meet'),
  })
  .meta({
    title: 'Mandate Atlas',
    description:
      'Mandates paragraph by paragraph, with laws, treaty actions, practices and published figures of 35 states. ' +
      'Dates are years, months or days, as precise as the source gives them. null is not recorded, never no. Digests, labels: CC BY 4.0.',
  });

export type AtlasFile = z.infer<typeof AtlasSchema>;
