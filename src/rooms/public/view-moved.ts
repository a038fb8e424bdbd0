// Where a former address leads, and what its record is called. Called by MovedPage.
import type { MovedPath } from '../../addresses/moved-paths.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { workTitle } from '../../site/parts/record-name.ts';

export function viewMoved({ id, path, names }: MovedPath, site: Site): Link {
  const href = site.routes.path(path);
  const work = site.atlas.corpus.workById.get(id);
  if (work) return { href, ...workTitle(work, site) };
  const name = pickText(names, site.lang);
  return { href, text: name?.text ?? id, lang: name && site.langOf(name.language) };
}
