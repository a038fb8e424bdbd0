import type { APIRoute } from 'astro';
import { toLlmsTxt } from '../exports/machines/to-llms-txt.ts';
import { PUBLIC_FILES } from '../exports/public-files.ts';
import { fileSite } from '../site/frame/file-site.ts';
import { llmsWords } from '../site/parts/llms-words.ts';

export const GET: APIRoute = ({ locals: { site }, site: origin }) => {
  const { atlas, jsonLd, nTriples, works } = PUBLIC_FILES;
  const data = [atlas, jsonLd, nTriples, works].map(({ title, path }) => ({ name: site.t(title), path }));
  return new Response(toLlmsTxt(fileSite(site, origin), llmsWords(site), data), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
