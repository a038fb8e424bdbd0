// Title of a source as a reader would name it: as recorded, else that of the one work whose text stands there.
import type { Site } from '../locals/site.ts';
import { workName, workTitle, type RecordName } from './record-name.ts';

/** Title of the source at `address`; undefined if none is recorded, or if the texts of several works stand there. */
export function sourceTitle(address: string, site: Site): RecordName | undefined {
  const { langOf, atlas } = site;
  const recorded = atlas.corpus.sourceByAddress.get(address);
  if (recorded)
    return { text: recorded.title, lang: recorded.language === undefined ? undefined : langOf(recorded.language) };
  const work = atlas.workByText.get(address);
  if (!work) return undefined;
  return work.frontMatter.symbol === null ? workTitle(work, site) : workName(work, site);
}
