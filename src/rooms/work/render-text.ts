// Blocks of an official text as text of HTML, word for word: headings, printed numbers, signs of notes. Called by the provisions of a work
// and by what stands behind them.
import { noteAnchor, restAnchor } from '../../addresses/text-anchors.ts';
import type { TextBlock } from '../../texts/lay-beside.ts';
import type { Passage, TextNote } from '../../texts/official-text.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import type { Translate } from '../../words/translate.ts';
import type { TextView } from './view-text.ts';

/** What stands beside the digest of provision `n`, or that nothing does. */
export function renderBeside(view: TextView, n: string, t: Translate): string {
  const blocks = view.beside.blocks.get(n) ?? [];
  const note = view.beside.notes.get(n);
  const name = `<p class="layer">${escapeHtml(t('texts.official'))}</p>`;
  if (!blocks.length && !note)
    return `<div class="official is-missing">${name}<p>${escapeHtml(t('texts.missing'))}</p></div>`;
  const words = `${renderBlocks(view, blocks)}${note ? renderNote(view, note) : ''}`;
  return `<div class="official">${name}<blockquote${langAttribute(view.lang)}>${words}</blockquote></div>`;
}

/** @param anchored whether paragraphs have anchors, as those that stand in no provision */
export function renderBlocks(view: TextView, blocks: readonly TextBlock[], anchored = false): string {
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return `<p class="text-heading">${renderPassage(view, block)}</p>`;
      const [first, ...others] = block.passages;
      const label = block.label === undefined ? '' : `<b>${escapeHtml(block.label)}</b> `;
      // A lead-in is read with its letters and quoted with none of them.
      const lead = anchored || view.beside.provisionOf.has(block) ? '' : ' class="text-lead"';
      const id = anchored ? ` id="${restAnchor(block.n)}"` : '';
      return [
        `<p${id}${lead}>${label}${first ? renderPassage(view, first) : ''}</p>`,
        ...others.map((passage) => `<p>${renderPassage(view, passage)}</p>`),
      ].join('');
    })
    .join('');
}

/** A note with its number, and the anchor that its signs lead to. */
export function renderNote(view: TextView, note: TextNote): string {
  return `<p id="${escapeHtml(noteAnchor(note.id))}"><b>${escapeHtml(note.id)}</b> ${renderPassage(view, note)}</p>`;
}

function renderPassage({ text: { notes } }: TextView, { text, signs }: Passage): string {
  let [html, from] = ['', 0];
  for (const { at, id } of signs) {
    html += escapeHtml(text.slice(from, at));
    const sign = escapeHtml(id);
    html += notes.some((note) => note.id === id)
      ? `<sup><a href="#${escapeHtml(noteAnchor(id))}">${sign}</a></sup>`
      : `<sup>${sign}</sup>`;
    from = at;
  }
  return html + escapeHtml(text.slice(from));
}
