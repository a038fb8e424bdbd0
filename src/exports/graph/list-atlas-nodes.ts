// What data/atlas.jsonld and data/atlas.nt say: every work with its provisions and relations, and the names of all that they refer to.
import { listRecordKinds, mapKind, type RecordKind } from '../../addresses/record-kinds.ts';
import { openWorkFile, type FileSite } from '../work/work-file.ts';
import { Facts, type GraphNode } from './graph-node.ts';
import { identifierOf } from './graph-site.ts';
import { listWorkNodes } from './list-work-nodes.ts';

/** What records are in the words of schema.org; works say it themselves. */
const TYPES: Readonly<Record<Exclude<RecordKind, 'work'>, string>> = {
  state: 'Country',
  criterion: 'DefinedTerm',
  question: 'DefinedTerm',
  meeting: 'Event',
  body: 'Organization',
  topic: 'DefinedTerm',
  commitment: 'CreativeWork',
  practice: 'CreativeWork',
  indicator: 'DefinedTerm',
  term: 'DefinedTerm',
};

export function listAtlasNodes(site: FileSite): GraphNode[] {
  const { corpus } = site.atlas;
  return [
    ...corpus.works.flatMap((work) => listWorkNodes(openWorkFile(site, work))),
    ...listRecordKinds().flatMap((kind) => (kind === 'work' ? [] : listNamed(site, kind))),
  ];
}

/** A record by its names, with its page and, where it has one, its date. */
function listNamed(site: FileSite, kind: Exclude<RecordKind, 'work'>): GraphNode[] {
  const { atlas, absolute, routes } = site;
  return mapKind(atlas.corpus, kind, (record, { id, names, path, date }) => ({
    id: identifierOf(site, id(record)),
    types: [TYPES[kind]],
    facts: new Facts()
      .text('identifier', id(record))
      .names('name', names(record))
      .date(kind === 'meeting' ? 'startDate' : 'temporalCoverage', date?.(record))
      .id('mainEntityOfPage', absolute(routes.path(path(record)))).list,
  }));
}
