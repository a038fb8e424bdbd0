// The whole atlas in the formats of single works: statements as JSON-LD and as N-Triples, and one JSON record a line. In parts, since a string
// holds half a gigabyte at most. Written for src/integrations/files.
import { sitePrefixes } from './graph/graph-site.ts';
import { listNamedNodes } from './graph/list-named-nodes.ts';
import { toJsonLd, toJsonLdRecords } from './graph/to-json-ld.ts';
import { toNTriples } from './graph/to-n-triples.ts';
import type { FileSite, WorkFile } from './work/work-file.ts';

/** @param works all of them, opened */
export function toAtlasJsonLd(site: FileSite, works: readonly WorkFile[]): string[] {
  const named = toJsonLdRecords(listNamedNodes(site));
  return toJsonLd([...works.map((work) => work.statements().jsonLd), named], sitePrefixes(site));
}

export function toAtlasNTriples(site: FileSite, works: readonly WorkFile[]): string[] {
  return [...works.map((work) => work.statements().nTriples), toNTriples(listNamedNodes(site), sitePrefixes(site))];
}

/** By collection, then workId; each line is the JSON file of its work. */
export function toWorksNdjson(works: readonly WorkFile[]): string[] {
  return works.map((work) => work.json());
}
