// JSON files of works, alone and one a line, against their published schema.
import { z } from 'astro/zod';
import { toWorksNdjson } from '../../src/exports/atlas-files.ts';
import { WorkFileSchema } from '../../src/exports/work/work-schema.ts';
import { checkFiles, type Checked, type ExportSite } from './export-check.ts';

const published = z.fromJSONSchema(z.toJSONSchema(WorkFileSchema));

export function checkRecords(given: ExportSite): Promise<Checked> {
  return checkFiles(given, 'json', (text, { work }) => {
    const record: unknown = JSON.parse(text);
    const { error } = published.safeParse(record);
    const isOwn = (record as { workId?: string }).workId === work.workId;
    return [
      ...(error ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) : []),
      ...(isOwn ? [] : ['It is the record of another work.']),
    ];
  });
}

/** The same records, one a line. */
export function checkLines({ works }: ExportSite): Checked {
  const lines = [...toWorksNdjson(works)].join('').trimEnd().split('\n');
  const ids = lines.map((line) => (JSON.parse(line) as { workId: string }).workId);
  const isSame = ids.join() === works.map(({ work }) => work.workId).join();
  return {
    count: lines.length,
    faults: isSame ? [] : [{ file: 'data/works.ndjson', message: 'Its lines are not the works of the atlas.' }],
  };
}
