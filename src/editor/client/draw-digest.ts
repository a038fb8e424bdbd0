// A text in Markdown with what readers will see beside it, and what is wrong in it. Called for each part of the prose.
import type { ProseNode } from '../../corpus/prose.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { tell } from './api.ts';
import { idOf, issuesOf } from './frame-field.ts';
import type { StatePart } from './record-state.ts';
import type { FormContext } from './slot.ts';
import { say } from './words.ts';

/** Milliseconds without a key after which a text is shown anew. */
const QUIET = 250;
const TAGS = [
  'p',
  'em',
  'strong',
  'del',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h2',
  'h3',
  'br',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'code',
  'span',
  'div',
] as const;

export function drawDigest(part: StatePart, path: string, name: string, context: FormContext): HTMLElement {
  const id = idOf(path, '-text');
  const control = makeElement('textarea', {
    id,
    rows: part.kind === 'heading' ? '1' : '5',
    'aria-describedby': idOf(path, '-issues'),
  });
  control.value = part.text;
  const preview = makeElement('div', {
    class: 'preview',
    role: 'group',
    'aria-label': `${say('part.preview')}: ${name}`,
  });
  const wrong = makeElement('ul', { class: 'wrong', lang: 'en' });
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = async () => {
    const mine = ++asked;
    if (part.kind === 'heading') return;
    const { nodes, issues } = await tell<{ nodes: ProseNode[]; issues: { message: string }[] }>('preview', {
      text: part.text,
    }).catch(() => ({ nodes: [], issues: [] }));
    if (mine !== asked) return;
    preview.replaceChildren(
      ...(nodes.length ? nodes.map(drawNode) : [makeElement('em', { class: 'to-write' }, say('part.empty'))]),
    );
    wrong.replaceChildren(...issues.map(({ message }) => makeElement('li', {}, message)));
  };
  control.addEventListener('input', () => {
    part.text = control.value;
    context.changed();
    clearTimeout(timer);
    timer = setTimeout(() => void show(), QUIET);
  });
  void show();
  return makeElement(
    'div',
    { class: 'field digest' },
    makeElement('label', { for: id }, name),
    control,
    ...(part.kind === 'heading' ? [] : [preview]),
    wrong,
    issuesOf(path),
  );
}

/** Prose as readers see it; what links within the atlas is marked, and leads nowhere here. */
function drawNode(node: ProseNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const children = node.children.map(drawNode);
  if (node.kind !== 'element') return makeElement('span', { class: 'named', title: node.to }, ...children);
  if (node.tag === 'a') return makeElement('span', { class: 'named', title: node.href }, ...children);
  const tag = TAGS.find((known) => known === node.tag) ?? 'span';
  return makeElement(tag, node.start === undefined ? {} : { start: String(node.start) }, ...children);
}
