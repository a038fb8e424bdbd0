// A search box for a value that names a record: what fits is listed while one types, and chosen with arrow keys. Called by drawField.
import { makeElement } from '../../site/dom/make-element.ts';
import type { NamingField } from '../form/field.ts';
import type { RecordName } from '../record-names.ts';
import { ask } from './api.ts';
import type { FieldNaming } from './draw-field.ts';
import { frameField, idOf } from './frame-field.ts';
import type { FormContext, Slot } from './slot.ts';
import { language, say } from './words.ts';

export function drawReference(field: NamingField, slot: Slot, naming: FieldNaming, context: FormContext): HTMLElement {
  const listId = idOf(slot.path, '-list');
  const input = makeElement('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  });
  const value = slot.get();
  input.value = typeof value === 'string' ? value : '';
  const list = makeElement('ul', { id: listId, role: 'listbox', class: 'names', 'aria-label': naming.name });
  list.hidden = true;
  let [found, active, asked]: [RecordName[], number, number] = [[], -1, 0];

  const put = (text: string) => {
    slot.set(text.trim());
    context.changed();
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const choose = (name: RecordName) => {
    const start = field.words ? input.value.slice(0, wordStart(input.value)) : '';
    input.value = `${start}${field.prefix}${name.id}`;
    put(input.value);
    close();
  };
  const mark = (next: number) => {
    active = next;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const look = async () => {
    const mine = ++asked;
    const word = field.words ? input.value.slice(wordStart(input.value)) : input.value;
    const owner = field.of === undefined ? undefined : slot.find(field.of);
    const names = await ask<RecordName[]>('names', {
      kind: field.kind,
      q: word.slice(word.startsWith(field.prefix) ? field.prefix.length : 0),
      lang: language(),
      owner: typeof owner === 'string' ? owner : undefined,
    }).catch(() => []);
    if (mine !== asked || document.activeElement !== input) return;
    found = names;
    list.replaceChildren(...names.map((name, index) => drawOption(name, `${listId}-${index}`, () => choose(name))));
    list.hidden = names.length === 0;
    input.setAttribute('aria-expanded', String(names.length > 0));
    mark(-1);
    context.announce(names.length ? say('search.found', { count: names.length }) : say('search.nothing'));
  };
  input.addEventListener('input', () => {
    put(input.value);
    if (!/^https?:/.test(input.value)) void look();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && list.hidden) void look();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') mark(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') mark(Math.max(active - 1, -1));
    else if (event.key === 'Escape') close();
    else {
      const name = found[active];
      if (event.key !== 'Enter' || !name) return;
      choose(name);
    }
    event.preventDefault();
  });
  return frameField(slot, naming, input, makeElement('div', { class: 'names-place' }, list));
}

function drawOption({ id, label }: RecordName, elementId: string, choose: () => void): HTMLLIElement {
  const option = makeElement(
    'li',
    { id: elementId, role: 'option', 'aria-selected': 'false' },
    makeElement('strong', {}, id),
    ` ${label === id ? '' : label}`,
  );
  // Before the box loses focus, which closes the list.
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose();
  });
  return option;
}

function wordStart(text: string): number {
  return text.search(/\S*$/);
}
