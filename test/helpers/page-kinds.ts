// One address for every kind of page, chosen from the data: what browser tests visit.
import { pathOf, readAtlasData } from './atlas-data.ts';
import { listPages, readSiteFile } from './sites.ts';

export interface PageKind {
  name: string;
  /** Below the site's address. */
  path: string;
}

/** Every kind of page in `language`. */
export function listPageKinds(language: string): PageKind[] {
  const { works } = readAtlasData();
  const bySize = works
    .filter(({ provisions, jurisdiction }) => provisions.length > 0 && jurisdiction === undefined)
    .sort((a, b) => b.provisions.length - a.provisions.length);
  const pathOfOne = (work: (typeof works)[number] | undefined) => {
    if (!work) throw new Error('The data has no work of a kind that is looked for.');
    return pathOf(work);
  };
  const kinds = {
    home: '',
    list: 'resolutions/',
    'work with most paragraphs': pathOfOne(bySize[0]),
    'work with few paragraphs': pathOfOne(bySize.find(({ workId }) => workId === 'ag-res-2348')),
    'work listed only': pathOfOne(
      works.find(({ collection, provisions }) => collection !== 'legislation' && provisions.length === 0),
    ),
    'work with a glossary term': findWithTerm(),
    matrix: 'legislation/',
    state: 'legislation/ar/',
    'state with few answers': 'legislation/gd/',
    law: 'legislation/ar/ar-ley-26364/',
    'law without articles': lawWithoutArticles(works),
    criterion: 'legislation/criteria/non-punishment/',
    'criterion on a day': 'legislation/criteria/non-punishment/?on=2011-01-01',
    comparison: 'legislation/compare/?c=ar,co,mx',
    'treaty status': 'legislation/treaties/',
    treaty: 'legislation/treaties/palermo-protocol/',
    'map of one work': 'map/?work=palermo-protocol',
    timeline: 'timeline/',
    meetings: 'meetings/',
    meeting: `${largest('meetings')}/`,
    bodies: 'bodies/',
    body: `${largest('bodies')}/`,
    topics: 'topics/',
    topic: `${largest('topics')}/`,
    glossary: 'glossary/',
    changes: 'changes/',
    about: 'about/',
    guides: 'guides/',
    guide: 'guides/how-to-read-a-resolution/',
    'search before a query': 'search/',
    'search with results': 'search/?q=children',
  };
  return Object.entries(kinds).map(([name, path]) => ({ name: `${name} (${language})`, path: `${language}/${path}` }));
}

function lawWithoutArticles(works: ReturnType<typeof readAtlasData>['works']): string {
  const law = works.find(({ collection, provisions }) => collection === 'legislation' && provisions.length === 0);
  return `legislation/${law?.workId.slice(0, 2) ?? ''}/${law?.workId ?? ''}/`;
}

/** Pages outside the languages. */
export const OTHER_KINDS: readonly PageKind[] = [
  { name: 'choice of language', path: '' },
  { name: 'identifier', path: 'id/ag-res-2348/' },
  { name: 'page not found', path: 'en/no-such-page/' },
];

/** Path of a work whose prose has a term of the glossary. */
export function findWithTerm(): string {
  const path = listPages().find(
    (candidate) =>
      /^en\/(?:resolutions|conclusions|instruments|reports)\//.test(candidate) &&
      readSiteFile(candidate).includes('role="tooltip"'),
  );
  if (path === undefined) throw new Error('No work on the site has a glossary term in its prose.');
  return path.replace(/^en\//, '').replace(/index\.html$/, '');
}

/** Path of the longest page of a folder in English. */
function largest(folder: string): string {
  const paths = listPages().filter((path) => path.startsWith(`en/${folder}/`) && path.split('/').length === 4);
  const size = (path: string) => readSiteFile(path).length;
  const best = paths.reduce((one, other) => (size(other) > size(one) ? other : one));
  return best.replace(/^en\//, '').replace(/\/index\.html$/, '');
}
