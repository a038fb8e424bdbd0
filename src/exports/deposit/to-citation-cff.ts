// CITATION.cff, by the Citation File Format 1.2.0: how programs of others cite the whole. Called by `npm run docs` for the project and by the
// build for the edition that it publishes.
import { stringify } from 'yaml';
import { LICENCE } from '../tables/edition-facts.ts';

export interface CitationFacts {
  version: string;
  /** Day of the edition; the project itself names none. */
  date?: string | undefined;
  /** Whole address of the edition. */
  address?: string | undefined;
}

const ABSTRACT =
  'Inter-American mandates against trafficking in persons, with the laws, treaty actions, practices and published figures of 35 states, ' +
  'cross-linked down to the paragraph, in English, Spanish, Portuguese and French. Digests are unofficial.';

export function toCitationCff({ version, date, address }: CitationFacts): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      title: 'Mandate Atlas',
      message: 'To cite one paragraph, law or answer, use the citation on its page. To cite the whole, use this.',
      type: 'dataset',
      authors: [{ name: 'The Mandate Atlas authors' }],
      version,
      ...(date !== undefined && { 'date-released': date }),
      ...(address !== undefined && { url: address }),
      license: LICENCE.name,
      abstract: ABSTRACT,
      keywords: ['trafficking in persons', 'Organization of American States', 'legislation'],
    },
    { lineWidth: 120 },
  );
}
