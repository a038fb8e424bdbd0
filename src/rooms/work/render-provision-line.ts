// The one line below a paragraph, as text of HTML: "requests (3 of 5) · General Secretariat · Monitoring". A proposal is called one
// before anything else, and has no strength: it binds nobody.
import { isProposal } from '../../atlas/work-queries.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { renderLink } from '../../site/parts/render-link.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { forceKey } from '../../words/force-key.ts';
import { formatList } from '../../words/format.ts';
import { commonProponents } from './common-proponents.ts';

/** Empty where there is nothing to say: an article of a law provides, unless it says what else it does. */
export function renderProvisionLine(site: Site, work: Work, provision: Provision): string {
  const { labels, routes } = site;
  const does = work.frontMatter.law === undefined || provision.verb !== 'provides' || provision.addressee.length > 0;
  const parts = [
    ...(does ? [`${renderProposal(site, work, provision)}${renderVerb(site, provision)}`] : []),
    ...provision.addressee.map((id) =>
      labels.bodyById.has(id)
        ? renderLink({ href: routes.body(id), text: labels.party(id) })
        : escapeHtml(labels.party(id)),
    ),
    ...provision.topics.map((id) => renderLink({ href: routes.topic(id), text: labels.topic(id) })),
  ];
  return parts.length ? `<p class="does">${parts.join(' · ')}</p>` : '';
}

function renderProposal({ t, lang, labels }: Site, work: Work, { proponent }: Provision): string {
  if (!proponent.length) return '';
  const proponents = formatList(proponent.map(labels.party), lang);
  const text = commonProponents(work).length ? t('provision.proposal.short') : t('provision.proposal', { proponents });
  return `<span class="badge">${escapeHtml(text)}</span> `;
}

/** The verb as a link to what it means, with its strength where it has force. */
function renderVerb({ t, labels, routes }: Site, provision: Provision): string {
  const verb = labels.verbById.get(provision.verb);
  const text = labels.verb(provision.verb);
  if (!verb) return escapeHtml(text);
  const isBinding = verb.kind === 'mandating' && !isProposal(provision, labels.verbById);
  const told = isBinding
    ? t('provision.verb.strength', { verb: text, strength: verb.strength })
    : provision.proponent.length
      ? text
      : `${text} (${t(forceKey(verb, false))})`;
  return `<a href="${routes.verb(verb.id)}">${escapeHtml(told)}</a>`;
}
