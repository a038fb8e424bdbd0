// Draws the compared states as one table. The whole state is in the address, so Back, reload and a shared link give the same.
import type { CompareData, ComparePlace } from './compare-json.ts';
import { toCsv, toTsv } from '../../text/to-csv.ts';
import { formatDate, formatList } from '../../words/format.ts';
import { dateKey, type DateUse } from '../../words/date-key.ts';
import type { Language } from '../../schemas/fields.ts';
import {
  MAX_STATES,
  onlyDiffering,
  readChoice,
  toGrid,
  toGroups,
  toHtmlTable,
  writeChoice,
  type CompareCell,
  type CompareDate,
  type CompareGroup,
  type CompareRow,
} from './compare-rows.ts';

/** As many unknown codes as are named one by one; an address can hold thousands. */
const UNKNOWN_SHOWN = 5;
const CODE_LENGTH = 24;

interface Shown {
  codes: string[];
  labels: string[];
  grid: string[][];
}

class AtlasCompare extends HTMLElement {
  #form!: HTMLFormElement;
  #words!: Record<string, string>;
  #language: Language = 'en';
  #data: Promise<CompareData> | undefined;
  #shown: Shown | undefined;
  /** Grows with every change; an answer that comes back late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    this.#language = this.dataset['lang'] as Language;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go();
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && this.#shown) this.#go();
    });
    this.#button('data-retry').addEventListener('click', () => {
      this.#data = undefined;
      void this.#show();
    });
    this.#button('data-copy-table').addEventListener('click', () => void this.#copy());
    this.#button('data-csv').addEventListener('click', () => this.#download());
    this.#button('data-print').addEventListener('click', () => print());
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** Writes the form's state to the address and compares. */
  #go(): void {
    const codes = [...new Set(this.#selects().map(({ value }) => value))].filter((code) => code !== '');
    const query = writeChoice(codes, this.#checkbox().checked, this.#day().value);
    history.pushState(null, '', `${location.pathname}${query}`);
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { codes, unknown, tooMany, onlyDifferences, on, notADay } = readChoice(location.search, (code) =>
      this.#labels().has(code),
    );
    this.#selects().forEach((select, index) => {
      select.value = codes[index] ?? '';
    });
    this.#checkbox().checked = onlyDifferences;
    this.#day().value = on ?? '';
    this.#part('data-help').hidden = true;
    this.#warn([
      ...unknown
        .slice(0, UNKNOWN_SHOWN)
        .map((code) => this.#word('compare.unknown', { code: code.slice(0, CODE_LENGTH) })),
      ...(unknown.length > UNKNOWN_SHOWN ? ['…'] : []),
      ...(tooMany ? [this.#word('compare.tooMany')] : []),
      ...(notADay === undefined
        ? []
        : [this.#word('legislation.matrix.on.invalid', { date: notADay.slice(0, CODE_LENGTH) })]),
    ]);
    if (codes.length < 2) {
      this.#clear();
      this.#say(this.#word('compare.tooFew'));
      return;
    }
    if (!this.#shown) this.#say(this.#word('compare.loading'));
    try {
      const data = await this.#load();
      if (turn === this.#turn) this.#draw(data, codes, onlyDifferences, on);
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say(this.#word('compare.failed'));
      this.#part('data-help').hidden = false;
    }
  }

  #load(): Promise<CompareData> {
    this.#data ??= fetch(this.dataset['source'] ?? '').then((response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json() as Promise<CompareData>;
    });
    return this.#data;
  }

  #draw(data: CompareData, codes: string[], onlyDifferences: boolean, on: string | undefined): void {
    const all = toGroups(data, codes, this.#words, on);
    const groups = onlyDifferences ? onlyDiffering(all) : all;
    const rows = all.flatMap(({ rows: ofGroup }) => ofGroup);
    const labels = codes.map((code) => data.states[code]?.label ?? code);
    const names = formatList(labels, this.#language);
    const summary = this.#word('compare.result', {
      states: names,
      count: String(rows.filter(({ differs }) => differs).length),
      all: String(rows.length),
    });
    this.#shown = { codes, labels, grid: toGrid(groups, labels, this.#words) };

    const table = document.createElement('table');
    table.className = 'compare-table';
    const caption = element('caption', `${names}. `, 'compare-caption');
    caption.id = 'compare-caption';
    caption.append(element('span', this.#word('compare.differs.note')));
    table.append(caption, this.#head(data, codes), ...groups.map((group) => this.#group(group, labels)));
    for (const [selector, role] of ROLES)
      for (const node of [...(selector === 'table' ? [table] : []), ...table.querySelectorAll(selector)])
        node.setAttribute('role', role);
    this.#part('data-table').replaceChildren(
      ...(groups.length ? [table] : [element('p', this.#word('compare.noDifference'), 'notice')]),
    );
    this.#part('data-result').hidden = false;
    this.#part('data-tools').hidden = false;
    this.#say(
      on === undefined ? summary : `${summary} ${this.#word('compare.on', { date: this.#dateWords('on', on) })}`,
    );
  }

  #head(data: CompareData, codes: readonly string[]): HTMLTableSectionElement {
    const head = document.createElement('thead');
    const line = head.insertRow();
    line.append(heading('col', element('span', this.#word('compare.question'))));
    for (const code of codes) {
      const { address, label } = data.states[code] ?? { address: '', label: code };
      line.append(heading('col', link({ text: label, href: address })));
    }
    return head;
  }

  #group({ label, rows }: CompareGroup, labels: readonly string[]): HTMLTableSectionElement {
    const body = document.createElement('tbody');
    const title = heading('rowgroup', element('span', label));
    title.colSpan = labels.length + 1;
    body.insertRow().append(title);
    for (const row of rows) body.append(this.#row(row, labels));
    return body;
  }

  #row({ id, label, lang, address, cells, differs }: CompareRow, labels: readonly string[]): HTMLTableRowElement {
    const line = document.createElement('tr');
    line.dataset['row'] = id;
    line.className = differs ? 'differs' : 'same';
    const name = heading('row', link({ text: label, ...(address !== undefined && { href: address }) }, lang));
    const sign = element('span', differs ? '≠' : '=');
    sign.setAttribute('aria-hidden', 'true');
    const badge = element('span', '', 'compare-badge');
    badge.append(sign, ` ${this.#word(differs ? 'compare.differs' : 'compare.same')}`);
    name.append(' ', badge);
    line.append(name, ...cells.map((cell, index) => this.#cell(cell, labels[index] ?? '')));
    return line;
  }

  #cell(cell: CompareCell, state: string): HTMLTableCellElement {
    const { mark, word, lines, places, since, until, ended, sinceWord, dates, note, confidence } = cell;
    const box = document.createElement('td');
    box.append(element('span', state, 'compare-state'));
    if (word !== '') {
      const answer = element('p', '', 'compare-answer');
      const shape = mark && this.querySelector<HTMLTemplateElement>(`template[data-mark="${mark}"]`)?.content;
      if (shape) answer.append(shape.cloneNode(true), ' ');
      answer.append(word);
      box.append(answer);
    }
    const [first, ...others] = lines;
    if (others.length) {
      const list = element('ul', '');
      list.append(...lines.map((line) => element('li', line)));
      box.append(list);
    } else if (first !== undefined) box.append(element('p', first));
    if (places.length) {
      const where = element('p', '');
      places.forEach((place, index) => where.append(index ? ' · ' : '', link(place, place.lang)));
      box.append(where);
    }
    const facts = [...(since ? [since] : []), ...(until ? [until] : []), ...dates].map((date) => this.#date(date));
    if (sinceWord !== undefined) facts.splice(since ? 1 : 0, 0, element('span', sinceWord));
    if (confidence) {
      const level = this.#word(`evidence.${confidence}`);
      facts.push(element('span', this.#word('evidence.confidence', { level }), `confidence-${confidence}`));
    }
    if (facts.length) {
      const line = element('p', '', 'muted');
      facts.forEach((fact, index) => line.append(index ? ' · ' : '', fact));
      box.append(line);
    }
    for (const text of [ended, note]) {
      if (!text) continue;
      const line = element('p', text.text, 'compare-note');
      if (text.lang !== this.#language) line.lang = text.lang;
      box.append(line);
    }
    return box;
  }

  #date({ label, date, use }: CompareDate): HTMLElement {
    const time = document.createElement('time');
    time.dateTime = date;
    const written = use === undefined ? formatDate(date, this.#language) : this.#dateWords(use, date);
    time.textContent = label === undefined ? written : this.#word('common.pair', { label, value: written });
    return time;
  }

  #dateWords(use: DateUse, date: string): string {
    return this.#word(dateKey(use, date), { date: formatDate(date, this.#language) });
  }

  async #copy(): Promise<void> {
    if (!this.#shown) return;
    const { grid } = this.#shown;
    const text = toTsv(grid);
    try {
      const types = { 'text/plain': text, 'text/html': toHtmlTable(grid, this.#language) };
      await navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })])),
        ),
      ]);
      this.#say(document.documentElement.dataset['copied'] ?? '');
    } catch {
      this.#say(document.documentElement.dataset['copyFailed'] ?? '');
    }
  }

  #download(): void {
    if (!this.#shown) return;
    const { grid, codes } = this.#shown;
    const address = URL.createObjectURL(new Blob([toCsv(grid)], { type: 'text/csv;charset=utf-8' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = `mandate-atlas-${codes.join('-')}.csv`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  #clear(): void {
    this.#shown = undefined;
    this.#part('data-table').replaceChildren();
    this.#part('data-result').hidden = true;
    this.#part('data-tools').hidden = true;
  }

  #say(text: string): void {
    this.#part('data-status').textContent = text;
  }

  #warn(texts: readonly string[]): void {
    const box = this.#part('data-warnings');
    box.hidden = !texts.length;
    box.replaceChildren(...texts.map((text) => element('p', text)));
  }

  #word(key: string, values: Record<string, string> = {}): string {
    return (this.#words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  #selects(): HTMLSelectElement[] {
    return [...this.#form.querySelectorAll('select')].slice(0, MAX_STATES);
  }

  /** Codes that the form offers. */
  #labels(): ReadonlySet<string> {
    const options = this.#selects()[0]?.options ?? [];
    return new Set([...options].map(({ value }) => value).filter((code) => code !== ''));
  }

  #checkbox(): HTMLInputElement {
    const box = this.#form.querySelector<HTMLInputElement>('input[name="d"]');
    if (!box) throw new Error('The compare page has no checkbox.');
    return box;
  }

  #day(): HTMLInputElement {
    const field = this.#form.querySelector<HTMLInputElement>('input[name="on"]');
    if (!field) throw new Error('The compare page has no field for a day.');
    return field;
  }

  #part(attribute: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[${attribute}]`);
    if (!part) throw new Error(`The compare page has no ${attribute}.`);
    return part;
  }

  #button(attribute: string): HTMLElement {
    return this.#part(attribute);
  }
}

/** Said again because on a narrow screen the table is laid out as blocks, which would take its meaning away. */
const ROLES = [
  ['table', 'table'],
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['th[scope="col"]', 'columnheader'],
  ['th:not([scope="col"])', 'rowheader'],
  ['td', 'cell'],
] as const;

function element(name: string, text: string, className?: string): HTMLElement {
  const node = document.createElement(name);
  if (className !== undefined) node.className = className;
  node.textContent = text;
  return node;
}

function heading(scope: string, content: Node): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(content);
  return cell;
}

/** A link, or its words alone where there is no address. */
function link({ text, href }: ComparePlace, lang?: string): HTMLElement {
  const node = element(href === undefined ? 'span' : 'a', text);
  if (node instanceof HTMLAnchorElement && href !== undefined) node.href = href;
  if (lang !== undefined) node.lang = lang;
  return node;
}

customElements.define('atlas-compare', AtlasCompare);
