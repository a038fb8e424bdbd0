// Renaming and removing a record: what names it is shown first. Called by the page of a record.
import { makeElement } from '../../site/dom/make-element.ts';
import { ApiError, ask, tell } from './api.ts';
import { addressOf } from './addresses.ts';
import type { GivenRecord } from './record-state.ts';
import { say } from './words.ts';

export function drawRenaming(given: GivenRecord, announce: (text: string) => void): HTMLElement {
  const { path, entry, hashes } = given;
  if (hashes[path] === null) return makeElement('div', {});
  const query = { path, ...(entry && { list: entry.list, index: String(entry.index) }) };
  const place = makeElement('div', { tabindex: '-1' });
  const refuse = (error: unknown) => {
    const details = error instanceof ApiError ? error.details['issues'] : undefined;
    const issues = Array.isArray(details) ? (details as { message: string }[]) : [];
    const message = error instanceof ApiError ? error.message : say('page.failed');
    place.replaceChildren(
      makeElement('p', { class: 'refused', lang: 'en' }, message),
      makeElement('ul', { class: 'wrong', lang: 'en' }, ...issues.map((issue) => makeElement('li', {}, issue.message))),
    );
    announce(message);
  };

  const input = makeElement('input', {
    type: 'text',
    id: 'rename-to',
    spellcheck: 'false',
    'aria-describedby': 'rename-hint',
  });
  const rename = makeElement('button', { type: 'button' }, say('rename.button'));
  rename.addEventListener('click', () => {
    announce(say('record.checking'));
    tell('rename', { path, ...(entry && { entry }), to: input.value.trim(), hashes }).then(() => {
      const next = path.replace(/[^/]+(?=\.[^./]+$)/, input.value.trim());
      location.assign(addressOf(entry ? { path, entry } : { path: next }));
    }, refuse);
  });

  const remove = makeElement('button', { type: 'button' }, say('remove.button'));
  remove.addEventListener('click', () => {
    announce(say('record.checking'));
    // An entry is taken out of its list; any other record is a file.
    const removed = entry
      ? tell('save', { path, entry, hashes, value: null, told: {} })
      : tell('remove', { path, hashes });
    removed.then(() => {
      place.replaceChildren(makeElement('p', {}, say('remove.done')));
      announce(say('remove.done'));
      place.focus();
    }, refuse);
  });
  const look = makeElement('button', { type: 'button' }, say('remove.show'));
  look.addEventListener('click', () => {
    ask<{ file: string; line: number; names: string }[]>('dangling', query).then((found) => {
      const items = found.map(({ file, line, names }) =>
        makeElement('li', {}, makeElement('code', {}, `${file}:${line}`), ` ${names}`),
      );
      place.replaceChildren(
        makeElement('p', {}, say(found.length ? 'remove.dangling' : 'remove.free')),
        ...(found.length ? [makeElement('ul', {}, ...items)] : [remove]),
      );
      place.focus();
    }, refuse);
  });
  return makeElement(
    'details',
    { class: 'renaming' },
    makeElement('summary', {}, say('rename.title')),
    makeElement('label', { for: 'rename-to' }, say('rename.to')),
    makeElement('p', { class: 'hint', id: 'rename-hint' }, say('rename.hint')),
    makeElement('div', { class: 'buttons' }, input, rename),
    makeElement('div', { class: 'buttons' }, look),
    place,
  );
}
