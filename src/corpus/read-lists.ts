// Reads the lists that have a file each beside the folders of content/. Called by readCorpus.
import { z } from 'astro/zod';
import { FigureTermsSchema, type FigureTerms } from '../schemas/figure.ts';
import { HelpSchema } from '../schemas/help.ts';
import { InitiativeSchema } from '../schemas/initiative.ts';
import { StatisticsSchema } from '../schemas/statistics.ts';
import { TrainingSchema } from '../schemas/training.ts';
import { UptakeSchema } from '../schemas/uptake.ts';
import { ChangeSchema } from '../schemas/vocabulary.ts';
import type { FolderReader } from './folder-reader.ts';
import { refuseTwice } from './refuse-twice.ts';
import type { ChangeEntry, Corpus, Lists } from './types.ts';

const LISTS = {
  initiatives: InitiativeSchema,
  training: TrainingSchema,
  statistics: StatisticsSchema,
  help: HelpSchema,
} as const satisfies Record<keyof Lists, z.ZodType>;

export async function readLists(reader: FolderReader): Promise<Lists> {
  const lists: Lists = { initiatives: [], training: [], statistics: [], help: [] };
  for (const [key, schema] of Object.entries(LISTS) as [keyof Lists, z.ZodType<{ id: string }>][])
    await reader.readYamlFile(`${key}.yml`, z.strictObject({ entries: z.array(schema) }), ({ entries }, placeOf) => {
      Object.assign(lists, { [key]: entries });
      for (const [index, { id }] of entries.entries()) reader.claim(id, key, placeOf(`entries.${index}.id`));
    });
  return lists;
}

/** What figures count, in which units and parts. */
export async function readFigureTerms(reader: FolderReader): Promise<FigureTerms> {
  const terms = await reader.readYamlFile(
    'vocabularies/figure-definitions.yml',
    FigureTermsSchema,
    (value, placeOf) => {
      for (const [key, entries] of Object.entries(value))
        reader.issues.push(...refuseTwice(entries, (path) => placeOf(path.replace('entries', key))));
    },
  );
  return terms ?? { entries: [], units: [], forms: [], ages: [], sexes: [] };
}

export async function readChanges(reader: FolderReader): Promise<ChangeEntry[]> {
  const changes: ChangeEntry[] = [];
  await reader.readYamlFile('changes.yml', z.strictObject({ entries: z.array(ChangeSchema) }), ({ entries }, placeOf) =>
    changes.push(...entries.map((entry, index) => ({ ...entry, place: placeOf(`entries.${index}`) }))),
  );
  return changes;
}

/** What became of recommendations; nothing is followed where the file cannot be read. */
export async function readUptake(reader: FolderReader): Promise<Corpus['uptake']> {
  let uptake: Corpus['uptake'] = {
    source: null,
    checkedOn: '',
    entries: [],
    placeOf: () => ({ file: reader.fileOf('uptake.yml'), line: 1, column: 1 }),
  };
  await reader.readYamlFile('uptake.yml', UptakeSchema, (value, placeOf) => {
    uptake = { ...value, placeOf };
  });
  return uptake;
}
