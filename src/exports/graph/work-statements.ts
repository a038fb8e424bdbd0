// What a work says as statements, in both formats, made once for its own file and those of the whole atlas. Called when a work is opened.
import type { OpenWork } from '../work/work-file.ts';
import { sitePrefixes } from './graph-site.ts';
import { listWorkNodes } from './list-work-nodes.ts';
import { toJsonLdRecords, type JsonLdRecords } from './to-json-ld.ts';
import { toNTriples } from './to-n-triples.ts';

export interface Statements {
  jsonLd: JsonLdRecords;
  /** One a line. */
  nTriples: string;
}

export function toWorkStatements(file: OpenWork): Statements {
  const nodes = listWorkNodes(file);
  return { jsonLd: toJsonLdRecords(nodes), nTriples: toNTriples(nodes, sitePrefixes(file)) };
}
