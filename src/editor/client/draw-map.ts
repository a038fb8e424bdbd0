// Values by the record that they are about, as the answers of a state by question. Called by drawField.
import { makeElement } from '../../site/dom/make-element.ts';
import type { Field } from '../form/field.ts';
import { drawField, type FieldNaming } from './draw-field.ts';
import { drawReference } from './draw-reference.ts';
import { fold } from './draw-list.ts';
import { idOf, issuesOf } from './frame-field.ts';
import { blankOf, isRecord, slotBelow, type FormContext, type Slot } from './slot.ts';
import { say } from './words.ts';

type MapField = Extract<Field, { form: 'map' }>;

export function drawMap(
  { key, item, hint }: MapField,
  slot: Slot,
  naming: FieldNaming,
  context: FormContext,
): HTMLElement {
  const list = makeElement('div', { class: 'items' });
  const values = () => {
    const value = slot.get();
    return isRecord(value) ? value : {};
  };
  const draw = (opened?: string) => {
    const entries = Object.entries(values());
    list.replaceChildren(...entries.map(([id, value]) => drawEntry(id, value, id === opened)), drawAdding());
    list.querySelector<HTMLElement>(`[data-key="${CSS.escape(opened ?? '')}"] :is(input, select, textarea)`)?.focus();
  };
  const drawEntry = (id: string, value: unknown, isOpen: boolean): HTMLElement => {
    const remove = makeElement('button', { type: 'button' }, say('field.remove', { name: id }));
    remove.addEventListener('click', () => {
      slotBelow(slot, id).set(undefined);
      context.changed();
      context.announce(say('field.remove', { name: id }));
      draw();
      list.querySelector<HTMLElement>('.adding :is(input, select)')?.focus();
    });
    const drawn = () => [
      drawField(item, slotBelow(slot, id), { name: id, hint }, context),
      makeElement('div', { class: 'buttons' }, remove),
    ];
    const entry =
      item.form === 'group' ? fold(id, value, isOpen, drawn) : makeElement('div', { class: 'item' }, ...drawn());
    entry.dataset['key'] = id;
    return entry;
  };
  const drawAdding = (): HTMLElement => {
    let chosen = '';
    const own: Slot = {
      path: `${slot.path}-key`,
      key: '',
      get: () => chosen,
      set: (value) => {
        chosen = typeof value === 'string' ? value.trim() : '';
      },
      beside: values,
      find: () => undefined,
    };
    const naming = { name: say('field.key') };
    const silent = { ...context, changed: () => undefined };
    const box =
      key.form === 'reference' ? drawReference(key, own, naming, silent) : drawField(key, own, naming, silent);
    const add = makeElement('button', { type: 'button' }, say('field.addButton'));
    add.addEventListener('click', () => {
      if (chosen === '' || chosen in values()) {
        box.querySelector<HTMLElement>('input, select')?.focus();
        return;
      }
      const id = chosen;
      slotBelow(slot, id).set(blankOf(item));
      context.changed();
      draw(id);
    });
    return makeElement('div', { class: 'adding' }, box, add);
  };
  draw();
  const hintId = idOf(slot.path, '-hint');
  return makeElement(
    'fieldset',
    { class: 'list', ...(naming.hint !== undefined && { 'aria-describedby': hintId }) },
    makeElement('legend', {}, naming.name),
    naming.hint === undefined ? undefined : makeElement('p', { class: 'hint', id: hintId, lang: 'en' }, naming.hint),
    issuesOf(slot.path),
    list,
  );
}
