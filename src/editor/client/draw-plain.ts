// Fields of one text, number or choice. A text that is told in other languages has theirs beside it. Called by drawField.
import { makeElement } from '../../site/dom/make-element.ts';
import type { FieldNaming } from './draw-field.ts';
import { frameField } from './frame-field.ts';
import type { FormContext, Slot } from './slot.ts';
import { drawTold } from './draw-told.ts';
import { say } from './words.ts';

/** Letters from which a text has several lines. */
const LONG = 60;

export function drawText(
  telling: 'words' | 'name' | undefined,
  slot: Slot,
  naming: FieldNaming,
  context: FormContext,
): HTMLElement {
  const value = slot.get();
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const control =
    telling === undefined && text.length < LONG
      ? makeElement('input', { type: 'text' })
      : makeElement('textarea', { rows: '2' });
  control.value = text;
  control.addEventListener('input', () => {
    slot.set(control.value.replace(/\s*\n\s*/g, ' '));
    context.changed();
  });
  const framed = frameField(slot, naming, control);
  const told =
    telling === undefined
      ? []
      : drawTold(slot.key, naming.name, context, telling === 'name' ? slot.beside() : undefined);
  return told.length ? makeElement('div', { class: 'languages' }, framed, ...told) : framed;
}

export function drawNumber(slot: Slot, naming: FieldNaming, context: FormContext): HTMLElement {
  const value = slot.get();
  const control = makeElement('input', { type: 'number', step: 'any' });
  control.value = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  control.addEventListener('input', () => {
    slot.set(control.value === '' ? '' : Number(control.value));
    context.changed();
  });
  return frameField(slot, naming, control);
}

export function drawChoice(
  options: readonly (string | number | boolean)[],
  slot: Slot,
  naming: FieldNaming,
  context: FormContext,
): HTMLElement {
  const value = slot.get();
  const control = makeElement('select', {});
  const label = (option: string | number | boolean) =>
    typeof option === 'boolean' ? say(option ? 'field.yes' : 'field.no') : String(option);
  control.append(
    makeElement('option', { value: '' }, say('field.choose')),
    ...options.map((option, index) => makeElement('option', { value: String(index) }, label(option))),
  );
  control.value = String(options.findIndex((option) => option === value)).replace('-1', '');
  control.addEventListener('change', () => {
    slot.set(control.value === '' ? '' : options[Number(control.value)]);
    context.changed();
  });
  return frameField(slot, naming, control);
}
