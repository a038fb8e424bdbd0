// The one reader of content/: every file once, every problem as an issue. Pages, lint, exports and scripts take its result.
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { CountrySchema } from '../schemas/country.ts';
import { FigureSchema, FigureSourceSchema, FigureTermsSchema } from '../schemas/figure.ts';
import { IndicatorFrameworkSchema, IndicatorSchema } from '../schemas/indicator.ts';
import { InitiativeSchema } from '../schemas/initiative.ts';
import { MeetingSchema } from '../schemas/meeting.ts';
import { StatisticsSchema } from '../schemas/statistics.ts';
import { TrainingSchema } from '../schemas/training.ts';
import { UptakeSchema } from '../schemas/uptake.ts';
import {
  AddresseeSchema,
  BodySchema,
  ChangeSchema,
  CriterionSchema,
  GlossaryTermSchema,
  HostSchema,
  OfficialTermSchema,
  OtherQuestionSchema,
  PlainEntrySchema,
  PredicateSchema,
  SourceSchema,
  TopicSchema,
  VerbSchema,
} from '../schemas/vocabulary.ts';
import type { FigureTerms } from '../schemas/figure.ts';
import type { Host } from '../schemas/vocabulary.ts';
import { FolderReader } from './folder-reader.ts';
import type { KeptValues } from './kept-values.ts';
import type { HostByName } from './source-kinds.ts';
import { compareIssues, issueAt, type Issue, type Place } from './issue.ts';
import { readCommitment, readPractice } from './read-record.ts';
import { readWork } from './read-work.ts';
import {
  COLLECTIONS,
  type ChangeEntry,
  type Collection,
  type Corpus,
  type Country,
  type Figure,
  type Lists,
  type Meeting,
  type Vocabularies,
  type Work,
} from './types.ts';

const VOCABULARIES = {
  verbs: ['verbs.yml', VerbSchema],
  topics: ['topics.yml', TopicSchema],
  addressees: ['addressees.yml', AddresseeSchema],
  bodies: ['bodies.yml', BodySchema],
  bodyKinds: ['body-kinds.yml', PlainEntrySchema],
  meetingRoles: ['meeting-roles.yml', PlainEntrySchema],
  workKinds: ['work-kinds.yml', PlainEntrySchema],
  statuses: ['statuses.yml', PlainEntrySchema],
  predicates: ['predicates.yml', PredicateSchema],
  glossary: ['glossary.yml', GlossaryTermSchema],
  officialTerms: ['official-terms.yml', OfficialTermSchema],
  criteria: ['criteria.yml', CriterionSchema],
  otherQuestions: ['other-questions.yml', OtherQuestionSchema],
  figureSources: ['figure-sources.yml', FigureSourceSchema],
  indicatorFrameworks: ['indicator-frameworks.yml', IndicatorFrameworkSchema],
  indicators: ['indicators.yml', IndicatorSchema],
  hosts: ['hosts.yml', HostSchema],
  sources: ['sources.yml', SourceSchema],
} as const satisfies Record<keyof Vocabularies, readonly [string, z.ZodType]>;

/** Folders of content that are read. */
const FOLDERS: ReadonlySet<string> = new Set([
  ...COLLECTIONS,
  'practices',
  'commitments',
  'meetings',
  'countries',
  'figures',
  'vocabularies',
]);

/** Lists that have a file each beside the folders. */
const LISTS = {
  initiatives: InitiativeSchema,
  training: TrainingSchema,
  statistics: StatisticsSchema,
} as const satisfies Record<keyof Lists, z.ZodType>;

/** Lists whose entries have pages or anchors or are named by works, so that their ids must be unique across all records. */
const ADDRESSABLE = [
  'topics',
  'addressees',
  'bodies',
  'glossary',
  'criteria',
  'otherQuestions',
  'indicatorFrameworks',
  'indicators',
] as const;

export interface ReadCorpusResult {
  corpus: Corpus;
  /** Sorted by file, line and column. */
  issues: Issue[];
  /** Text of every file that is UTF-8, by its path. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Reads the content folder `dir`.
 * @param kept what earlier readings made of the same files
 * @returns what could be read, and every issue found on the way; bad content never throws
 * @throws if `dir` itself cannot be read
 */
export async function readCorpus(dir: string, kept?: KeptValues): Promise<ReadCorpusResult> {
  const reader = new FolderReader(dir, kept);
  for (const name of await readdir(dir, { withFileTypes: true })) {
    if (name.isDirectory() && !FOLDERS.has(name.name) && !/^[._]/.test(name.name))
      reader.issues.push(
        issueAt(
          { file: reader.fileOf(name.name), line: 1, column: 1 },
          'file-name-is-id',
          `The folder "${name.name}" is not read. Known: ${[...FOLDERS].join(', ')}. Rename or remove it.`,
        ),
      );
  }

  // Hosts first: the kind of every source comes from them.
  const hosts = await readList(reader, 'hosts');
  reader.hosts = reader.keep(
    'hosts',
    [hosts],
    () => hosts && new Map((hosts as Host[]).map((entry) => [entry.host, entry])),
  );

  const works: Work[] = [];
  for (const collection of COLLECTIONS) works.push(...(await readCollection(reader, collection)));

  const practices = await readDocuments(reader, 'practices', 'practice', readPractice);
  const commitments = await readDocuments(reader, 'commitments', 'commitment', readCommitment);

  const meetings: Meeting[] = await readRecords(reader, 'meetings', MeetingSchema, (value, id, filePlace) => ({
    ...value,
    id,
    filePlace,
  }));
  const countries: Country[] = await readRecords(
    reader,
    'countries',
    CountrySchema,
    (value, id, filePlace, placeOf) => {
      if (value.code !== id) {
        reader.unreadIds.add(id);
        reader.issues.push(
          issueAt(
            filePlace,
            'country-code-is-file-name',
            `"code: ${value.code}" differs from the file name "${id}.yml". Make them the same.`,
          ),
        );
      }
      return { ...value, code: id, filePlace, placeOf };
    },
  );
  for (const { id, filePlace } of meetings) reader.claim(id, 'meeting', filePlace);
  for (const { code, filePlace } of countries) reader.claim(code, 'state', filePlace);

  const figures = (
    await readRecords(
      reader,
      'figures',
      z.strictObject({ entries: z.array(FigureSchema) }),
      ({ entries }, state, _, placeOf): Figure[] =>
        entries.map((entry, index) => ({ ...entry, state, place: placeOf(`entries.${index}`) })),
    )
  ).flat();
  let figureTerms: FigureTerms = { entries: [], units: [], forms: [], ages: [], sexes: [] };
  await reader.readYamlFile('vocabularies/figure-definitions.yml', FigureTermsSchema, (value) => {
    figureTerms = value;
  });

  const vocabularies = await readVocabularies(reader, hosts ?? []);
  const changes: ChangeEntry[] = [];
  await reader.readYamlFile('changes.yml', z.strictObject({ entries: z.array(ChangeSchema) }), ({ entries }, placeOf) =>
    changes.push(...entries.map((entry, index) => ({ ...entry, place: placeOf(`entries.${index}`) }))),
  );

  let uptake: Corpus['uptake'] = {
    source: null,
    checkedOn: '',
    entries: [],
    placeOf: () => ({ file: reader.fileOf('uptake.yml'), line: 1, column: 1 }),
  };
  await reader.readYamlFile('uptake.yml', UptakeSchema, (value, placeOf) => {
    uptake = { ...value, placeOf };
  });
  const lists = await readLists(reader);

  return {
    corpus: {
      works,
      practices,
      commitments,
      uptake,
      lists,
      meetings,
      countries,
      figures,
      figureTerms,
      vocabularies,
      changes,
      workById: new Map(works.map((work) => [work.workId, work])),
      meetingById: new Map(meetings.map((meeting) => [meeting.id, meeting])),
      practiceById: new Map(practices.map((practice) => [practice.workId, practice])),
      commitmentById: new Map(commitments.map((commitment) => [commitment.id, commitment])),
      hostByName: new Map(vocabularies.hosts.map((entry) => [entry.host, entry])),
      sourceByAddress: new Map(vocabularies.sources.map((entry) => [entry.source, entry])),
      unreadIds: reader.unreadIds,
      unreadLists: reader.unreadLists,
      idPlaces: reader.idPlaces,
    },
    issues: reader.issues.sort(compareIssues),
    texts: reader.texts,
  };
}

async function readCollection(reader: FolderReader, collection: Collection): Promise<Work[]> {
  const folders = collection === 'legislation' ? await listStates(reader) : [collection];
  const works: Work[] = [];
  for (const folder of folders) {
    for (const name of await reader.list(folder, '.mdx')) {
      const workId = basename(name, '.mdx');
      const path = `${folder}/${name}`;
      const file = reader.fileOf(path);
      reader.claim(workId, 'work', { file, line: 1, column: 1 });
      const text = await reader.readText(path);
      const { hosts } = reader;
      const result =
        text === undefined
          ? undefined
          : reader.keep(path, [text, hosts], () => readWork({ collection, workId, file, text, hosts }));
      if (result) reader.issues.push(...result.issues);
      if (result?.work) works.push(result.work);
      if (!result?.whole) reader.unreadIds.add(workId);
    }
  }
  return works;
}

/** Folders of the laws of one state each. */
async function listStates(reader: FolderReader): Promise<string[]> {
  return (await reader.listFolders('legislation')).map((code) => `legislation/${code}`);
}

/** Practices or commitments: one file each, front matter and prose. */
async function readDocuments<T>(
  reader: FolderReader,
  folder: string,
  kind: string,
  read: (id: string, file: string, text: string, hosts: HostByName) => { record?: T; issues: Issue[] },
): Promise<T[]> {
  const records: T[] = [];
  for (const name of await reader.list(folder, '.mdx')) {
    const id = basename(name, '.mdx');
    const path = `${folder}/${name}`;
    const file = reader.fileOf(path);
    reader.claim(id, kind, { file, line: 1, column: 1 });
    const text = await reader.readText(path);
    const { hosts } = reader;
    const result = text === undefined ? undefined : reader.keep(path, [text, hosts], () => read(id, file, text, hosts));
    if (result) reader.issues.push(...result.issues);
    if (result?.record === undefined) reader.unreadIds.add(id);
    else records.push(result.record);
  }
  return records;
}

async function readLists(reader: FolderReader): Promise<Lists> {
  const lists: Record<keyof Lists, unknown[]> = { initiatives: [], training: [], statistics: [] };
  for (const [key, schema] of Object.entries(LISTS) as [keyof Lists, z.ZodType<{ id: string }>][])
    await reader.readYamlFile(`${key}.yml`, z.strictObject({ entries: z.array(schema) }), ({ entries }, placeOf) => {
      lists[key] = entries;
      for (const [index, { id }] of entries.entries()) reader.claim(id, key, placeOf(`entries.${index}.id`));
    });
  return lists as unknown as Lists;
}

async function readRecords<Schema extends z.ZodType, T>(
  reader: FolderReader,
  folder: string,
  schema: Schema,
  make: (value: z.output<Schema>, id: string, place: Place, placeOf: (path: string) => Place) => T,
): Promise<T[]> {
  const records: T[] = [];
  for (const name of await reader.list(folder, '.yml')) {
    const id = basename(name, '.yml');
    const place = { file: reader.fileOf(`${folder}/${name}`), line: 1, column: 1 };
    const value = await reader.readYamlFile(`${folder}/${name}`, schema, (record, placeOf) =>
      records.push(make(record, id, place, placeOf)),
    );
    if (value === undefined) reader.unreadIds.add(id);
  }
  return records;
}

async function readVocabularies(reader: FolderReader, hosts: readonly unknown[]): Promise<Vocabularies> {
  const lists = { hosts } as Record<keyof Vocabularies, readonly unknown[]>;
  for (const key of Object.keys(VOCABULARIES) as (keyof Vocabularies)[])
    if (key !== 'hosts') lists[key] = (await readList(reader, key)) ?? [];
  return lists as unknown as Vocabularies;
}

/** Entries of one list; undefined if its file could not be read. */
async function readList(reader: FolderReader, key: keyof Vocabularies): Promise<unknown[] | undefined> {
  const [name, schema]: readonly [string, z.ZodType] = VOCABULARIES[key];
  const list = z.strictObject({ entries: z.array(schema) });
  const value = await reader.readYamlFile(`vocabularies/${name}`, list, ({ entries }, placeOf) => {
    if (!(ADDRESSABLE as readonly string[]).includes(key)) return;
    for (const [index, entry] of entries.entries())
      reader.claim((entry as { id: string }).id, key, placeOf(`entries.${index}.id`));
  });
  if (!value) reader.unreadLists.add(key);
  return value?.entries;
}
