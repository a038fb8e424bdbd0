// CITATION.cff, by the Citation File Format 1.2.0: how programs of others cite the whole. Called by `npm run docs` for the project and by the
// build for the edition that it publishes.
import { stringify } from 'yaml';
import { LICENCE } from '../tables/edition-facts.ts';

export interface CitationFacts {
  /** What the atlas is called. */
  name: string;
  /** What its data hold, in English, without a stop. */
  holds: string;
  keywords: readonly string[];
  version: string;
  /** Day of the edition; the project itself names none. */
  date?: string | undefined;
  /** Whole address of the edition. */
  address?: string | undefined;
}

const READING =
  'cross-linked down to the paragraph, in English, Spanish, Portuguese and French. Digests are unofficial.';

export function toCitationCff({ name, holds, keywords, version, date, address }: CitationFacts): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      title: name,
      message: 'To cite one paragraph, law or answer, use the citation on its page. To cite the whole, use this.',
      type: 'dataset',
      authors: [{ name: `The ${name} authors` }],
      version,
      ...(date !== undefined && { 'date-released': date }),
      ...(address !== undefined && { url: address }),
      license: LICENCE.name,
      abstract: `${holds}, ${READING}`,
      keywords,
    },
    { lineWidth: 120 },
  );
}
