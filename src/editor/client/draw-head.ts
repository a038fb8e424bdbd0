// What stands above the form of a record: its name, whether it is a draft, the languages in which it can be told. Called by its page.
import { LANGUAGES } from '../../schemas/languages.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import { addressOf } from './addresses.ts';
import type { GivenRecord, StatePart } from './record-state.ts';
import type { ToldTexts } from './slot.ts';
import { nameOfKey, say } from './words.ts';

export function drawHead(
  { title, kind, isDraft, draft, path }: GivenRecord,
  parts: readonly StatePart[] | undefined = [],
): HTMLElement[] {
  const toWrite = parts.filter((part) => part.kind === 'provision' && part.text.trim() === '').length;
  const written = toWrite ? say('record.toWrite', { count: toWrite }) : say('record.written');
  const note = (text: string, ...others: (Node | string)[]) =>
    makeElement('p', { class: 'note' }, text, ' ', ...others);
  return [
    makeElement('p', {}, makeElement('a', { href: '/' }, say('page.back'))),
    makeElement('h1', { tabindex: '-1' }, title),
    makeElement('p', { class: 'hint' }, `${nameOfKey(kind)} · `, makeElement('code', {}, path)),
    ...(isDraft ? [note(say('record.isDraft'), written)] : []),
    ...(draft === undefined
      ? []
      : [
          note(say('record.hasDraft'), makeElement('a', { href: addressOf({ path: draft }) }, say('record.openDraft'))),
        ]),
  ];
}

/** A button for each language in which the record is not told yet. @param begun called with the name of the one that is chosen */
export function drawBeginning({ told }: GivenRecord, texts: ToldTexts, begun: (name: string) => void): HTMLElement {
  const open = LANGUAGES.filter((language) => told[language] && !texts[language]);
  if (!open.length) return makeElement('div', {});
  const buttons = open.map((language) => {
    const name = LANGUAGE_NAMES[language];
    const button = makeElement('button', { type: 'button', class: 'link' }, say('told.begin', { language: name }));
    button.addEventListener('click', () => {
      texts[language] = {};
      begun(name);
    });
    return button;
  });
  return makeElement('p', { class: 'buttons' }, `${say('told.title')}: `, ...buttons);
}
