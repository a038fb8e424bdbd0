// The list of all records, with a search, and the form that adds one. Called by the script of the editor.
import { makeElement } from '../../site/dom/make-element.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Entry } from '../edit-schema.ts';
import { addressOf } from './addresses.ts';
import { nameOfKey, say } from './words.ts';

export interface ListedRecord {
  path: string;
  entry?: Entry;
  kind: string;
  id: string;
  title: string;
  isDraft: boolean;
}

/** Lines that are shown at once. */
const STEP = 100;

export function drawList(main: HTMLElement, records: readonly ListedRecord[], announce: (text: string) => void): void {
  const find = makeElement('input', { type: 'search', id: 'find', autocomplete: 'off' });
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const kind = makeElement('select', { id: 'kind' });
  kind.append(
    makeElement('option', { value: '' }, say('list.all')),
    makeElement('option', { value: '_drafts' }, say('list.drafts')),
    ...kinds.map((name) => makeElement('option', { value: name }, nameOfKey(name))),
  );
  const count = makeElement('p', { class: 'hint' });
  const list = makeElement('ul', { class: 'records' });
  const more = makeElement('button', { type: 'button' }, say('list.more'));
  const folded = records.map((record) => ({
    record,
    text: foldText(`${record.title} ${record.path} ${nameOfKey(record.kind)}`),
  }));
  // Drafts first: somebody is at work on them.
  folded.sort((a, b) => Number(b.record.isDraft) - Number(a.record.isDraft));
  let most = STEP;
  const draw = () => {
    const words = foldText(find.value).split(/\s+/).filter(Boolean);
    const fitting = folded.filter(
      ({ record, text }) =>
        (kind.value === '' || record.kind === kind.value || (kind.value === '_drafts' && record.isDraft)) &&
        words.every((word) => text.includes(word)),
    );
    list.replaceChildren(...fitting.slice(0, most).map(({ record }) => drawLine(record)));
    more.hidden = fitting.length <= most;
    count.textContent = say('list.shown', { shown: Math.min(most, fitting.length), count: fitting.length });
  };
  find.addEventListener('input', () => {
    most = STEP;
    draw();
    announce(count.textContent);
  });
  kind.addEventListener('change', draw);
  more.addEventListener('click', () => {
    const first = most;
    most += STEP;
    draw();
    list.children[first]?.querySelector('a')?.focus();
  });
  draw();
  main.replaceChildren(
    makeElement('h1', { tabindex: '-1' }, say('list.title')),
    makeElement('p', {}, say('list.lead')),
    makeElement(
      'div',
      { class: 'filters', role: 'search' },
      makeElement('div', { class: 'field' }, makeElement('label', { for: 'find' }, say('list.find')), find),
      makeElement('div', { class: 'field' }, makeElement('label', { for: 'kind' }, say('list.kind')), kind),
    ),
    count,
    list,
    more,
    drawNew(records, announce),
  );
}

function drawLine(record: ListedRecord): HTMLElement {
  const draft = record.isDraft ? makeElement('strong', { class: 'draft' }, ` (${say('list.draft')})`) : undefined;
  return makeElement(
    'li',
    {},
    makeElement('a', { href: addressOf(record) }, record.title),
    draft,
    makeElement('span', { class: 'hint' }, ` ${nameOfKey(record.kind)} · ${record.path}`),
  );
}

/** Kinds of files that are records; all others are lists, to which an entry is added. */
const FOLDERS = [
  'resolutions',
  'conclusions',
  'instruments',
  'reports',
  'legislation',
  'commitments',
  'practices',
  'meetings',
];

function drawNew(records: readonly ListedRecord[], announce: (text: string) => void): HTMLElement {
  const lists = [
    ...new Map(
      records.flatMap((record) => (record.entry ? [[`${record.path} ${record.entry.list}`, record] as const] : [])),
    ).values(),
  ];
  const kind = makeElement('select', { id: 'new-kind' });
  kind.append(
    ...FOLDERS.map((name) => makeElement('option', { value: name }, nameOfKey(name))),
    ...lists.map((record, index) =>
      makeElement(
        'option',
        { value: `list ${index}` },
        `${nameOfKey(record.kind)}: ${record.path}${record.entry?.list === 'entries' ? '' : `, ${record.entry?.list ?? ''}`}`,
      ),
    ),
  );
  const id = makeElement('input', {
    type: 'text',
    id: 'new-id',
    spellcheck: 'false',
    'aria-describedby': 'new-id-hint',
  });
  const state = makeElement('input', {
    type: 'text',
    id: 'new-state',
    size: '3',
    spellcheck: 'false',
    'aria-describedby': 'new-state-hint',
  });
  const idField = makeElement(
    'div',
    { class: 'field' },
    makeElement('label', { for: 'new-id' }, say('new.id')),
    makeElement('p', { class: 'hint', id: 'new-id-hint' }, say('new.idHint')),
    id,
  );
  const stateField = makeElement(
    'div',
    { class: 'field' },
    makeElement('label', { for: 'new-state' }, say('new.state')),
    makeElement('p', { class: 'hint', id: 'new-state-hint' }, say('new.stateHint')),
    state,
  );
  const show = () => {
    idField.hidden = kind.value.startsWith('list ');
    stateField.hidden = kind.value !== 'legislation';
  };
  kind.addEventListener('change', show);
  show();
  const form = makeElement(
    'form',
    { class: 'new', 'aria-labelledby': 'new-title' },
    makeElement('h2', { id: 'new-title' }, say('new.title')),
    makeElement('div', { class: 'field' }, makeElement('label', { for: 'new-kind' }, say('new.kind')), kind),
    idField,
    stateField,
    makeElement('button', { type: 'submit', class: 'main' }, say('new.add')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const record = kind.value.startsWith('list ') ? lists[Number(kind.value.slice(5))] : undefined;
    if (record?.entry) {
      const { list } = record.entry;
      const index = records.filter(({ path, entry }) => path === record.path && entry?.list === list).length;
      location.assign(addressOf({ path: record.path, entry: { list, index }, isNew: true }));
      return;
    }
    const wanted = id.value.trim();
    const wrong = !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted)
      ? id
      : kind.value === 'legislation' && !/^[a-z]{2}$/.test(state.value.trim())
        ? state
        : undefined;
    if (wrong || records.some((known) => known.entry === undefined && known.id === wanted)) {
      announce(say(wrong ? (wrong === id ? 'new.idHint' : 'new.stateHint') : 'new.taken'));
      (wrong ?? id).setAttribute('aria-invalid', 'true');
      (wrong ?? id).focus();
      return;
    }
    const folder = kind.value === 'legislation' ? `legislation/${state.value.trim()}` : kind.value;
    location.assign(
      addressOf({ path: `${folder}/${wanted}.${kind.value === 'meetings' ? 'yml' : 'mdx'}`, isNew: true }),
    );
  });
  return form;
}
