// The whole atlas in the formats of single works: statements as JSON-LD and as N-Triples, and one JSON record a line. Written by src/pages/data/.
import { sitePrefixes } from './graph/graph-site.ts';
import { listAtlasNodes } from './graph/list-atlas-nodes.ts';
import { toJsonLd } from './graph/to-json-ld.ts';
import { toNTriples } from './graph/to-n-triples.ts';
import { openWorkFile, type FileSite } from './work/work-file.ts';
import { toWorkJson } from './work/work-json.ts';

export function toAtlasJsonLd(site: FileSite): string {
  return toJsonLd(listAtlasNodes(site), sitePrefixes(site));
}

export function toAtlasNTriples(site: FileSite): string {
  return toNTriples(listAtlasNodes(site), sitePrefixes(site));
}

/** By collection, then workId; each line is the JSON file of its work. */
export function toWorksNdjson(site: FileSite): string {
  return site.atlas.corpus.works.map((work) => toWorkJson(openWorkFile(site, work))).join('');
}
