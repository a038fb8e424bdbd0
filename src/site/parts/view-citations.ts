// Citations as text of HTML, with a place for what only the reader's visit tells: the day, the address, and the provision that a menu
// cites. So one text serves readers without script, and is the pattern of the menus. Called by the pages of works, states and questions.
import { LATER, type Citable } from '../../exports/cite/citable.ts';
import { DAY_ORDERS, STYLES, type Style } from '../../exports/cite/cite-words.ts';
import { formatCitation, listQuoted } from '../../exports/cite/format-citation.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { citeStyleName } from '../../words/cite-style-name.ts';
import { citeWordsOf } from '../../words/cite-words.ts';
import type { Translate } from '../../words/translate.ts';

export interface CitationView {
  style: Style;
  name: string;
  html: string;
}

/** @param cited has its address; the day is the reader's @param lang of the title, where it is not that of the page */
export function viewCitations(cited: Omit<Citable, 'day'>, t: Translate, lang?: string): CitationView[] {
  const words = citeWordsOf(t);
  const isPage = cited.kind === 'page';
  const later = { ...cited, address: LATER.address, day: LATER.day, ...(isPage && { title: LATER.title }) };
  return STYLES.map((style) => {
    const whole = formatCitation(style, later, words);
    const pinned = formatCitation(
      style,
      { ...later, pin: { kind: 'words', number: LATER.number, isLabel: false } },
      words,
    );
    const { before, inserted, after } = findInserted(whole, pinned);
    const number = inserted.replace(LATER.number, '{number}');
    const place = inserted === '' ? '' : `<span data-number="${escapeHtml(number)}"></span>`;
    const text = `${escapeHtml(before)}${place}${escapeHtml(after)}`;
    // A title that has quotation marks has others within those of a citation.
    const title = [cited.title, ...listQuoted(cited.title, words)].map(escapeHtml).find((one) => text.includes(one));
    const html = (
      lang === undefined || title === undefined
        ? text
        : text.replace(title, () => `<span lang="${lang}">${title}</span>`)
    )
      .replace(LATER.title, () => `<span data-title>${escapeHtml(cited.title)}</span>`)
      .replace(LATER.address, () => `<span data-address>${escapeHtml(cited.address)}</span>`)
      .replace(LATER.day, () => `<span data-day="${DAY_ORDERS[style]}">${escapeHtml(t('cite.day'))}</span>`);
    return { style, name: citeStyleName(style, t), html };
  });
}

/** What `longer` has within and `whole` has not: a style sets a provision where it belongs. */
export function findInserted(whole: string, longer: string): { before: string; inserted: string; after: string } {
  let start = 0;
  while (start < whole.length && whole[start] === longer[start]) start++;
  const after = whole.slice(start);
  return { before: whole.slice(0, start), inserted: longer.slice(start, longer.length - after.length), after };
}
