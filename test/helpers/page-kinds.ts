// One address for every kind of page, chosen from the data: what browser tests visit.
import { pathOf, readAtlasData } from './atlas-data.ts';
import { listPages, readSiteFile } from './sites.ts';

export interface PageKind {
  name: string;
  /** Below the site's address. */
  path: string;
}

let found: Record<string, string> | undefined;

/** Every kind of page in `language`. The site is searched for them once for all test files of a worker. */
export function listPageKinds(language: string): PageKind[] {
  found ??= findKinds();
  return Object.entries(found).map(([name, path]) => ({ name: `${name} (${language})`, path: `${language}/${path}` }));
}

function findKinds(): Record<string, string> {
  const { works, practices } = readAtlasData();
  const pages = listPages();
  const largest = (folder: string, other?: string) => findLargest(pages, folder, other);
  const bySize = works
    .filter(({ provisions, jurisdiction }) => provisions.length > 0 && jurisdiction === undefined)
    .sort((a, b) => b.provisions.length - a.provisions.length);
  const pathOfOne = (work: (typeof works)[number] | undefined) => {
    if (!work) throw new Error('The data has no work of a kind that is looked for.');
    return pathOf(work);
  };
  return {
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
    'state on two sheets': 'legislation/ar/profile/',
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
    'provision explorer': 'commitments/provisions/',
    'provision explorer with choices': 'commitments/provisions/?show=proposals&topic=prevention&verb=no-such-verb',
    'provision explorer without a match': 'commitments/provisions/?topic=children&year=2022&due=given',
    'list of provisions': 'commitments/provisions/?show=list&list=ag-res-2348~3.d~2',
    'mandates by addressee': 'commitments/provisions/by-addressee/',
    glossary: 'glossary/',
    changes: 'changes/',
    'changes of a month': `${largest('changes')}/`,
    about: 'about/',
    corrections: 'corrections/?page=legislation/sr/%23dedicated-law',
    help: 'help/',
    lessons: 'lessons/',
    'read without network': 'offline/',
    languages: 'languages/',
    guides: 'guides/',
    guide: 'guides/how-to-read-a-resolution/',
    commitments: 'commitments/',
    'commitment with most': `${largest('commitments', 'civil-society-2009')}/`,
    'commitment compared': 'commitments/ratify-palermo-protocol/?a=1&b=3',
    'calls of 2009': 'commitments/civil-society-2009/',
    practices: 'practices/',
    'practices filtered': 'practices/?state=ar&topic=assistance',
    practice: `${largest('practices')}/`,
    'practice of no state': practiceWithoutState(practices),
    indicators: 'indicators/',
    'work plan': 'indicators/work-plan/',
    'national report': 'indicators/national-report/',
    authorities: 'network/',
    initiatives: 'initiatives/',
    training: 'training/',
    statistics: 'statistics/',
    figures: 'statistics/figures/',
    data: 'data/',
    'figures of some states': 'statistics/figures/?b=sex&c=ar,br&from=2019&m=none',
    'question outside the checklist': 'legislation/questions/victims-fund/',
    'treaty held in ranges': 'instruments/ia-convention-traffic-minors/',
    'search before a query': 'search/',
    'search with results': 'search/?q=children',
  };
}

function lawWithoutArticles(works: ReturnType<typeof readAtlasData>['works']): string {
  const law = works.find(({ collection, provisions }) => collection === 'legislation' && provisions.length === 0);
  return `legislation/${law?.workId.slice(0, 2) ?? ''}/${law?.workId ?? ''}/`;
}

function practiceWithoutState(practices: ReturnType<typeof readAtlasData>['practices']): string {
  const practice = practices.find(({ countries }) => countries.length === 0);
  if (!practice) throw new Error('The data has no practice without a state.');
  return `practices/${practice.workId}/`;
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

/** Path of the longest page of a folder in English, but for `other`, which is a page of another kind. */
function findLargest(pages: readonly string[], folder: string, other?: string): string {
  const paths = pages.filter(
    (path) => path.startsWith(`en/${folder}/`) && path.split('/').length === 4 && path.split('/')[2] !== other,
  );
  const sizes = new Map(paths.map((path) => [path, readSiteFile(path).length]));
  const size = (path: string) => sizes.get(path) ?? 0;
  const best = paths.reduce((one, two) => (size(two) > size(one) ? two : one));
  return best.replace(/^en\//, '').replace(/\/index\.html$/, '');
}

/** Whether `problem` of a visit (browser-page.ts) is one of the site: Chromium reports the status of a page that does not exist as an error. */
export function isOfSite(problem: string): boolean {
  return !/404 \(Not Found\).*\/en\/no-such-page\/\)$/.test(problem);
}
