// What the home page answers at once: the states and commitments to choose from, and four figures with where they come from.
import { countActions, countAnswers, treatiesOf } from '../../atlas/coverage.ts';
import { countVerdicts, listUptake } from '../../atlas/uptake.ts';
import { heldOf } from '../../atlas/work-queries.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { compareLabels, formatNumber } from '../../words/format.ts';
import { viewChange, type ChangeView } from './view-change-days.ts';

interface HomeFact {
  /** The figure as it is read: `28 of 35`. */
  figure: string;
  text: string;
  /** Where the records stand that are counted. */
  source: Link;
}

export interface HomeView {
  states: readonly Link[];
  commitments: readonly Link[];
  facts: readonly HomeFact[];
  latest: readonly ChangeView[];
  /** What is included, and what is not, in a sentence. */
  included: string;
}

/** Questions of which the home page gives the count. */
const ASKED = ['dedicated-law', 'non-punishment'] as const;
/** How many of the last changes are named. */
const LATEST = 4;
const TREATY = 'palermo-protocol';

export function viewHome(site: Site): HomeView {
  const { t, lang, label, routes, atlas } = site;
  const { corpus, graph } = atlas;
  const compare = compareLabels(lang);
  const byText = (a: Link, b: Link) => compare(a.text, b.text);
  const held = Map.groupBy(corpus.works, heldOf);
  return {
    states: corpus.countries
      .map(({ code, labels }) => ({ href: routes.state(code), text: label(labels) }))
      .sort(byText),
    commitments: corpus.commitments
      .map(({ id, labels }) => ({ href: routes.commitment(id), text: label(labels) }))
      .sort(byText),
    facts: [...viewAnswers(site), ...viewTreaty(site), ...viewDemands(site)],
    latest: corpus.changes.slice(0, LATEST).map((change) => viewChange(change, site)),
    included: t('home.held.text', {
      works: t.count('count.works', corpus.works.length),
      whole: held.get('whole')?.length ?? 0,
      part: held.get('part')?.length ?? 0,
      listed: held.get('none')?.length ?? 0,
      provisions: t.count(
        'count.provisions',
        corpus.works.reduce((sum, work) => sum + work.provisions.length, 0),
      ),
      relations: t.count('count.relations', graph.relations.length),
    }),
  };
}

function viewAnswers(site: Site): HomeFact[] {
  const { t, lang, routes, labels, atlas } = site;
  const { countries, vocabularies } = atlas.corpus;
  return ASKED.filter((id) => vocabularies.criteria.some((criterion) => criterion.id === id)).map((id) => {
    const counts = countAnswers(atlas, id);
    return {
      figure: outOf(counts.yes, countries.length, site),
      text: t(`home.fact.${id}`, { blank: formatNumber(counts['not-recorded'], lang) }),
      source: { href: routes.criterion(id), text: labels.criterion(id) },
    };
  });
}

function viewTreaty(site: Site): HomeFact[] {
  const { t, routes, atlas } = site;
  const { corpus } = atlas;
  if (!treatiesOf(corpus).includes(TREATY)) return [];
  const { bound } = countActions(corpus.countries, TREATY);
  return [
    {
      figure: outOf(bound, corpus.countries.length, site),
      text: t('home.fact.palermo'),
      source: { href: routes.treaty(TREATY), text: t('home.fact.palermo.source') },
    },
  ];
}

function viewDemands(site: Site): HomeFact[] {
  const { t, lang, routes, atlas } = site;
  const { uptake, workById } = atlas.corpus;
  const source = uptake.source === null ? undefined : workById.get(uptake.source);
  if (!source) return [];
  const list = listUptake(atlas.corpus, uptake, source);
  const counts = countVerdicts(list);
  return [
    {
      figure: outOf(counts['taken-up'], list.length, site),
      text: t('home.fact.demands', { partly: formatNumber(counts.partly, lang) }),
      source: { href: routes.page('civilSociety2009'), text: t('nav.demands2009') },
    },
  ];
}

function outOf(count: number, all: number, { t, lang }: Site): string {
  return t('list.filter.shown', { shown: formatNumber(count, lang), all: formatNumber(all, lang) });
}
