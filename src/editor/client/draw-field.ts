// Draws a field of the form: its label, its control, what is wrong with it. Called for the whole record, and for each part of it anew.
import { makeElement } from '../../site/dom/make-element.ts';
import type { Field, Member } from '../form/field.ts';
import { drawChoice, drawNumber, drawText } from './draw-plain.ts';
import { drawDay, drawPeriod } from './draw-dates.ts';
import { drawEither } from './draw-either.ts';
import { drawGroup } from './draw-group.ts';
import { drawList } from './draw-list.ts';
import { drawMap } from './draw-map.ts';
import { drawReference } from './draw-reference.ts';
import { blankOf, type FormContext, type Slot } from './slot.ts';
import { nameOfKey, say } from './words.ts';

/** How a field is named and told. */
export interface FieldNaming {
  name: string;
  hint?: string | undefined;
  isNeeded?: boolean;
}

export function drawField(field: Field, slot: Slot, naming: FieldNaming, context: FormContext): HTMLElement {
  switch (field.form) {
    case 'group':
      return drawGroup(field, slot, naming, context);
    case 'list':
      return drawList(field, slot, naming, context);
    case 'map':
      return drawMap(field, slot, naming, context);
    case 'either':
      return drawEither(field, slot, naming, context);
    case 'reference':
      return drawReference(field, slot, naming, context);
    case 'day':
      return drawDay(slot, naming, context);
    case 'period':
      return drawPeriod(slot, naming, context);
    case 'number':
      return drawNumber(slot, naming, context);
    case 'yes-no':
    case 'choice':
      return drawChoice(field.form === 'choice' ? field.options : [true, false], slot, naming, context);
    case 'text':
      return drawText(field.telling, slot, naming, context);
  }
}

/** A member of a group: where it may be null, with a box that says so. */
export function drawMember(
  { key, field, hint, isNullable, isOptional }: Member,
  slot: Slot,
  context: FormContext,
): HTMLElement {
  const naming = { name: nameOfKey(key), hint, isNeeded: !isOptional };
  if (!isNullable || slot.isText) return drawField(field, slot, naming, context);
  const holder = makeElement('div', { class: 'nullable' });
  const draw = () => {
    const isNull = slot.get() === null;
    const box = makeElement('input', { type: 'checkbox' });
    box.checked = isNull;
    box.addEventListener('change', () => {
      slot.set(box.checked ? null : blankOf(field));
      context.changed();
      draw();
      holder.querySelector<HTMLElement>('.unknown input')?.focus();
    });
    const label = makeElement('label', { class: 'unknown' }, box, ` ${naming.name}: ${say('field.none')}`);
    const shown = isNull ? undefined : drawField(field, slot, naming, context);
    holder.replaceChildren(...(shown ? [shown] : []), label);
  };
  draw();
  return holder;
}
