// The words that the script of the page on reading without network needs, by the keys under which it asks for them. Called by OfflinePage.
import { LANGUAGES } from '../../schemas/languages.ts';
import type { Translate } from '../../words/translate.ts';

/** Keys that stand below `offline.` in the dictionary. */
const OWN = [
  ...['none', 'unknown', 'loading', 'elsewhere', 'half', 'lost', 'broken', 'full', 'newer'],
  ...['whole', 'whole.undated', 'outdated', 'load', 'goOn', 'update', 'stop', 'remove', 'mayGo'],
  ...['http', 'unsupported', 'denied', 'refused', 'off', 'allow', 'all.done', 'space'],
  ...['read.none', 'read.count.one', 'read.count.other'],
] as const;

export function offlineWords(t: Translate): Record<string, string> {
  const words: Record<string, string> = { kilobytes: t('data.kilobytes'), megabytes: t('data.megabytes') };
  for (const key of OWN) words[key] = t(`offline.${key}`);
  for (const language of LANGUAGES) words[`language.${language}`] = t(`language.${language}`);
  return words;
}
