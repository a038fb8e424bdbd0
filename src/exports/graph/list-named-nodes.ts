// What data/atlas.jsonld and data/atlas.nt say beside the statements of works: the names of all that these refer to.
import { listRecordKinds, mapKind, type RecordKind } from '../../addresses/record-kinds.ts';
import type { FileSite } from '../work/work-file.ts';
import { Facts, type GraphNode } from './graph-node.ts';
import { identifierOf } from './graph-site.ts';

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

export function listNamedNodes(site: FileSite): GraphNode[] {
  return listRecordKinds().flatMap((kind) => (kind === 'work' ? [] : listNamed(site, kind)));
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
