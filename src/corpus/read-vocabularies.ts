// Reads the lists of content/vocabularies. Called by readCorpus.
import { z } from 'astro/zod';
import { FigureSourceSchema } from '../schemas/figure.ts';
import type { Language } from '../schemas/languages.ts';
import { IndicatorFrameworkSchema, IndicatorSchema } from '../schemas/indicator.ts';
import { TermSchema, type Term } from '../schemas/term.ts';
import { TreatySchema } from '../schemas/treaty.ts';
import {
  AddresseeSchema,
  BodySchema,
  CriterionSchema,
  EverydayWordSchema,
  GlossaryTermSchema,
  type Host,
  HostSchema,
  OfficialTermSchema,
  OtherQuestionSchema,
  PlainEntrySchema,
  PredicateSchema,
  SourceSchema,
  SubregionSchema,
  TopicSchema,
  VerbSchema,
} from '../schemas/vocabulary.ts';
import { WorkRoleSchema } from '../schemas/work-role.ts';
import type { FolderReader } from './folder-reader.ts';
import type { Place } from './issue.ts';
import type { Translation } from './read-translation.ts';
import { refuseTwice } from './refuse-twice.ts';
import { inEnglish, tellEntries, type Told } from './told-entries.ts';
import type { Vocabularies } from './types.ts';

/** Hosts, before all else: the kind of every source comes from them. Undefined if they could not be read. */
export async function readHosts(reader: FolderReader): Promise<Host[] | undefined> {
  const hosts = await readList(reader, 'hosts', 'hosts.yml', HostSchema);
  reader.hosts = reader.keep('hosts', [hosts], () => hosts && new Map(hosts.map((entry) => [entry.host, entry])));
  return hosts;
}

/** Every list; one that cannot be read is empty and noted as unread. */
export async function readVocabularies(reader: FolderReader, hosts: Host[] = []): Promise<Vocabularies> {
  const read = async <Entry>(key: keyof Vocabularies, name: string, schema: z.ZodType<Entry>): Promise<Entry[]> =>
    (await readList(reader, key, name, schema)) ?? [];
  return {
    verbs: await read('verbs', 'verbs.yml', VerbSchema),
    topics: await read('topics', 'topics.yml', TopicSchema),
    addressees: await read('addressees', 'addressees.yml', AddresseeSchema),
    bodies: await read('bodies', 'bodies.yml', BodySchema),
    bodyKinds: await read('bodyKinds', 'body-kinds.yml', PlainEntrySchema),
    meetingRoles: await read('meetingRoles', 'meeting-roles.yml', PlainEntrySchema),
    workKinds: await read('workKinds', 'work-kinds.yml', PlainEntrySchema),
    statuses: await read('statuses', 'statuses.yml', PlainEntrySchema),
    predicates: await read('predicates', 'predicates.yml', PredicateSchema),
    glossary: await readTold(reader, 'glossary', 'glossary.yml', GlossaryTermSchema),
    officialTerms: await read('officialTerms', 'official-terms.yml', OfficialTermSchema),
    everydayWords: await read('everydayWords', 'everyday-words.yml', EverydayWordSchema),
    criteria: await read('criteria', 'criteria.yml', CriterionSchema),
    otherQuestions: await read('otherQuestions', 'other-questions.yml', OtherQuestionSchema),
    figureSources: await read('figureSources', 'figure-sources.yml', FigureSourceSchema),
    indicatorFrameworks: await readTold(
      reader,
      'indicatorFrameworks',
      'indicator-frameworks.yml',
      IndicatorFrameworkSchema,
    ),
    indicators: await readTold(reader, 'indicators', 'indicators.yml', IndicatorSchema),
    treaties: await read('treaties', 'treaties.yml', TreatySchema),
    subregions: await read('subregions', 'subregions.yml', SubregionSchema),
    workRoles: await read('workRoles', 'work-roles.yml', WorkRoleSchema),
    terminology: await readTerms(reader),
    hosts,
    sources: await read('sources', 'sources.yml', SourceSchema),
  };
}

/** How terms are written in each language; an atlas without translations need not have the list. */
async function readTerms(reader: FolderReader): Promise<Term[]> {
  const name = 'terminology.yml';
  return reader.hasFile(`vocabularies/${name}`)
    ? ((await readList(reader, 'terminology', name, TermSchema)) ?? [])
    : [];
}

/** A list whose entries tell something in words; empty if it cannot be read. */
async function readTold<Entry extends { id: string }>(
  reader: FolderReader,
  key: 'glossary' | 'indicators' | 'indicatorFrameworks',
  name: string,
  schema: z.ZodType<Entry>,
): Promise<Told<Entry>[]> {
  let told: Told<Entry>[] = [];
  await readList(
    reader,
    key,
    name,
    schema,
    (entries) => {
      told = inEnglish(entries);
    },
    (entries, language, texts) => {
      Object.assign(reader.translations.in(language).vocabularies, {
        [key]: tellEntries(told, entries, language, texts),
      });
    },
  );
  return told;
}

/** Lists whose entries have pages or anchors or are named by works, so that their ids must be unique across all records. */
const ADDRESSABLE: ReadonlySet<keyof Vocabularies> = new Set([
  'topics',
  'addressees',
  'bodies',
  'glossary',
  'criteria',
  'otherQuestions',
  'indicatorFrameworks',
  'indicators',
]);

/** Entries of one list; undefined if its file could not be read. */
async function readList<Entry>(
  reader: FolderReader,
  key: keyof Vocabularies,
  name: string,
  schema: z.ZodType<Entry>,
  take?: (entries: Entry[]) => void,
  retold?: (entries: Entry[], language: Language, texts: Translation) => void,
): Promise<Entry[] | undefined> {
  const list = z.strictObject({ entries: z.array(schema) });
  const visit = ({ entries }: { entries: Entry[] }, placeOf: (path: string) => Place) => {
    take?.(entries);
    reader.listPlaces.set(key, placeOf);
    if (!ADDRESSABLE.has(key)) {
      reader.issues.push(...refuseTwice(entries, placeOf));
      return;
    }
    for (const [index, entry] of entries.entries())
      reader.claim((entry as { id: string }).id, key, placeOf(`entries.${index}.id`));
  };
  const value = await reader.readYamlFile(
    `vocabularies/${name}`,
    list,
    visit,
    retold && (({ entries }, language, texts) => retold(entries, language, texts)),
  );
  if (!value) reader.unreadLists.add(key);
  return value?.entries;
}
