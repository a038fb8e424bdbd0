// What the head of a record's page tells reference managers and previews, as rows of names and values. Zotero makes a report, a statute or
// a document of it; where two readers ask for one value, one element serves both.
import type { Citable } from '../../exports/cite/citable.ts';

export interface Meta {
  name?: string;
  property?: string;
  content: string;
}

type Row = readonly [names: { name?: string; property?: string }, content: string | undefined];

/** @param genre what it is: resolution, report */
export function listMeta({ kind, title, mark, body, place, date }: Citable, genre: string): Meta[] {
  const name = (own: string, content: string | undefined): Row => [{ name: own }, content];
  // Previews ask for the title by its property, the others by a name that Zotero knows as well.
  const common: Row[] = [
    [{ name: kind === 'document' ? 'citation_title' : 'dc.title', property: 'og:title' }, title],
    [{ property: 'og:type' }, 'article'],
  ];
  const own: Readonly<Record<Citable['kind'], readonly Row[]>> = {
    document: [
      name('z:itemType', 'report'),
      name('z:reportNumber', mark),
      name('z:reportType', genre),
      name('z:institution', body),
      name('z:place', place),
      name('dc.date', date),
      // The same for those that know neither.
      name('citation_publication_date', date?.replaceAll('-', '/')),
      name('citation_technical_report_institution', body),
      name('citation_technical_report_number', mark),
    ],
    law: [
      name('z:itemType', 'statute'),
      name('z:nameOfAct', title),
      name('z:publicLawNumber', mark),
      name('z:dateEnacted', date),
      name('z:code', body),
    ],
    // No type of its own is known for treaties.
    treaty: [
      name('z:itemType', 'document'),
      name('dc.identifier', mark),
      name('dc.publisher', body),
      name('dc.date', date),
    ],
    page: [],
  };
  return [...common, ...own[kind]].flatMap(([names, content]) =>
    content === undefined ? [] : [{ ...names, content }],
  );
}
