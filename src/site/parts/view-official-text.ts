// Where the official text of a work is. Drawn by OfficialText.
import { publisherOf } from '../../atlas/work-queries.ts';
import type { Work } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';

export interface OfficialTextView {
  publisher: Link;
  /** Host where the name of the publisher is another, and what kind of source it is: `(oas.org; issuer)`. */
  about: string;
}

/** Undefined where no address of it is recorded. */
export function viewOfficialText({ frontMatter: { officialText } }: Work, site: Site): OfficialTextView | undefined {
  if (!officialText) return undefined;
  const { t, langOf } = site;
  const { name, host, language } = publisherOf(site.atlas.corpus, officialText.source, site.lang);
  return {
    publisher: { href: officialText.source, text: name, lang: language && langOf(language) },
    about: `(${name === host ? '' : `${host}; `}${t(`work.officialText.${officialText.kind}`)})`,
  };
}
