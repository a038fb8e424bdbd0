// Where a paragraph was seen, as text of HTML: a source that the page lists is a link to its line there, any other is told in full.
// Called by the fold of each paragraph.
import type { Provision, Work } from '../../corpus/types.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { renderLink } from '../../site/parts/render-link.ts';
import { renderSource } from '../../site/parts/render-source.ts';
import { viewSeen } from '../../site/parts/view-seen.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { formatDate } from '../../words/format.ts';
import { findOnlySource } from './find-only-source.ts';

/** Anchor of a source in the list of sources of its page, by its place from 0. */
export function sourceAnchor(index: number): string {
  return `_source-${index + 1}`;
}

/** Link to the line of a source on the page that lists it, named by who publishes it; undefined where it is not listed. */
export function linkToSource(site: Site, { frontMatter }: Work, source: Evidence): Link | undefined {
  const index = frontMatter.evidence.findIndex((listed) => listed.source === source.source);
  return index < 0 ? undefined : { ...viewSeen(source, site).source, href: `#${sourceAnchor(index)}` };
}

/** Empty where the page says it of all paragraphs at once and there is nothing more to say of this one. */
export function renderProvisionEvidence(site: Site, work: Work, { evidence, note, unseen }: Provision): string {
  const { t, langOf } = site;
  const own = langAttribute(langOf(work.frontMatter.language));
  const sources = evidence ? [evidence, ...(evidence.also ?? [])] : [];
  const seen = sources.map((source) => renderOne(site, work, source)).join('; ');
  const where = [
    ...(findOnlySource(work)
      ? []
      : [seen === '' ? escapeHtml(t('evidence.none')) : `<b>${escapeHtml(t.label('provision.seenIn'))}</b> ${seen}.`]),
    ...(note === undefined ? [] : [`<span${own}>${escapeHtml(note)}</span>`]),
  ];
  const missing =
    unseen === undefined
      ? ''
      : `<p class="unseen"><strong><span aria-hidden="true">◌</span> ${escapeHtml(t.label('evidence.unseen'))}</strong> ` +
        `<span${own}>${escapeHtml(unseen)}</span>. <span class="muted">${escapeHtml(t('evidence.unseen.text'))}</span></p>`;
  return `${where.length ? `<p>${where.join(' ')}</p>` : ''}${missing}`;
}

function renderOne(site: Site, work: Work, source: Evidence): string {
  const listed = work.frontMatter.evidence.find((candidate) => candidate.source === source.source);
  const link = linkToSource(site, work, source);
  if (!listed || !link) return [renderSource(source, site), ...daysOf(site, source)].join(', ');
  const isSameDay = listed.checkedOn === source.checkedOn && listed.asOf === source.asOf;
  return [renderLink(link), ...(isSameDay ? [] : daysOf(site, source))].join(', ');
}

function daysOf({ t, lang }: Site, { checkedOn, asOf }: Evidence): string[] {
  return [
    escapeHtml(t('evidence.checkedOn', { date: t.date('on', checkedOn) })),
    ...(asOf === undefined ? [] : [escapeHtml(t('evidence.asOf', { date: formatDate(asOf, lang) }))]),
  ];
}
