// Draws one provision of the explorer: a tick for the list, its link, what it does, its digest, topics and commitments.
import { fillIn } from '../../text/fill-in.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Mark } from '../../search/find-marks.ts';
import { formatList } from '../../words/format.ts';
import { renderMarks } from '../../site/dom/render-marks.ts';
import { nameWork, type Linked, type MarkedText, type ProvisionRow, type RowView } from './provision-row.ts';

/** How a row stands at the moment. */
export interface Look {
  /** Ends on the reader's list. */
  ticked: ReadonlySet<string>;
  /** Where a text holds the words that were looked up. */
  mark: ((text: string, language: Language) => Mark[]) | undefined;
}

export function drawProvision(row: ProvisionRow, view: RowView, { ticked, mark }: Look): HTMLLIElement {
  const work = nameWork(row, view);
  // A title needs a comma before the number, a symbol does not; the sign stays with its number.
  const name = `${work.text}${work.text === row.symbol ? '' : ','} ${row.number.text.replace('¶ ', '¶\u00a0')}`;
  const item = document.createElement('li');
  item.className = 'provision-row';
  item.dataset['end'] = row.end;

  const tick = document.createElement('label');
  tick.className = 'provision-tick';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = ticked.has(row.end);
  box.dataset['tick'] = row.end;
  const words = fillIn(view.word('provisions.tick'), { name });
  tick.append(box, element('span', 'visually-hidden', { text: words, lang: undefined }));

  const head = document.createElement('p');
  head.className = 'provision-name';
  const link = document.createElement('a');
  link.href = row.href;
  link.dataset['address'] = new URL(row.href, location.href).href;
  link.textContent = name;
  const lang = work.lang ?? row.number.lang;
  if (lang) link.lang = lang;
  head.append(link);
  if (row.editorial)
    head.append(' ', element('span', 'badge', { text: view.word('provision.editorial'), lang: undefined }));
  const date = document.createElement(row.date === null ? 'span' : 'time');
  date.className = 'muted';
  date.textContent = row.dateInWords;
  if (date instanceof HTMLTimeElement && row.date !== null) date.dateTime = row.date;
  head.append(' ', date);

  const does = document.createElement('p');
  does.className = 'does';
  does.append(element('span', 'verb', { text: row.verb, lang: undefined }));
  if (row.addressees.length) {
    const arrow = element('span', '', { text: '→', lang: undefined });
    arrow.setAttribute('aria-hidden', 'true');
    does.append(
      ' ',
      arrow,
      ' ',
      element('span', 'visually-hidden', { text: view.word('label.addressee'), lang: undefined }),
      ` ${formatList(row.addressees, view.language)}`,
    );
  }
  if (row.proponents.length) {
    const proponents = formatList(row.proponents, view.language);
    does.append(` (${fillIn(view.word('provision.proposal'), { proponents })})`);
  }

  const text = document.createElement('div');
  const marked = (name: string, className: string, own: MarkedText) => {
    const node = element(name, className, own);
    if (mark) node.replaceChildren(...renderMarks(own.text, mark(own.text, own.lang ?? view.language)));
    return node;
  };
  text.append(marked('p', 'digest', row.digest));
  if (row.due) text.append(line(view.word('label.due'), marked('span', '', row.due)));
  if (row.topics.length) text.append(line(view.word('label.topics'), ...links(row.topics)));
  if (row.threads.length) text.append(line(view.word('label.threads'), ...links(row.threads)));
  const what = document.createElement('div');
  what.append(head, does);
  item.append(tick, what, text);
  return item;
}

function element(name: string, className: string, { text, lang }: MarkedText): HTMLElement {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.textContent = text;
  if (lang) node.lang = lang;
  return node;
}

function line(label: string, ...content: (string | Node)[]): HTMLElement {
  const node = document.createElement('p');
  node.className = 'meta';
  node.append(element('span', 'label', { text: label, lang: undefined }), ' ', ...content);
  return node;
}

function links(entries: readonly Linked[]): (string | Node)[] {
  return entries.flatMap(({ text, href }, index) => {
    const node = document.createElement('a');
    node.href = href;
    node.textContent = text;
    return index ? [' · ', node] : [node];
  });
}
