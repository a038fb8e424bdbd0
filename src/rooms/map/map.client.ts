// The map of mandates with script: rests on its longest chain, or on the work, relation or topic that is chosen and kept in the address,
// and traces the lines of a mark.
import { fillIn } from '../../text/fill-in.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { readFragment } from '../../site/dom/read-fragment.ts';
import { scrollStrip } from '../../site/dom/scroll-strip.ts';
import { readLinks, type DrawnLink } from './read-links.ts';

class AtlasMap extends HTMLElement {
  #marks = new Map<string, SVGAElement>();
  #links: DrawnLink[] = [];

  connectedCallback(): void {
    const fields = this.querySelector('[data-focus]');
    const plot = this.querySelector<SVGSVGElement>('.picture-mandates');
    if (!fields || !plot) return;
    this.#marks = new Map(
      [...plot.querySelectorAll<SVGAElement>('a[data-id]')].map((mark) => [mark.dataset['id'] ?? '', mark]),
    );
    const selects = [...fields.querySelectorAll('select')];
    this.#links = readLinks(plot, this.#marks, selects);
    const region = this.querySelector<HTMLElement>('[data-start]');
    scrollStrip(region, Number(region?.dataset['start']));
    const query = () => fieldsQuery(selects);
    fields.addEventListener('change', ({ target }) => {
      // The chain or everything: either ends a choice. Any other choice is made among everything.
      if (target instanceof HTMLSelectElement && target.name === 'show')
        for (const select of selects) if (select !== target) select.value = '';
      pageAddress.replace(query());
      this.#show(selects, []);
    });
    fields.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const select of selects) select.value = select.name === 'show' ? 'all' : '';
      pageAddress.replace(query());
      this.#show(selects, []);
    });
    followAddress(this, { query, read: () => this.#show(selects, restore(selects)) });
    this.#traceMarks(plot);
    openTarget();
    addEventListener('hashchange', openTarget);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', openTarget);
  }

  /** Dims what is not chosen, says how much is, and lists the relations chosen. */
  #show(selects: readonly HTMLSelectElement[], unknown: readonly string[]): void {
    const valueOf = (wanted: string) => selects.find(({ name }) => name === wanted)?.value ?? '';
    const [work, relation, topic] = ['work', 'relation', 'topic'].map(valueOf) as [string, string, string];
    const isPicked = work !== '' || relation !== '' || topic !== '';
    const chain = isPicked || valueOf('show') !== '' ? [] : (this.dataset['chain'] ?? '').split(' ').filter(Boolean);
    const isChosen = isPicked || chain.length > 0;
    const isInChain = (id: string) => chain.length === 0 || chain.includes(id);
    const hasTopic = (id: string) =>
      topic === '' || (this.#marks.get(id)?.dataset['topics'] ?? '').split(' ').includes(topic);
    const chosen = this.#links.filter(
      ({ from, to, predicate }) =>
        (work === '' || from === work || to === work) &&
        (relation === '' || predicate === relation) &&
        hasTopic(from) &&
        hasTopic(to) &&
        isInChain(from) &&
        isInChain(to),
    );
    const ids = new Set(chosen.flatMap(({ from, to }) => [from, to]));
    if (work !== '') ids.add(work);
    else if (relation === '' && chain.length === 0) {
      for (const id of this.#marks.keys()) if (hasTopic(id)) ids.add(id);
    }

    for (const [id, mark] of this.#marks) mark.classList.toggle('is-off', isChosen && !ids.has(id));
    const kept = new Set(chosen);
    for (const link of this.#links) link.arc?.classList.toggle('is-off', isChosen && !kept.has(link));
    this.querySelector('.picture-mandates')?.classList.toggle('is-chosen', isChosen);
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-record]'))
      row.toggleAttribute('data-printed', isChosen && ids.has(row.dataset['record'] ?? ''));
    this.#list(isChosen ? chosen : []);
    this.#say(isChosen, chosen, ids.size, unknown);
    const place = this.#marks
      .get(work || (chain[Math.floor(chain.length / 2)] ?? ''))
      ?.querySelector('.mandate-target')
      ?.getAttribute('cx');
    if (place != null) scrollStrip(this.querySelector('[data-start]'), Number(place));
  }

  #list(chosen: readonly DrawnLink[]): void {
    const section = this.querySelector<HTMLElement>('[data-focus-list]');
    if (!section) return;
    section.hidden = chosen.length === 0;
    section.querySelector('ul')?.replaceChildren(...chosen.map(({ toItem }) => toItem()));
  }

  #say(isChosen: boolean, chosen: readonly DrawnLink[], records: number, unknown: readonly string[]): void {
    const status = this.querySelector('[data-status]');
    if (!status) return;
    const { unknown: unknownWords = '', none = '', shown = '' } = this.dataset;
    const sum = (links: readonly DrawnLink[]) => links.reduce((total, { count }) => total + count, 0);
    const counts = fillIn(shown, { relations: sum(chosen), records });
    status.textContent = [
      ...unknown.map((value) => fillIn(unknownWords, { value })),
      ...(isChosen ? [counts, ...(chosen.length ? [] : [none])] : []),
    ].join(' ');
  }

  /** Pointer or focus on a mark shows its own lines alone, and its name above the picture. */
  #traceMarks(plot: SVGSVGElement): void {
    const readout = this.querySelector('[data-readout]');
    const first = readout?.textContent ?? '';
    const trace = (event: Event) => {
      const mark = (event.target as Element).closest<SVGAElement>('a[data-id]');
      if (!mark) return;
      const id = mark.dataset['id'] ?? '';
      plot.classList.add('is-tracing');
      for (const { from, to, arc } of this.#links) arc?.classList.toggle('is-traced', from === id || to === id);
      if (!readout) return;
      readout.textContent = mark.querySelector('title')?.textContent ?? '';
      readout.setAttribute('lang', mark.getAttribute('lang') ?? document.documentElement.lang);
    };
    const clear = () => {
      plot.classList.remove('is-tracing');
      if (!readout) return;
      readout.textContent = first;
      readout.removeAttribute('lang');
    };
    // Listeners for focus on the picture itself would make it a stop of the Tab key in Chromium.
    this.addEventListener('pointerover', trace);
    this.addEventListener('focusin', trace);
    this.addEventListener('pointerout', clear);
    this.addEventListener('focusout', clear);
  }
}

/** Takes the choice from the address; returns the values that no list has. */
function restore(selects: readonly HTMLSelectElement[]): string[] {
  const params = new URLSearchParams(pageAddress.search);
  return selects.flatMap((select) => {
    const wanted = params.get(select.name) ?? '';
    const isKnown = [...select.options].some(({ value }) => value === wanted);
    select.value = isKnown ? wanted : '';
    return isKnown ? [] : [wanted];
  });
}

/** A link of the legend leads to a closed list: it opens. */
function openTarget(): void {
  const target = document.getElementById(readFragment(location.hash));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

customElements.define('atlas-map', AtlasMap);
