// The `lang` of a name that stays as it is printed: English where its language is not recorded.
import type { Site } from '../../site/locals/site.ts';

/** Undefined where the name is in the language of the page. */
export function langOfName({ lang, langOf }: Pick<Site, 'lang' | 'langOf'>, language: string | undefined) {
  return language === lang ? undefined : (language ?? langOf('en'));
}
