// A list of values: each can be changed, moved and removed, and one added. Called by drawField.
import { makeElement } from '../../site/dom/make-element.ts';
import type { Field } from '../form/field.ts';
import { drawField, type FieldNaming } from './draw-field.ts';
import { idOf, issuesOf } from './frame-field.ts';
import { blankOf, isRecord, slotBelow, type FormContext, type Slot } from './slot.ts';
import { moveTexts } from './move-texts.ts';
import { say } from './words.ts';

type ListField = Extract<Field, { form: 'list' }>;

/** Items from which a list is folded. */
const MANY = 3;

export function drawList(
  { item, hint }: ListField,
  slot: Slot,
  naming: FieldNaming,
  context: FormContext,
): HTMLElement {
  const isSimple = item.form !== 'group';
  const list = makeElement('div', { class: 'items' });
  const listed = () => {
    const value = slot.get();
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  const change = (next: readonly unknown[], order: readonly (number | undefined)[], focused: number) => {
    const before = listed();
    moveTexts(context.told(), slot.key, before, order, next);
    slot.set([...next]);
    context.changed();
    draw(focused);
  };
  const draw = (focused?: number) => {
    const items = listed();
    list.replaceChildren(...items.map((value, index) => drawItem(value, index, items)), adding);
    if (focused === undefined) return;
    const target = list.children[focused];
    if (target instanceof HTMLDetailsElement) target.open = true;
    (target?.querySelector<HTMLElement>('input, select, textarea') ?? add).focus();
  };
  const drawItem = (value: unknown, index: number, items: readonly unknown[]): HTMLElement => {
    const name = say('field.item', { name: naming.name, number: index + 1 });
    const key = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : String(index + 1);
    const button = (label: string, onClick: () => void) => {
      const made = makeElement('button', { type: 'button' }, label);
      made.addEventListener('click', onClick);
      return made;
    };
    const order = [...items.keys()];
    const swap = (other: number) => {
      const swapped = order.with(index, order[other] ?? 0).with(other, index);
      change(
        swapped.map((from) => items[from]),
        swapped,
        other,
      );
    };
    const buttons = makeElement(
      'div',
      { class: 'buttons' },
      index > 0 ? button(say('field.up', { name }), () => swap(index - 1)) : undefined,
      index < items.length - 1 ? button(say('field.down', { name }), () => swap(index + 1)) : undefined,
      button(say('field.remove', { name }), () => {
        context.announce(say('field.remove', { name }));
        change(items.toSpliced(index, 1), order.toSpliced(index, 1), index);
      }),
    );
    const drawn = () => drawField(item, slotBelow(slot, index, key), { name, hint: index ? undefined : hint }, context);
    if (isSimple) return makeElement('div', { class: 'item' }, drawn(), buttons);
    return fold(name, value, items.length < MANY, () => [drawn(), buttons]);
  };
  const add = makeElement('button', { type: 'button' }, say('field.addItem', { name: naming.name }));
  add.addEventListener('click', () => {
    const items = listed();
    change([...items, blankOf(item)], [...items.keys(), undefined], items.length);
  });
  const adding = makeElement('div', { class: 'adding' }, add);
  draw();
  const hintId = idOf(slot.path, '-hint');
  const legend = makeElement('legend', {}, naming.name);
  if (naming.isNeeded) legend.append(makeElement('span', { class: 'needed' }, ` (${say('field.needed')})`));
  return makeElement(
    'fieldset',
    { class: 'list', ...(naming.hint !== undefined && { 'aria-describedby': hintId }) },
    legend,
    naming.hint === undefined ? undefined : makeElement('p', { class: 'hint', id: hintId, lang: 'en' }, naming.hint),
    issuesOf(slot.path),
    list,
  );
}

/** Fields that are made when they are first unfolded: a state has hundreds. */
export function fold(name: string, value: unknown, isOpen: boolean, draw: () => HTMLElement[]): HTMLDetailsElement {
  const details = makeElement('details', { class: 'item' }, makeElement('summary', {}, summarise(name, value)));
  details.open = isOpen;
  let isDrawn = false;
  const unfold = () => {
    if (!details.open || isDrawn) return;
    isDrawn = true;
    details.append(...draw());
    details.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
  };
  details.addEventListener('toggle', unfold);
  unfold();
  return details;
}

function summarise(name: string, value: unknown): string {
  if (!isRecord(value)) return name;
  const texts = Object.values(value).filter(
    (text): text is string | number => typeof text === 'string' || typeof text === 'number',
  );
  const line = texts.join(' · ');
  return line === '' ? name : `${name}: ${line.length > 90 ? `${line.slice(0, 89)}…` : line}`;
}
