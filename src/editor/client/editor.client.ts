// The script of the editor: draws the page that the address names. Served by scripts/edit, and no part of the site.
import { LANGUAGES } from '../../schemas/languages.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import { ApiError, ask } from './api.ts';
import { drawList, type ListedRecord } from './list-page.ts';
import { RecordPage } from './record-page.ts';
import type { GivenRecord } from './record-state.ts';
import { chooseLanguage, language, say } from './words.ts';

const SAID = 'atlas-edit-said';

document.documentElement.lang = language();
document.title = say('page.title');
const status = makeElement('p', { role: 'status', class: 'status' });
const main = makeElement('main', { id: 'main' }, makeElement('p', {}, say('page.loading')));
const choice = makeElement('select', { id: 'language' });
choice.append(...LANGUAGES.map((known) => makeElement('option', { value: known, lang: known }, LANGUAGE_NAMES[known])));
choice.value = language();
choice.addEventListener('change', () => {
  chooseLanguage(choice.value);
  location.reload();
});
document.body.append(
  makeElement(
    'header',
    {},
    makeElement('a', { href: '/', class: 'home' }, say('page.title')),
    makeElement('div', { class: 'field' }, makeElement('label', { for: 'language' }, say('page.language')), choice),
  ),
  main,
  makeElement('footer', {}, status),
);

const announce = (text: string) => {
  status.textContent = text;
};

async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const path = query.get('path') ?? undefined;
  if (path === undefined) {
    drawList(main, await ask<ListedRecord[]>('records'), announce);
    return;
  }
  const asked = {
    path,
    list: query.get('list') ?? undefined,
    index: query.get('index') ?? undefined,
    new: query.get('new') ?? undefined,
  };
  const record = await ask<GivenRecord>('record', asked);
  await new RecordPage(main, status, record, location.search).show();
}

show().then(
  () => {
    const said = sessionStorage.getItem(SAID);
    sessionStorage.removeItem(SAID);
    if (said !== null) announce(said);
    main.dataset['ready'] = '';
  },
  (error: unknown) => {
    const message = error instanceof ApiError ? error.message : say('page.failed');
    main.replaceChildren(
      makeElement('h1', {}, say('page.title')),
      makeElement('p', { class: 'refused' }, message),
      makeElement('a', { href: '/' }, say('page.back')),
    );
    main.dataset['ready'] = '';
    if (!(error instanceof ApiError) && !(error instanceof TypeError)) throw error;
  },
);
