// The words that the file of the search box needs, in one language. Called by its endpoint.
import { formatProvisionNumber } from '../../citations/format-provision-number.ts';
import type { InstantLabels } from './instant-json.ts';
import type { Site } from '../locals/site.ts';

export function instantLabels({ lang, t, labels }: Pick<Site, 'lang' | 't' | 'labels'>): InstantLabels {
  const words = {
    list: t('instant.list'),
    all: t('instant.all', { query: '{query}' }),
    none: t('instant.none'),
    one: t('instant.count.one', { count: '{count}' }),
    other: t('instant.count.other', { count: '{count}' }),
    'number.art': t('number.art'),
    'number.s': t('number.s'),
    'number.pre': t('number.pre'),
  };
  return {
    language: lang,
    words,
    kind: (kind) => t(`record.${kind}`),
    number: (n) => formatProvisionNumber(n, false, t),
    work({ frontMatter: { kind, law } }) {
      return [labels.workKind(kind), ...(law ? [labels.state(law.jurisdiction)] : [])].join(' · ');
    },
  };
}
