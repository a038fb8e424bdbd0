// A work as a file of its own, with its relations both ways and its addresses. A line of data/works.ndjson is the same record.
import { LANGUAGES } from '../../schemas/languages.ts';
import { toXmlText } from '../../text/escape-xml.ts';
import { rowOf } from '../../addresses/record-kinds.ts';
import { toRelation } from '../atlas/to-relation.ts';
import { toWork } from '../atlas/to-work.ts';
import { PUBLIC_FILES } from '../public-files.ts';
import { toText } from '../texts/to-text.ts';
import type { OpenWork } from './work-file.ts';
import { LICENCE, type WorkFileRecord } from './work-schema.ts';

/** One line. */
export function toWorkJson(file: OpenWork): string {
  const json = JSON.stringify(toRecord(file));
  // Few texts hold an escape, and those that other formats have to leave out must not stand in one file alone.
  return /\\u|[\uFFFE\uFFFF]/.test(json) ? `${JSON.stringify(toRecord(file), clean)}\n` : `${json}\n`;
}

function clean(_: string, value: unknown): unknown {
  return typeof value === 'string' ? toXmlText(value) : value;
}

function toRecord(file: OpenWork): WorkFileRecord {
  const { atlas, work, routes, absolute, files } = file;
  const texts = atlas.texts.listOf(work.workId);
  const path = rowOf('work').path(work);
  const [en, es, pt, fr] = LANGUAGES.map((language) => absolute(routes.path(path, language))) as [
    string,
    string,
    string,
    string,
  ];
  return {
    $schema: absolute(routes.asset(PUBLIC_FILES.works.schema)),
    identifier: absolute(routes.id(work.workId)),
    pages: { en, es, pt, fr },
    files,
    official: false,
    licence: LICENCE,
    ...toWork(atlas, work),
    relations: atlas.graph.outgoingFromRecord(work.workId).map(toRelation),
    incomingRelations: atlas.graph.incomingToRecord(work.workId).map(toRelation),
    ...(texts.length > 0 && { officialTexts: texts.map((text) => toText(file, text)) }),
  };
}
