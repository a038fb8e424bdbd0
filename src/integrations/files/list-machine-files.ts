// What the site tells machines of itself: robots.txt, llms.txt, how it is searched, and the pictures of links. Called by the list of files.
import { toLlmsTxt } from '../../exports/machines/to-llms-txt.ts';
import { toOpenSearch } from '../../exports/machines/to-opensearch.ts';
import { PUBLIC_FILES } from '../../exports/public-files.ts';
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
    { path: 'llms.txt', type: 'text/plain', write: () => toLlms(sites.en, origin) },
    ...Object.values(sites).flatMap((site) => [
      {
        path: `${site.lang}/opensearch.xml`,
        type: 'application/opensearchdescription+xml',
        write: () => describeSearch(site, absolute),
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

function drawCard(card: Card, { t }: Site): Promise<Uint8Array> {
  return renderCard(drawSocialCard({ name: t('site.name'), tagline: t('site.tagline'), title: t(CARDS[card]) }));
}
