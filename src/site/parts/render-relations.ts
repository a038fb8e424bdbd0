// Relations of one end as a list in text of HTML, grouped by predicate: the predicate in words and a link to each other end. A paragraph
// named by hundreds of texts has hundreds of them. Drawn by RelationList and by the paragraphs of record pages.
import type { Relation } from '../../atlas/build-graph.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import type { Site } from '../locals/site.ts';
import { renderLink } from './render-link.ts';
import { renderSeen } from './render-seen.ts';
import { viewRelations, type RelationEnd } from './view-relations.ts';

export function renderRelations(
  relations: readonly Relation[],
  side: 'out' | 'in',
  site: Site,
  { ofRecord = false }: { ofRecord?: boolean } = {},
): string {
  const items = viewRelations(relations, side, ofRecord, site).map(({ predicate, ends }) => {
    const count = ends.length > 1 ? ` (${ends.length})` : '';
    const others = ends.map((end) => renderEnd(end, site)).join(' · ');
    const name = site.t('common.label', { label: `${predicate}${count}` });
    return `<li><b>${escapeHtml(name)}</b> ${others}</li>`;
  });
  return `<ul class="relations">${items.join('')}</ul>`;
}

function renderEnd({ ownNumber, note, seen, ...link }: RelationEnd, site: Site): string {
  const { t } = site;
  const number =
    ownNumber === undefined
      ? ''
      : ` <span class="muted">${escapeHtml(t('work.relations.toProvision', { n: ownNumber }))}</span>`;
  const why =
    note === undefined ? '' : ` <span class="muted"${langAttribute(note.lang)}>(${escapeHtml(note.text)})</span>`;
  return `${renderLink(link)}${number}${why}${seen ? ` ${renderSeen(seen, site)}` : ''}`;
}
