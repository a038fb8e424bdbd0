import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals: { site }, site: origin }) => {
  const sitemap = new URL(site.routes.asset('sitemap.xml'), origin).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
