// What the site tells machines of itself: robots.txt, llms.txt, how it is searched and installed, and the pictures of links. Called by the
// list of files.
import { readFile } from 'node:fs/promises';
import { toLlmsTxt } from '../../exports/machines/to-llms-txt.ts';
import { toOpenSearch } from '../../exports/machines/to-opensearch.ts';
import { toWebManifest } from '../../exports/machines/to-web-manifest.ts';
import { PUBLIC_FILES } from '../../exports/public-files.ts';
import { APP_ICONS, drawAppIcon, type AppIcon } from '../../pictures/app-icon.ts';
import { drawSocialCard } from '../../pictures/social-card.ts';
import { fileSite } from '../../site/frame/file-site.ts';
import { renderCard } from '../../site/frame/render-card.ts';
import { cardPath, CARDS, type Card } from '../../site/frame/social-cards.ts';
import type { Site } from '../../site/locals/site.ts';
import { llmsWords } from '../../site/parts/llms-words.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listMachineFiles({ sites, origin }: FileSource): SiteFile[] {
  const absolute = (path: string) => new URL(path, origin).href;
  const { routes } = sites.en;
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${absolute(routes.asset('sitemap.xml'))}\n`;
  return [
    { path: 'robots.txt', type: 'text/plain', write: () => robots },
    ...(Object.keys(APP_ICONS) as AppIcon[]).map((icon) => ({
      path: `icons/${icon}.png`,
      type: 'image/png',
      write: () => drawIcon(icon),
    })),
    { path: 'llms.txt', type: 'text/plain', write: () => toLlms(sites.en, origin) },
    ...Object.values(sites).flatMap((site) => [
      {
        path: `${site.lang}/opensearch.xml`,
        type: 'application/opensearchdescription+xml',
        write: () => describeSearch(site, absolute),
      },
      {
        path: `${site.lang}/manifest.webmanifest`,
        type: 'application/manifest+json',
        write: () => describeApp(site),
      },
      ...(Object.keys(CARDS) as Card[]).map((card) => ({
        path: cardPath(card, site.lang),
        type: 'image/png',
        write: () => drawCard(card, site),
      })),
    ]),
  ];
}

function toLlms(site: Site, origin: URL | undefined): string {
  const { atlas, jsonLd, nTriples, works } = PUBLIC_FILES;
  const data = [atlas, jsonLd, nTriples, works].map(({ title, path }) => ({ name: site.t(title), path }));
  return toLlmsTxt(fileSite(site, origin), llmsWords(site), data);
}

function describeSearch({ t, lang, routes }: Site, absolute: (path: string) => string): string {
  return toOpenSearch({
    name: t('site.name'),
    description: t('home.searchTitle'),
    language: lang,
    results: absolute(routes.page('search')),
    icon: absolute(routes.asset('favicon.svg')),
  });
}

/** What an installed site is called, and where it begins. */
function describeApp({ t, lang, routes }: Site): string {
  return toWebManifest({
    name: t('site.name'),
    description: t('site.tagline'),
    language: lang,
    icons: APP_ICONS,
    start: routes.page('home'),
    scope: routes.asset(''),
    iconAt: (icon) => routes.asset(`icons/${icon}.png`),
  });
}

async function drawIcon(icon: AppIcon): Promise<Uint8Array> {
  return renderCard(drawAppIcon(await readFile('public/favicon.svg', 'utf8'), icon), APP_ICONS[icon].size);
}

function drawCard(card: Card, { t }: Site): Promise<Uint8Array> {
  return renderCard(drawSocialCard({ name: t('site.name'), tagline: t('site.tagline'), title: t(CARDS[card]) }));
}
