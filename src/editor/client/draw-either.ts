// A value of one of several forms: which one is chosen first. One source or a list of sources is always shown as a list. Called by drawField.
import { makeElement } from '../../site/dom/make-element.ts';
import type { Field } from '../form/field.ts';
import { drawField, type FieldNaming } from './draw-field.ts';
import { drawList } from './draw-list.ts';
import { blankOf, fits, type FormContext, type Slot } from './slot.ts';
import { nameOfKey, say } from './words.ts';

type Either = Extract<Field, { form: 'either' }>;

export function drawEither({ options }: Either, slot: Slot, naming: FieldNaming, context: FormContext): HTMLElement {
  const [first, second] = options;
  if (options.length === 2 && first?.form === 'group' && second?.form === 'list')
    return drawList(second, asList(slot), naming, context);
  const holder = makeElement('div', { class: 'either' });
  const draw = () => {
    const current = Math.max(
      options.findIndex((option) => fits(option, slot.get())),
      0,
    );
    const choice = makeElement('select', {});
    choice.append(...options.map((option, index) => makeElement('option', { value: String(index) }, describe(option))));
    choice.value = String(current);
    choice.addEventListener('change', () => {
      const option = options[Number(choice.value)];
      const [only] = option?.form === 'choice' && option.options.length === 1 ? option.options : [];
      const next = option?.form === 'number' ? 0 : option && blankOf(option);
      slot.set(only ?? next);
      context.changed();
      draw();
      holder.querySelector('select')?.focus();
    });
    const label = makeElement('label', {}, `${naming.name}: ${say('field.form')} `, choice);
    const option = options[current];
    holder.replaceChildren(label, ...(option ? [drawField(option, slot, naming, context)] : []));
  };
  draw();
  return holder;
}

/** What an option is called: its one value, its one field, or its form. */
function describe(option: Field): string {
  if (option.form === 'choice' && option.options.length === 1) return String(option.options[0]);
  if (option.form === 'group' && option.members.length === 1) return nameOfKey(option.members[0]?.key ?? '');
  const { form } = option;
  return say(
    form === 'text' || form === 'number' || form === 'choice' || form === 'group' || form === 'list'
      ? `form.${form}`
      : 'form.other',
  );
}

/** One value stays one, if it was written so, until there are two. */
function asList(slot: Slot): Slot {
  const toList = (value: unknown): unknown[] =>
    value === undefined || value === '' ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
  const wasList = Array.isArray(slot.get());
  return {
    ...slot,
    get: () => toList(slot.get()),
    set: (value) => {
      const items = toList(value);
      slot.set(items.length === 1 && !wasList ? items[0] : items);
    },
  };
}
