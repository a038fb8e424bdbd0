// Reads a folder of YAML files, one record each: meetings, states, figures of states. Called by readCorpus.
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { CountrySchema } from '../schemas/country.ts';
import { FigureSchema } from '../schemas/figure.ts';
import { MeetingSchema } from '../schemas/meeting.ts';
import type { FolderReader } from './folder-reader.ts';
import { issueAt, type Place } from './issue.ts';
import type { Language } from '../schemas/languages.ts';
import type { Translation } from './read-translation.ts';
import type { Country, Figure, Meeting } from './types.ts';

/** Meetings, by id. */
export async function readMeetings(reader: FolderReader): Promise<Meeting[]> {
  const meetings = await readRecords(
    reader,
    'meetings',
    MeetingSchema,
    (value, id, filePlace): Meeting => ({ ...value, id, toldIn: 'en', filePlace }),
    (meeting, value, language) => {
      reader.translations.in(language).meetings.set(meeting.id, { ...meeting, ...value, toldIn: language });
    },
  );
  for (const { id, filePlace } of meetings) reader.claim(id, 'meeting', filePlace);
  return meetings;
}

/** States, by code. */
export async function readCountries(reader: FolderReader): Promise<Country[]> {
  const countries = await readRecords(
    reader,
    'countries',
    CountrySchema,
    (value, id, filePlace, placeOf): Country => {
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
      return { ...value, code: id, toldIn: 'en', filePlace, placeOf };
    },
    (country, value, language) => {
      reader.translations
        .in(language)
        .countries.set(country.code, { ...country, ...value, code: country.code, toldIn: language });
    },
  );
  for (const { code, filePlace } of countries) reader.claim(code, 'state', filePlace);
  return countries;
}

/** Published figures, by state and in the order of its file. */
export async function readFigures(reader: FolderReader): Promise<Figure[]> {
  const schema = z.strictObject({ entries: z.array(FigureSchema) });
  const figures = await readRecords(
    reader,
    'figures',
    schema,
    ({ entries }, state, _, placeOf): Figure[] =>
      entries.map((entry, index) => ({ ...entry, state, toldIn: 'en', place: placeOf(`entries.${index}`) })),
    (before, { entries }, language, texts) => {
      const isTold = (index: number) => texts.has(`entries.${index + 1}.note`);
      const after = before.map((figure, index): Figure =>
        isTold(index) ? { ...figure, ...entries[index], toldIn: language } : figure,
      );
      for (const { state } of before.slice(0, 1)) reader.translations.in(language).figures.set(state, after);
    },
  );
  return figures.flat();
}

async function readRecords<Schema extends z.ZodType, T>(
  reader: FolderReader,
  folder: string,
  schema: Schema,
  make: (value: z.output<Schema>, id: string, place: Place, placeOf: (path: string) => Place) => T,
  retell?: (record: T, value: z.output<Schema>, language: Language, texts: Translation) => void,
): Promise<T[]> {
  const records: T[] = [];
  for (const name of reader.list(folder, '.yml')) {
    const id = basename(name, '.yml');
    const place = { file: reader.fileOf(`${folder}/${name}`), line: 1, column: 1 };
    let made: T | undefined;
    const value = await reader.readYamlFile(
      `${folder}/${name}`,
      schema,
      (record, placeOf) => {
        made = make(record, id, place, placeOf);
        records.push(made);
      },
      retell &&
        ((retold, language, texts) => {
          if (made !== undefined) retell(made, retold, language, texts);
        }),
    );
    if (value === undefined) reader.unreadIds.add(id);
  }
  return records;
}
