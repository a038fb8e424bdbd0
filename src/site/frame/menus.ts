// The menus of the frame: the head of every page, the ways to follow up, and the foot.
import type { StaticPage } from '../../addresses/routes.ts';
import type { Key } from '../../words/translate.ts';

export interface MenuEntry {
  page: StaticPage;
  /** Key of its name. */
  label: Key;
}

type Menu = readonly MenuEntry[];

export const MENUS = {
  main: [
    { page: 'legislation', label: 'collection.legislation' },
    { page: 'commitments', label: 'nav.commitments' },
    { page: 'practices', label: 'nav.practices' },
    { page: 'resolutions', label: 'collection.resolutions' },
    { page: 'conclusions', label: 'collection.conclusions' },
    { page: 'instruments', label: 'collection.instruments' },
    { page: 'reports', label: 'collection.reports' },
    { page: 'meetings', label: 'nav.meetings' },
    { page: 'topics', label: 'nav.topics' },
    { page: 'bodies', label: 'nav.bodies' },
    { page: 'glossary', label: 'nav.glossary' },
    { page: 'guides', label: 'nav.guides' },
  ],
  followUp: [
    { page: 'indicators', label: 'nav.indicators' },
    { page: 'civilSociety2009', label: 'nav.civilSociety2009' },
    { page: 'workPlan', label: 'nav.workPlan' },
    { page: 'map', label: 'nav.map' },
    { page: 'timeline', label: 'nav.timeline' },
    { page: 'network', label: 'nav.network' },
    { page: 'initiatives', label: 'nav.initiatives' },
    { page: 'statistics', label: 'nav.statistics' },
    { page: 'training', label: 'nav.training' },
  ],
  foot: [
    { page: 'about', label: 'nav.about' },
    { page: 'howToRead', label: 'nav.howToRead' },
    { page: 'accessibility', label: 'nav.accessibility' },
    { page: 'privacy', label: 'nav.privacy' },
    { page: 'changes', label: 'nav.changes' },
  ],
} as const satisfies Record<string, Menu>;
