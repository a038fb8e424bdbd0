// Gives every page and endpoint the site in its reader's language.
import { defineMiddleware } from 'astro:middleware';
import { LANGUAGES } from './schemas/fields.ts';
import { getSite } from './site/frame/get-atlas.ts';
import { languageOfPath } from './site/locals/site.ts';

export const onRequest = defineMiddleware(async ({ locals, params, url }, next) => {
  const base = import.meta.env.BASE_URL;
  const named = LANGUAGES.find((language) => language === params['lang']);
  locals.site = await getSite(named ?? languageOfPath(url.pathname, base), base);
  return next();
});
