// The schemas of the public files as they are published below data/schemas/. Called by the list of the files of a site.
import { z } from 'astro/zod';
import { LANGUAGES, type Language } from '../schemas/languages.ts';
import { ANSWER_COLUMNS, type AnswerKey } from './answers-table.ts';
import { AtlasSchema } from './atlas-schema.ts';
import { ManifestSchema } from './deposit/to-manifest.ts';
import { FIGURE_COLUMNS, type FigureKey } from './figures-table.ts';
import { REPORT_COLUMNS, type ReportKey } from './national-report-table.ts';
import { PUBLIC_FILES, type PublicFile } from './public-files.ts';
import { DATAPACKAGE_SCHEMA, DCAT_SCHEMA } from './tables/descriptor-schemas.ts';
import { TABLES } from './tables/tables.ts';
import { toBulkSchema } from './tables/to-bulk-schema.ts';
import { toTableSchema } from './table-schema.ts';
import { TREATY_COLUMNS, type TreatyKey } from './treaties-table.ts';
import { WorkFileSchema } from './work/work-schema.ts';

interface PublicSchema {
  /** Address below the base. */
  path: string;
  write: () => string;
}

/** Words of a language: headings of columns, and names of files. */
type WordsIn = (
  language: Language,
) => (key: AnswerKey | TreatyKey | FigureKey | ReportKey | PublicFile['title']) => string;

/** One schema for each JSON file, list of records and bulk table; one for each other table and language, since its headings are words. */
export function listPublicSchemas(wordsIn: WordsIn): PublicSchema[] {
  const { atlas, records, works, manifest, answers, treaties, figures, nationalReport, bulkCsv, datapackage, dcat } =
    PUBLIC_FILES;
  return [
    { path: atlas.schema, write: () => toText(z.toJSONSchema(AtlasSchema)) },
    ...listRecordSchemas().map(([list, schema]) => ({
      path: records.schema.replace('<list>', list),
      write: () => toText(z.toJSONSchema(schema)),
    })),
    { path: works.schema, write: () => toText(z.toJSONSchema(WorkFileSchema)) },
    { path: manifest.schema, write: () => toText(z.toJSONSchema(ManifestSchema)) },
    { path: datapackage.schema, write: () => toText(DATAPACKAGE_SCHEMA) },
    { path: dcat.schema, write: () => toText(DCAT_SCHEMA) },
    ...TABLES.map((table) => ({
      path: bulkCsv.schema.replace('<table>', table.name),
      write: () => toText(toBulkSchema(table)),
    })),
    ...LANGUAGES.flatMap((language) => {
      const t = wordsIn(language);
      return [
        { file: answers, schema: toTableSchema(ANSWER_COLUMNS, t, t(answers.title)) },
        { file: treaties, schema: toTableSchema(TREATY_COLUMNS, t, t(treaties.title)) },
        { file: figures, schema: toTableSchema(FIGURE_COLUMNS, t, t(figures.title)) },
        { file: nationalReport, schema: toTableSchema(REPORT_COLUMNS, t, t(nationalReport.title)) },
      ].map(({ file, schema }) => ({ path: file.schema.replace('<lang>', language), write: () => toText(schema) }));
    }),
  ];
}

/** Of one record of each list of the atlas file, for who has records alone. */
function listRecordSchemas(): [list: string, schema: z.ZodType][] {
  return Object.entries(AtlasSchema.shape).flatMap(([list, schema]): [string, z.ZodType][] =>
    schema instanceof z.ZodArray ? [[list, schema.element]] : [],
  );
}

function toText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
