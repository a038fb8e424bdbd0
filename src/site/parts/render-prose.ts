// Writes prose for one page: links get their addresses, glossary terms their definitions.
import type { Prose, ProseElement, ProseNode } from '../../corpus/prose.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Site } from '../locals/site.ts';

const VOID = new Set(['br', 'hr']);

/**
 * HTML of `prose`. Each glossary term is a button that shows its definition on hover, focus and tap.
 * @param scope makes the ids of this text unique on the page
 * @param told terms that the page has defined by now: one of them is a plain link to the glossary, and those of this text join them
 */
export function renderProse(prose: Prose, scope: string, site: Site, told?: Set<string>): string {
  const { routes } = site;
  const { glossary } = site.atlas.corpus.vocabularies;
  let count = 0;
  const renderTerm = (id: string, text: string) => {
    const term = glossary.find((candidate) => candidate.id === id);
    if (!term) return text;
    if (told?.has(id)) return `<a href="${routes.term(id)}" class="term">${text}</a>`;
    told?.add(id);
    const tooltip = `def-${scope}-${++count}`;
    return (
      `<span class="term"><button type="button" aria-describedby="${tooltip}">${text}</button>` +
      `<span role="tooltip" id="${tooltip}">${escapeHtml(term.definition)} ` +
      `<a href="${routes.term(id)}">${escapeHtml(term.terms[term.toldIn])}</a></span></span>`
    );
  };
  const render = (nodes: readonly ProseNode[]): string =>
    nodes
      .map((node) => {
        if (typeof node === 'string') return escapeText(node);
        const inner = render(node.children);
        if (node.kind === 'element')
          return `<${node.tag}${attributesOf(node)}>${VOID.has(node.tag) ? '' : `${inner}</${node.tag}>`}`;
        if (node.kind === 'term') return renderTerm(node.to, inner);
        return `<a href="${routes.end(node.to)}" class="ref">${inner}</a>`;
      })
      .join('');
  return render(prose.nodes);
}

function attributesOf({ href, start, class: name }: ProseElement): string {
  return (
    (href === undefined ? '' : ` href="${escapeHtml(href)}"`) +
    (start === undefined ? '' : ` start="${start}"`) +
    (name === undefined ? '' : ` class="${name}"`)
  );
}

/** Quotation marks stay as they are: text between tags needs no more. */
function escapeText(text: string): string {
  return escapeHtml(text).replaceAll('&quot;', '"').replaceAll('&gt;', '>');
}
