import type { APIRoute } from 'astro';
import { toLlmsTxt } from '../exports/machines/to-llms-txt.ts';
import { PUBLIC_FILES } from '../exports/public-files.ts';
import { fileSite } from '../site/frame/file-site.ts';
import { workName, workSubtitle } from '../site/parts/record-name.ts';

export const GET: APIRoute = ({ locals: { site }, site: origin }) => {
  const { t } = site;
  const { atlas, jsonLd, nTriples, works } = PUBLIC_FILES;
  const text = toLlmsTxt(
    fileSite(site, origin),
    {
      name: t('site.name'),
      about: [t('site.tagline'), t('work.unofficialDigest.text'), t('site.unofficial'), t('site.licence')],
      collection: (collection) => t(`collection.${collection}`),
      work: (work) => workName(work, site).text,
      title: (work) => workSubtitle(work, site)?.text,
    },
    [atlas, jsonLd, nTriples, works].map(({ title, path }) => ({ name: t(title), path })),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
