// Addresses of the statements about one site: its records, its sources and the terms of its own. Called by the writers of statements.
import type { End } from '../../atlas/build-graph.ts';
import { numberOf, recordOf } from '../../atlas/build-graph.ts';
import { PUBLIC_FILES } from '../public-files.ts';
import type { FileSite } from '../work/work-file.ts';
import { prefixesOf, toIri, type Prefixes } from './graph-node.ts';

const DOCUMENT = 'document:';

/** Permanent identifier of a record or of one provision of a work. */
export function identifierOf({ absolute, routes }: Pick<FileSite, 'absolute' | 'routes'>, end: End): string {
  const n = numberOf(end);
  return `${absolute(routes.id(recordOf(end)))}${n === undefined ? '' : `#${n}`}`;
}

/** Address of a source: of the record of a document that the editors hold, or on the web. */
export function sourceAddress(site: Pick<FileSite, 'absolute' | 'routes'>, source: string): string {
  return source.startsWith(DOCUMENT) ? identifierOf(site, source.slice(DOCUMENT.length)) : toIri(source);
}

/** Our own terms are the keys of the atlas file, and stand in its schema. */
export function sitePrefixes({ absolute, routes }: Pick<FileSite, 'absolute' | 'routes'>): Prefixes {
  return prefixesOf(`${absolute(routes.asset(PUBLIC_FILES.atlas.schema))}#`);
}
