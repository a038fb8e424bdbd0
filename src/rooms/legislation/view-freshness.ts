// When the facts of a state were last looked at, and which of them rest on old sources. Asked by StateFreshness.
import { changesOfState } from '../../atlas/changes-of-state.ts';
import { freshnessOf } from '../../audit/freshness.ts';
import type { Fact } from '../../audit/fact.ts';
import type { Country } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import type { RecordName } from '../../site/parts/record-name.ts';
import { formatDate } from '../../words/format.ts';
import { linkTreaty, type LinkedName } from './linked-name.ts';

export interface FreshnessView {
  /** Day of the content, from which age is counted. */
  day: string;
  /** Day of the latest look; undefined where there was none. */
  last: string | undefined;
  /** Facts whose source is old, by their place on the page of the state, with the day of the source. */
  old: (LinkedName & { asOf: string })[];
  /** What changed here of the state, and where it is listed. */
  changes: { count: number; href: string };
}

export function viewFreshness(site: Site, country: Country, contentDay: string | undefined): FreshnessView {
  const { lang, routes, atlas } = site;
  const { last, old } = freshnessOf(atlas, country, contentDay);
  return {
    day: formatDate(contentDay ?? '', lang),
    last: last === undefined ? undefined : formatDate(last, lang),
    old: old.map((fact) => ({
      ...nameFact(site, fact),
      href: `#${fact.path.split('#')[1] ?? ''}`,
      asOf: formatDate(fact.standsAt ?? '', lang),
    })),
    changes: {
      count: changesOfState(atlas.corpus, country.code).length,
      href: routes.changesOf(country.code),
    },
  };
}

function nameFact(site: Site, { class: kind, id }: Fact): RecordName {
  const { t, lang, labels } = site;
  const own = id.slice(id.indexOf('/') + 1);
  const named = (text: string) => ({ text, lang: undefined });
  if (kind === 'treaty') {
    const { text, lang: ofName } = linkTreaty(own, site);
    return { text, lang: ofName };
  }
  if (kind === 'penalty') return named(t('state.penalty'));
  if (kind === 'plan') return named(t('state.plans'));
  if (kind === 'authority') return named(t('state.authority'));
  const other = site.atlas.corpus.vocabularies.otherQuestions.find((question) => question.id === own);
  return named(other ? other.labels[lang] : labels.criterion(own));
}
