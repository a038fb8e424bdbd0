// One source as text of HTML: its title, who publishes it, its host and its kind. A web address is a link. Drawn by SourceLine and by
// the evidence of paragraphs.
import type { Evidence } from '../../schemas/fields.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import type { Site } from '../locals/site.ts';
import { renderLink } from './render-link.ts';
import { viewSource } from './view-source.ts';

export function renderSource(evidence: Pick<Evidence, 'source' | 'kind'>, site: Site): string {
  const source = viewSource(evidence, site);
  if (source.kind === 'document')
    return [source.link && renderLink(source.link), `(${escapeHtml(site.t('evidence.document'))})`]
      .filter(Boolean)
      .join(' ');
  const { link, publisher, about } = source;
  const named = publisher ? `, <span${langAttribute(publisher.lang)}>${escapeHtml(publisher.text)}</span>` : '';
  return `${renderLink(link)}${named} ${escapeHtml(about)}`;
}
