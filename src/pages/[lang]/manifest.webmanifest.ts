import type { APIRoute } from 'astro';
import { languageParams } from '../../addresses/routes.ts';
import { toWebManifest } from '../../exports/machines/to-web-manifest.ts';
import { APP_ICONS } from '../../pictures/app-icon.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute = ({ locals: { site } }) => {
  const { t, lang, routes } = site;
  const facts = { name: t('site.name'), description: t('site.tagline'), language: lang, icons: APP_ICONS };
  const places = { start: routes.page('home'), scope: routes.asset('') };
  const text = toWebManifest({ ...facts, ...places, iconAt: (icon) => routes.asset(`icons/${icon}.png`) });
  return new Response(text, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
};
