// The box of a copy on a disk: the plain form that the site has, in words that promise no more than the copy can. Drawn into every page.
import { MAX_QUERY_LENGTH } from '../../engine/query-tree.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Translate } from '../../words/translate.ts';

/**
 * @param id of the field
 * @param results address of the page that Enter opens
 */
export function renderLookUp(id: string, results: string, t: Translate): string {
  const say = (key: 'label' | 'hint' | 'button') => escapeHtml(t(`stick.look.${key}`));
  return [
    `<atlas-instant><form class="search-form" role="search" action="${escapeHtml(results)}" method="get">`,
    `<label class="visually-hidden" for="${escapeHtml(id)}">${say('label')}</label>`,
    `<span class="search-field"><input id="${escapeHtml(id)}" type="search" name="q" maxlength="${MAX_QUERY_LENGTH}" `,
    `placeholder="${say('hint')}" autocomplete="off" spellcheck="false" data-search-box></span>`,
    `<button type="submit">${say('button')}</button></form></atlas-instant>`,
  ].join('');
}
