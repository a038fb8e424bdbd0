// What is folded below a paragraph, as text of HTML: earlier and later texts, threads, questions, terms, where it was seen. Its summary says
// how many links there are and how sure the paragraph is.
import type { Provision, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import { renderConfidence } from '../../site/parts/render-confidence.ts';
import { renderRelations } from '../../site/parts/render-relations.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { renderArticleDates } from './render-article-dates.ts';
import { renderProvisionEvidence } from './render-provision-evidence.ts';
import { renderAnswers, renderFact } from './render-provision-facts.ts';
import { renderThreadLines } from './render-thread-lines.ts';

export function renderApparatus(site: Site, work: Work, provision: Provision): string {
  const { t, atlas } = site;
  const end = `${work.workId}#${provision.n}`;
  const outgoing = atlas.graph.outgoing(end);
  const incoming = atlas.graph.incoming(end);
  const threads = atlas.threadPlaces.get(end) ?? [];
  const links = outgoing.length + incoming.length + threads.length;
  const { law } = work.frontMatter;
  const dates = law ? renderArticleDates(site, work, provision) : undefined;
  const label = (key: 'provision.earlier' | 'provision.later') => `<p><b>${escapeHtml(t(key))}</b></p>`;
  const sure = `${escapeHtml(t('evidence.title'))} ${renderConfidence(provision.evidence?.confidence ?? 'low', t)}`;
  const folded = [
    outgoing.length ? `${label('provision.earlier')}${renderRelations(outgoing, 'out', site)}` : '',
    incoming.length ? `${label('provision.later')}${renderRelations(incoming, 'in', site)}` : '',
    renderThreadLines(site, threads),
    law ? '' : renderAnswers(site, work, provision),
    renderTerms(site, provision),
    dates && !dates.isOwn ? dates.html : '',
    renderProvisionEvidence(site, work, provision),
  ].join('');
  if (folded === '') return `<p>${sure}</p>`;
  const count = links ? `${escapeHtml(t.count('provision.links', links))} · ` : '';
  return `<details><summary>${count}${sure}</summary>${folded}</details>`;
}

/** Neighbours in one language stand in one element, since a report has hundreds of terms. */
function renderTerms(site: Site, { terms }: Provision): string {
  if (!terms.length) return '';
  const { labels, langOf } = site;
  const runs: { language: Language; texts: string[]; end: string }[] = [];
  for (const { language, text } of terms) {
    const counterpart = language === 'en' ? labels.counterpart(text) : undefined;
    const end = counterpart === undefined ? '' : ` (${escapeHtml(counterpart)})`;
    const last = runs.at(-1);
    if (last?.language === language && last.end === '') {
      last.texts.push(escapeHtml(text));
      last.end = end;
    } else runs.push({ language, texts: [escapeHtml(text)], end });
  }
  const shown = runs.map(
    ({ language, texts, end }) => `<i${langAttribute(langOf(language))}>${texts.join(' · ')}</i>${end}`,
  );
  return renderFact(site, 'provision.terms', shown.join(' · '));
}
