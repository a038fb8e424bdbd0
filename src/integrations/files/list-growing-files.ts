// The files of the whole atlas that are made from the same as the files of works, and written along with them: statements, and records a line.
// Called by the list of files.
import { toAtlasJsonLd, toAtlasNTriples, toWorksNdjson } from '../../exports/atlas-files.ts';
import { PUBLIC_FILES } from '../../exports/public-files.ts';
import { fileSite } from '../../site/frame/file-site.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listGrowingFiles({ sites, works, origin }: FileSource): SiteFile[] {
  const site = fileSite(sites.en, origin);
  const { jsonLd, nTriples, works: lines } = PUBLIC_FILES;
  return [
    { path: lines.path, type: 'application/x-ndjson', write: () => toWorksNdjson(works), grows: true },
    { path: jsonLd.path, type: 'application/ld+json', write: () => toAtlasJsonLd(site, works), grows: true },
    { path: nTriples.path, type: 'application/n-triples', write: () => toAtlasNTriples(site, works), grows: true },
  ];
}
