// Dates as precise as they are known, and periods between two of them. Called by drawField.
import { makeElement } from '../../site/dom/make-element.ts';
import type { FieldNaming } from './draw-field.ts';
import { idOf, issuesOf } from './frame-field.ts';
import type { FormContext, Slot } from './slot.ts';
import { say } from './words.ts';

const PRECISIONS = ['day', 'month', 'year'] as const;
type Precision = (typeof PRECISIONS)[number];

export function drawDay(slot: Slot, naming: FieldNaming, context: FormContext): HTMLElement {
  const value = slot.get();
  const set = (text: string) => {
    // A year alone is a number where YAML is written, as everywhere in the content.
    slot.set(!slot.isText && /^\d{4}$/.test(text) ? Number(text) : text);
    context.changed();
  };
  return drawDates(slot.path, naming, [{ name: '', text: toText(value), set }]);
}

export function drawPeriod(slot: Slot, naming: FieldNaming, context: FormContext): HTMLElement {
  const [from = '', to = ''] = toText(slot.get()).split('/');
  const ends = [from, to];
  const set = (index: number) => (text: string) => {
    ends[index] = text;
    slot.set(ends.filter(Boolean).join('/'));
    context.changed();
  };
  return drawDates(slot.path, naming, [
    { name: say('field.from'), text: from, set: set(0) },
    { name: say('field.to'), text: to, set: set(1) },
  ]);
}

interface DateBox {
  name: string;
  text: string;
  set: (text: string) => void;
}

function drawDates(path: string, { name, hint, isNeeded }: FieldNaming, boxes: readonly DateBox[]): HTMLElement {
  const legend = makeElement('legend', {}, name);
  if (isNeeded) legend.append(makeElement('span', { class: 'needed' }, ` (${say('field.needed')})`));
  const hintId = idOf(path, '-hint');
  return makeElement(
    'fieldset',
    {
      class: 'field date',
      'aria-describedby': [hint === undefined ? '' : hintId, idOf(path, '-issues')].join(' ').trim(),
    },
    legend,
    hint === undefined ? undefined : makeElement('p', { class: 'hint', id: hintId, lang: 'en' }, hint),
    ...boxes.map((box, index) => drawBox(path, index, name, box)),
    issuesOf(path),
  );
}

function drawBox(path: string, index: number, field: string, { name, text, set }: DateBox): HTMLElement {
  const holder = makeElement('span', { class: 'date-box' });
  const draw = (precision: Precision, value: string) => {
    const called = [field, name].filter(Boolean).join(', ');
    const control = makeElement('input', {
      type: precision === 'day' ? 'date' : 'text',
      id: idOf(path, index ? `-${index}` : ''),
      'aria-label': `${called}: ${say(`field.${precision}`)}`,
      ...(precision !== 'day' && {
        inputmode: 'numeric',
        placeholder: precision === 'month' ? '2008-04' : '2008',
        size: '8',
      }),
    });
    control.value = value;
    control.addEventListener('input', () => set(control.value));
    const choice = makeElement('select', { 'aria-label': `${called}: ${say('field.precision')}` });
    choice.append(...PRECISIONS.map((known) => makeElement('option', { value: known }, say(`field.${known}`))));
    choice.value = precision;
    choice.addEventListener('change', () => {
      const next = PRECISIONS.find((known) => known === choice.value) ?? 'day';
      const cut = control.value.slice(0, { day: 10, month: 7, year: 4 }[next]);
      draw(next, cut);
      set(holder.querySelector('input')?.value ?? '');
      holder.querySelector('select')?.focus();
    });
    holder.replaceChildren(...(name === '' ? [] : [`${name} `]), control, choice);
  };
  draw(text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day', text);
  return holder;
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
