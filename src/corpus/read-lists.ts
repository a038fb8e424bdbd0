// Reads the lists that have a file each beside the folders of content/. Called by readCorpus.
import { z } from 'astro/zod';
import { FigureTermsSchema, type FigureTerms } from '../schemas/figure.ts';
import { HelpSchema } from '../schemas/help.ts';
import { IdentitySchema, type Identity } from '../schemas/identity.ts';
import { InitiativeSchema } from '../schemas/initiative.ts';
import { MovedSchema, type Moved } from '../schemas/moved.ts';
import { StatisticsSchema } from '../schemas/statistics.ts';
import { TrainingSchema } from '../schemas/training.ts';
import { UptakeSchema } from '../schemas/uptake.ts';
import { ChangeSchema } from '../schemas/vocabulary.ts';
import type { FolderReader } from './folder-reader.ts';
import type { Place } from './issue.ts';
import { FORMER } from './record-ids.ts';
import { refuseTwice } from './refuse-twice.ts';
import { inEnglish, tellEntries, type Told } from './told-entries.ts';
import type { Lists } from './lists.ts';
import type { ChangeEntry, Corpus } from './types.ts';

export async function readLists(reader: FolderReader): Promise<Lists> {
  const lists: Lists = { initiatives: [], training: [], statistics: [], help: [] };
  lists.initiatives = await readTold(reader, 'initiatives', InitiativeSchema);
  lists.training = await readTold(reader, 'training', TrainingSchema);
  lists.statistics = await readTold(reader, 'statistics', StatisticsSchema);
  await reader.readYamlFile('help.yml', z.strictObject({ entries: z.array(HelpSchema) }), ({ entries }, placeOf) => {
    lists.help = entries;
    claimEntries(reader, 'help', entries, placeOf);
  });
  return lists;
}

/** A list whose entries tell something in words. */
async function readTold<T extends { id: string }>(
  reader: FolderReader,
  key: 'initiatives' | 'training' | 'statistics',
  schema: z.ZodType<T>,
): Promise<Told<T>[]> {
  let told: Told<T>[] = [];
  await reader.readYamlFile(
    `${key}.yml`,
    z.strictObject({ entries: z.array(schema) }),
    ({ entries }, placeOf) => {
      told = inEnglish(entries);
      claimEntries(reader, key, entries, placeOf);
    },
    ({ entries }, language, texts) => {
      Object.assign(reader.translations.in(language).lists, { [key]: tellEntries(told, entries, language, texts) });
    },
  );
  return told;
}

function claimEntries(
  reader: FolderReader,
  kind: string,
  entries: readonly { id: string }[],
  placeOf: (path: string) => Place,
): void {
  for (const [index, { id }] of entries.entries()) reader.claim(id, kind, placeOf(`entries.${index}.id`));
}

/** Ids that records had; an atlas in which none was renamed has no list of them. */
export async function readMoved(reader: FolderReader): Promise<Moved[]> {
  const name = 'moved.yml';
  if (!reader.hasFile(name)) return [];
  const list = z.strictObject({ entries: z.array(MovedSchema) });
  const read = await reader.readYamlFile(name, list, ({ entries }, placeOf) => {
    for (const [index, { from }] of entries.entries()) reader.claim(from, FORMER, placeOf(`entries.${index}.from`));
  });
  return read?.entries ?? [];
}

/** What the atlas is called; nothing where its file cannot be read. */
export async function readIdentity(reader: FolderReader): Promise<Identity> {
  const list = z.strictObject({
    entries: z.array(IdentitySchema).length(1, { error: 'needs one entry. Write what this atlas is called, once.' }),
  });
  const read = await reader.readYamlFile('atlas.yml', list);
  const blank = { en: '', es: '', pt: '', fr: '' };
  const unread = { name: '', tagline: blank, aimed: blank, about: blank, holds: '', keywords: [] };
  return read?.entries[0] ?? { ...unread, asked: { en: [], es: [], pt: [], fr: [] } };
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
  let changes: ChangeEntry[] = [];
  await reader.readYamlFile(
    'changes.yml',
    z.strictObject({ entries: z.array(ChangeSchema) }),
    ({ entries }, placeOf) => {
      changes = inEnglish(entries).map((entry, index) => ({ ...entry, place: placeOf(`entries.${index}`) }));
      reader.issues.push(...refuseTwice(entries, placeOf));
    },
    ({ entries }, language, texts) => {
      const retold = changes.flatMap(({ place }, index) => (entries[index] ? [{ ...entries[index], place }] : []));
      reader.translations.in(language).changes = tellEntries(changes, retold, language, texts);
    },
  );
  return changes;
}

/** What became of recommendations; nothing is followed where the file cannot be read. */
export async function readUptake(reader: FolderReader): Promise<Corpus['uptake']> {
  let uptake: Corpus['uptake'] = {
    source: null,
    checkedOn: '',
    entries: [],
    toldIn: 'en',
    placeOf: () => ({ file: reader.fileOf('uptake.yml'), line: 1, column: 1 }),
  };
  await reader.readYamlFile(
    'uptake.yml',
    UptakeSchema,
    (value, placeOf) => {
      uptake = { ...value, toldIn: 'en', placeOf };
    },
    (value, language) => {
      reader.translations.in(language).uptake = { ...value, toldIn: language, placeOf: uptake.placeOf };
    },
  );
  return uptake;
}
