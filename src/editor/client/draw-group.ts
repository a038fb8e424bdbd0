// A group of fields: those that are written, and a choice of those that could be added. Called by drawField.
import { LANGUAGES } from '../../schemas/languages.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import type { GroupField, Member } from '../form/field.ts';
import { drawMember, type FieldNaming } from './draw-field.ts';
import { drawToldText } from './draw-told.ts';
import { idOf, issuesOf } from './frame-field.ts';
import { blankOf, isRecord, slotBelow, type FormContext, type Slot } from './slot.ts';
import { nameOfKey, say } from './words.ts';

export function drawGroup(
  group: GroupField,
  slot: Slot,
  { name, hint, isNeeded }: FieldNaming,
  context: FormContext,
): HTMLElement {
  const hintId = idOf(slot.path, '-hint');
  const legend = makeElement('legend', {}, name);
  if (isNeeded) legend.append(makeElement('span', { class: 'needed' }, ` (${say('field.needed')})`));
  return makeElement(
    'fieldset',
    { class: group.isLabels ? 'group labels' : 'group', ...(hint !== undefined && { 'aria-describedby': hintId }) },
    legend,
    hint === undefined ? undefined : makeElement('p', { class: 'hint', id: hintId, lang: 'en' }, hint),
    issuesOf(slot.path),
    drawMembers(group, slot, context),
  );
}

/** The fields of a group without a frame, as the facts of the record are shown. */
export function drawMembers(group: GroupField, slot: Slot, context: FormContext): HTMLElement {
  const holder = makeElement('div', { class: group.isLabels ? 'languages' : 'members' });
  const draw = (focused?: string) => {
    const value = slot.get();
    const written = isRecord(value) ? value : {};
    const isShown = ({ key, isOptional }: Member) => key in written || !isOptional || group.isLabels;
    const shown = group.members.filter(isShown).map((member) => drawRow(member, slot, context, group, () => draw()));
    const others = group.members.filter((member) => !isShown(member));
    holder.replaceChildren(...shown.flat(), ...(others.length ? [drawAdding(others, slot, context, draw)] : []));
    if (focused !== undefined) focusOn(holder, slotBelow(slot, focused).path);
  };
  draw();
  return holder;
}

function drawRow(
  member: Member,
  slot: Slot,
  context: FormContext,
  group: GroupField,
  redraw: () => void,
): HTMLElement[] {
  const below = slotBelow(slot, member.key);
  if (group.isLabels) {
    const language = LANGUAGES.find((known) => known === member.key) ?? 'en';
    // A label that is emptied is taken out, so that it is not an empty text.
    const own: Slot = { ...below, set: (text) => below.set(text === '' && member.isOptional ? undefined : text) };
    const drawn = drawMember(member, own, context);
    for (const label of drawn.querySelectorAll('label')) label.textContent = LANGUAGE_NAMES[language];
    for (const control of drawn.querySelectorAll('input, textarea')) control.setAttribute('lang', language);
    return [drawn, ...(group.isTitles ? drawTitle(slot, language, member.key, context) : [])];
  }
  const drawn = drawMember(member, below, context);
  if (!member.isOptional) return [drawn];
  const remove = makeElement(
    'button',
    { type: 'button', class: 'remove' },
    say('field.remove', { name: nameOfKey(member.key) }),
  );
  remove.addEventListener('click', () => {
    below.set(undefined);
    context.changed();
    context.announce(remove.textContent);
    redraw();
  });
  return [makeElement('div', { class: 'optional' }, drawn, remove)];
}

/** Our title in a language in which none is printed. */
function drawTitle(slot: Slot, language: (typeof LANGUAGES)[number], key: string, context: FormContext): HTMLElement[] {
  const texts = context.told()[language];
  const titles = slot.get();
  if (!texts || (isRecord(titles) && typeof titles[key] === 'string')) return [];
  const told = slot.key.includes('.') ? `${slot.key.slice(0, slot.key.lastIndexOf('.'))}.title` : 'title';
  return [
    drawToldText(
      `told.${language}.${told}`,
      nameOfKey('rendering'),
      language,
      () => texts[told] ?? '',
      (text) => {
        texts[told] = text;
        context.changed();
      },
    ),
  ];
}

function drawAdding(
  others: readonly Member[],
  slot: Slot,
  context: FormContext,
  draw: (focused?: string) => void,
): HTMLElement {
  const choice = makeElement('select', { id: idOf(slot.path, '-add') });
  choice.append(
    makeElement('option', { value: '' }, say('field.choose')),
    ...others.map(({ key }) => makeElement('option', { value: key }, nameOfKey(key))),
  );
  const button = makeElement('button', { type: 'button' }, say('field.addButton'));
  button.addEventListener('click', () => {
    const member = others.find(({ key }) => key === choice.value);
    if (!member) {
      choice.focus();
      return;
    }
    const value = slot.get();
    // In the order of the form, so that it is written where it belongs.
    if (!isRecord(value)) slot.set({});
    slotBelow(slot, member.key).set(blankOf(member.field));
    context.changed();
    draw(member.key);
  });
  return makeElement(
    'div',
    { class: 'adding' },
    makeElement('label', { for: choice.id }, say('field.add')),
    choice,
    button,
  );
}

/** The first control of the value at `path`. */
function focusOn(holder: HTMLElement, path: string): void {
  const issues = holder.querySelector(`[data-issues="${CSS.escape(path)}"]`);
  const frame = issues?.closest('.field, fieldset, .nullable, .list');
  frame?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
