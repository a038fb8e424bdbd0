// The laws of a state, and what happened year by year: laws, plans, treaties. Asked by viewState, drawn by StateLaws.
import type { Country, Work } from '../../corpus/types.ts';
import { recordOf } from '../../atlas/build-graph.ts';
import { listLaws, treatiesOf, treatyStandingOf } from '../../atlas/coverage.ts';
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import { listLawDates } from '../../atlas/law-dates.ts';
import type { TimelineEvent } from '../../pictures/event-strip.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endLink, lawAndArticles, workName, workSubtitle, type RecordName } from '../../site/parts/record-name.ts';
import { formatDate } from '../../words/format.ts';
import { langOfName } from './lang-of-name.ts';
import { linkTreaty, type LinkedName } from './linked-name.ts';

interface StateEvent extends TimelineEvent {
  kind: 'law' | 'plan' | 'treaty';
  lang: string | undefined;
  /** Undefined for a plan, which has no page. */
  href: string | undefined;
}

export interface StateLaw {
  name: LinkedName;
  /** Undefined where it is the name. */
  title: RecordName | undefined;
  /** Day of its adoption, else of its publication, which is said. */
  date: string | undefined;
  force: string;
  isInForce: boolean;
  /** What it did to other laws: amended or repealed them. */
  changes: { predicate: string; laws: Link[] }[];
}

export interface StateLawsView {
  laws: StateLaw[];
  /** Oldest first. */
  events: StateEvent[];
  /** First and last year of the strip; it has room for more than one. */
  years: { from: number; to: number };
}

export function viewStateLaws(site: Site, country: Country): StateLawsView {
  const { t, lang, labels, routes } = site;
  const { corpus } = site.atlas;
  const works = listLaws(corpus, country.code);
  const write = (date: string, isPublication: boolean) =>
    isPublication ? t('timeline.published', { date: formatDate(date, lang) }) : formatDate(date, lang);
  const laws = works.map((work) => {
    const { enacted, isPublication } = datesOfWork(work);
    return {
      name: { ...workName(work, site), href: routes.work(work) },
      title: workSubtitle(work, site),
      date: enacted === undefined ? undefined : write(enacted, isPublication),
      force: labels.status(work.frontMatter.law?.legalForce ?? 'not-recorded'),
      isInForce: work.frontMatter.law?.legalForce === 'in-force',
      changes: listChanges(site, work),
    };
  });
  const events = listEvents(site, country);
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const from = Math.min(...years);
  return { laws, events, years: { from, to: Math.max(...years, from + 1) } };
}

function listChanges(site: Site, { workId }: Work): StateLaw['changes'] {
  const relations = site.atlas.graph.outgoingFromRecord(workId);
  return (['amends', 'repeals'] as const).flatMap((predicate) => {
    const ids = relations.filter((relation) => relation.predicate === predicate).map(({ to }) => recordOf(to));
    const laws = [...new Set(ids)].filter((id) => id !== workId).map((id) => endLink(id, site));
    return laws.length ? [{ predicate: site.labels.predicate(predicate), laws }] : [];
  });
}

function listEvents(site: Site, country: Country): StateEvent[] {
  const named = ({ text, lang }: RecordName) => ({ label: text, lang });
  return [
    ...listLawDates(site.atlas, listLaws(site.atlas.corpus, country.code)).map(({ work, date, articles }) => ({
      date,
      kind: 'law' as const,
      ...named(lawAndArticles(work, articles, site)),
      href: site.routes.work(work, articles[0]?.n),
    })),
    ...country.plans.flatMap(({ title, language, from }) =>
      from
        ? [{ date: from, kind: 'plan' as const, label: title, lang: langOfName(site, language), href: undefined }]
        : [],
    ),
    ...treatiesOf(site.atlas.corpus).flatMap((id) => {
      const { bound } = treatyStandingOf(country, id);
      const name = linkTreaty(id, site);
      return bound === null ? [] : [{ date: bound, kind: 'treaty' as const, ...named(name.short), href: name.href }];
    }),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
