// Where one value was seen and how sure that is, in brackets, as text of HTML. Drawn by SeenIn and by lists of relations.
import type { Confidence } from '../../schemas/fields.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Site } from '../locals/site.ts';
import { renderLink } from './render-link.ts';
import { viewSeen } from './view-seen.ts';

export function renderSeen(seen: { source: string; confidence: Confidence }, site: Site): string {
  const { source, confidence } = viewSeen(seen, site);
  return `<span class="small muted">(${site.t('common.semicolon', { one: renderLink(source), other: escapeHtml(confidence) })})</span>`;
}
