// The tree of the site: five sections with their pages, and what is about the site itself. Header and footer are drawn from it.
import type { StaticPage } from '../../addresses/routes.ts';
import type { Key } from '../../words/translate.ts';

export interface MenuEntry {
  page: StaticPage;
  /** Key of its name. */
  label: Key;
}

export interface Section {
  id: 'laws' | 'commitments' | 'documents' | 'practice' | 'learn';
  label: Key;
  /** The first is where the section opens. */
  pages: readonly MenuEntry[];
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'laws',
    label: 'section.laws',
    pages: [
      { page: 'legislation', label: 'nav.matrix' },
      { page: 'compare', label: 'nav.compare' },
      { page: 'treaties', label: 'nav.treaties' },
      { page: 'network', label: 'nav.network' },
    ],
  },
  {
    id: 'commitments',
    label: 'section.commitments',
    pages: [
      { page: 'commitments', label: 'nav.commitments' },
      { page: 'provisions', label: 'nav.provisions' },
      { page: 'provisionsByAddressee', label: 'nav.byAddressee' },
      { page: 'civilSociety2009', label: 'nav.demands2009' },
      { page: 'workPlan', label: 'nav.workPlan' },
      { page: 'map', label: 'nav.map' },
    ],
  },
  {
    id: 'documents',
    label: 'section.documents',
    pages: [
      { page: 'documents', label: 'nav.documents' },
      { page: 'resolutions', label: 'collection.resolutions' },
      { page: 'conclusions', label: 'collection.conclusions' },
      { page: 'instruments', label: 'collection.instruments' },
      { page: 'reports', label: 'collection.reports' },
      { page: 'meetings', label: 'nav.meetings' },
      { page: 'bodies', label: 'nav.bodies' },
      { page: 'topics', label: 'nav.topics' },
      { page: 'timeline', label: 'nav.timeline' },
    ],
  },
  {
    id: 'practice',
    label: 'section.practice',
    pages: [
      { page: 'practices', label: 'nav.practices' },
      { page: 'initiatives', label: 'nav.initiatives' },
      { page: 'indicators', label: 'nav.indicators' },
      { page: 'nationalReport', label: 'nav.nationalReport' },
      { page: 'statistics', label: 'nav.statistics' },
      { page: 'figures', label: 'nav.figures' },
      { page: 'data', label: 'data.nav' },
    ],
  },
  {
    id: 'learn',
    label: 'section.learn',
    pages: [
      { page: 'guides', label: 'nav.guides' },
      { page: 'howToRead', label: 'nav.howToRead' },
      { page: 'glossary', label: 'nav.glossary' },
      { page: 'lessons', label: 'lessons.title' },
      { page: 'training', label: 'nav.training' },
      { page: 'help', label: 'nav.help' },
    ],
  },
];

/** About the site itself. */
export const ABOUT_PAGES: readonly MenuEntry[] = [
  { page: 'about', label: 'nav.about' },
  { page: 'changes', label: 'nav.changes' },
  { page: 'offline', label: 'nav.offline' },
  { page: 'languages', label: 'nav.languages' },
  { page: 'accessibility', label: 'nav.accessibility' },
  { page: 'privacy', label: 'nav.privacy' },
];

/** The section to which a page belongs; none for the home page, the search and what is about the site. */
export function sectionOf(page: StaticPage | undefined): Section | undefined {
  return SECTIONS.find(({ pages }) => pages.some((entry) => entry.page === page));
}
