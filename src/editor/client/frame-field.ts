// What is around a control: its label, the sentence of the schema, the place for what is wrong. Called by those who draw controls.
import { makeElement } from '../../site/dom/make-element.ts';
import type { FieldNaming } from './draw-field.ts';
import type { Slot } from './slot.ts';
import { say } from './words.ts';

/** The id of the control at `path`; a suffix where a value has several. */
export function idOf(path: string, suffix = ''): string {
  return `field-${path.replace(/[^\w.-]/g, '_')}${suffix}`;
}

/** The place where issues of the value at `path` are told. */
export function issuesOf(path: string): HTMLElement {
  return makeElement('div', { class: 'issues', id: idOf(path, '-issues'), 'data-issues': path });
}

/** A control with its label. */
export function frameField(
  slot: Slot,
  { name, hint, isNeeded }: FieldNaming,
  control: HTMLElement,
  ...others: readonly HTMLElement[]
): HTMLElement {
  const id = idOf(slot.path);
  control.id = id;
  const hintId = `${id}-hint`;
  control.setAttribute('aria-describedby', [hint === undefined ? '' : hintId, `${id}-issues`].join(' ').trim());
  const label = makeElement('label', { for: id }, name);
  if (isNeeded) label.append(makeElement('span', { class: 'needed' }, ` (${say('field.needed')})`));
  return makeElement(
    'div',
    { class: 'field' },
    label,
    hint === undefined ? undefined : makeElement('p', { class: 'hint', id: hintId, lang: 'en' }, hint),
    control,
    ...others,
    issuesOf(slot.path),
  );
}
