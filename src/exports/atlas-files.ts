// The whole atlas in the formats of single works: statements as JSON-LD and as N-Triples, and one JSON record a line. In parts, one a work and
// then the rest, of which none is kept: all together they would fill the memory. Written for src/integrations/files.
import type { GraphNode } from './graph/graph-node.ts';
import { sitePrefixes } from './graph/graph-site.ts';
import { listNamedNodes } from './graph/list-named-nodes.ts';
import { listWorkNodes } from './graph/list-work-nodes.ts';
import { listTerms, toJsonLd, toJsonLdRecords } from './graph/to-json-ld.ts';
import { toNTriples } from './graph/to-n-triples.ts';
import type { FileSite, WorkFile } from './work/work-file.ts';

/** @param works all of them, opened */
export function* toAtlasJsonLd(site: FileSite, works: readonly WorkFile[]): Generator<string> {
  const named = listNamedNodes(site);
  // The context stands before all records, and says of which terms any of them has addresses.
  const terms = listTerms(listNodes(works, named));
  yield* toJsonLd(listRecords(works, named), terms, sitePrefixes(site));
}

function* listNodes(works: readonly WorkFile[], named: readonly GraphNode[]): Generator<readonly GraphNode[]> {
  for (const work of works) yield listWorkNodes(work);
  yield named;
}

function* listRecords(works: readonly WorkFile[], named: readonly GraphNode[]): Generator<string> {
  for (const work of works) yield work.jsonLd().text;
  yield toJsonLdRecords(named).text;
}

export function* toAtlasNTriples(site: FileSite, works: readonly WorkFile[]): Generator<string> {
  for (const work of works) yield toWorkNTriples(work);
  yield toNTriples(listNamedNodes(site), sitePrefixes(site));
}

/** What the JSON-LD file of `work` says. */
export function toWorkNTriples(work: WorkFile): string {
  return toNTriples(work.nodes(), sitePrefixes(work));
}

/** By collection, then workId; each line is the JSON file of its work. */
export function* toWorksNdjson(works: readonly WorkFile[]): Generator<string> {
  for (const work of works) yield work.json();
}
