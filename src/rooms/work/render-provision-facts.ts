// What stays in sight below a paragraph because readers come for it, as text of HTML: until when, what penalty, when and where, which
// questions of law an article answers, what became of a recommendation.
import { criteriaOf } from '../../atlas/criteria-of.ts';
import { verdictOf } from '../../atlas/uptake.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { renderLink } from '../../site/parts/render-link.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { formatDate } from '../../words/format.ts';
import { formatPenalty } from '../../words/format-penalty.ts';
import type { Key } from '../../words/translate.ts';
import { renderArticleDates } from './render-article-dates.ts';

export function renderProvisionFacts(site: Site, work: Work, provision: Provision): string {
  const dates = work.frontMatter.law ? renderArticleDates(site, work, provision) : undefined;
  return [
    dates?.isOwn ? dates.html : '',
    renderPenalty(site, work, provision),
    renderDue(site, work, provision),
    renderActivity(site, work, provision),
    work.frontMatter.law ? renderAnswers(site, work, provision) : '',
    renderVerdict(site, work, provision),
  ].join('');
}

/** A line of a label and what it labels, which is HTML. */
export function renderFact({ t }: Site, label: Key, html: string): string {
  return `<p><b>${escapeHtml(t.label(label))}</b> ${html}</p>`;
}

/** Questions of national law that a provision answers, or that ask for what it asks. */
export function renderAnswers(site: Site, work: Work, provision: Provision): string {
  const { labels, routes } = site;
  const criteria = criteriaOf(site.atlas, work.workId, provision);
  if (!criteria.length) return '';
  const links = criteria.map((id) => renderLink({ href: routes.criterion(id), text: labels.criterion(id) }));
  return renderFact(site, work.frontMatter.law ? 'law.answers' : 'provision.criteria', links.join(' · '));
}

function renderPenalty(site: Site, work: Work, { penalty, penaltyNote }: Provision): string {
  const words = penalty && formatPenalty(penalty, site.t);
  if (words === undefined) return '';
  const note = penaltyNote === undefined ? '' : ` ${inOwn(site, work, `(${penaltyNote})`)}`;
  return renderFact(site, 'law.penalty', `${escapeHtml(words)}${note}`);
}

function renderDue(site: Site, work: Work, { due }: Provision): string {
  if (!due) return '';
  const { t, lang } = site;
  const mark = markOf(site, work);
  const time = due.every ?? due.by;
  const text =
    time === undefined
      ? inOwn(site, work, due.text)
      : `<time datetime="${escapeHtml(time)}"${mark}>${escapeHtml(due.text)}</time>`;
  const day = due.by === undefined ? '' : formatDate(due.by, lang);
  // "by 2014; until the year 2014" would say it twice, where both are in one language.
  const isSaid = day === '' || (mark === '' && due.text.includes(day));
  return renderFact(
    site,
    'provision.due',
    isSaid ? text : `${escapeHtml(t('provision.due.by', { date: day }))} (${text})`,
  );
}

function renderActivity(site: Site, work: Work, { date, activityPlace }: Provision): string {
  const parts = [
    ...(date === undefined ? [] : [escapeHtml(formatDate(date, site.lang))]),
    ...(activityPlace === undefined ? [] : [inOwn(site, work, activityPlace)]),
  ];
  return parts.length ? renderFact(site, 'provision.activity', parts.join(' · ')) : '';
}

function renderVerdict(site: Site, work: Work, { n }: Provision): string {
  const { t, routes, atlas } = site;
  const verdict = verdictOf(atlas.corpus, work, n);
  if (!verdict) return '';
  const href = `${routes.page('civilSociety2009')}#${n}`;
  return renderFact(site, 'provision.becameOf', renderLink({ href, text: t(`verdict.${verdict}`) }));
}

/** ` lang` of what a text says in its own words. */
function markOf({ langOf }: Site, { frontMatter }: Work): string {
  return langAttribute(langOf(frontMatter.language));
}

/** Words in the language of the content, marked where that is not the page's. */
function inOwn(site: Site, work: Work, text: string): string {
  const mark = markOf(site, work);
  return mark === '' ? escapeHtml(text) : `<span${mark}>${escapeHtml(text)}</span>`;
}
