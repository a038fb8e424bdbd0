// What llms.txt takes from the site: its words, and the names of documents. Called by the list of files.
import type { LlmsWords } from '../../exports/machines/to-llms-txt.ts';
import type { Site } from '../locals/site.ts';
import { workName, workSubtitle } from './record-name.ts';

export function llmsWords(site: Site): LlmsWords {
  const { t } = site;
  return {
    name: t('site.name'),
    about: [t('site.tagline'), t('work.unofficialDigest.text'), t('site.unofficial'), t('site.licence')],
    collection: (collection) => t(`collection.${collection}`),
    work: (work) => workName(work, site).text,
    title: (work) => workSubtitle(work, site)?.text,
  };
}
