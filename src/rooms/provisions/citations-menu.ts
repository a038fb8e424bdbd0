// The menu that copies the citations of all provisions that fit or are listed. Loaded by the explorer when it is first opened.
import { LostFile } from '../../engine/lost-file.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { Language } from '../../schemas/languages.ts';
import type { CiteChoice } from '../../words/cite-style-name.ts';
import { formatCiteDate } from '../../words/cite-words.ts';
import type { CiteKey } from '../../exports/cite/cite-words.ts';
import type { CitationWords } from '../../words/cite/en.ts';
import { loadJson } from '../../site/dom/load-file.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { PopMenu } from '../../site/dom/pop-menu.ts';
import { CiteFields, type ShownCitation } from '../../site/parts/cite-fields.ts';
import { loadCiteWords } from '../../site/parts/load-cite-words.ts';
import { today } from '../../site/parts/printed-citations.ts';
import { citeProvisions, type CitedRow } from './cite-provisions.ts';
import type { ProvisionCitations } from './provision-facets.ts';

/** Citations that are shown; all are copied. */
const SHOWN = 3;

/** What the page gives. */
export interface CitedPlace {
  language: Language;
  /** Address of the file of citations. */
  file: string;
  /** Path below which identifiers stand, in no language. */
  ids: string;
  /** What the button says that copies. */
  label: string;
}

export class CitationsMenu {
  readonly #pop: PopMenu;
  readonly #fields: CiteFields;
  readonly #words: CitationWords;
  readonly #place: CitedPlace;
  #citations: Promise<ProvisionCitations> | undefined;

  /** @throws LostFile if the words of citations do not come */
  static async load(place: CitedPlace): Promise<CitationsMenu> {
    const words = await loadCiteWords(place.language);
    if (!words) throw new LostFile('The words of citations could not be loaded.');
    return new CitationsMenu(place, words);
  }

  private constructor(place: CitedPlace, words: CitationWords) {
    this.#place = place;
    this.#words = words;
    this.#fields = new CiteFields(words, place.label);
    this.#pop = new PopMenu(makeElement('div', { class: 'paragraph-menu no-print' }, ...this.#fields.parts));
  }

  toggle(button: HTMLElement, rows: readonly CitedRow[]): void {
    this.#pop.toggle(button, () => this.#fields.show((choice) => this.#cite(rows, choice)));
  }

  async #cite(rows: readonly CitedRow[], choice: CiteChoice): Promise<ShownCitation> {
    const { language, ids } = this.#place;
    const { works } = await this.#load();
    const texts = citeProvisions(rows, choice, {
      works,
      words: {
        t: (key, values = {}) => fillIn(this.#say(key), values),
        date: (date, order) => formatCiteDate(date, language, order),
      },
      addressOf: (workId) => new URL(`${ids}${workId}/`, location.href).href,
      visited: today(),
    });
    const between = choice === 'ris' ? '\r\n\r\n' : choice === 'bib' ? '\n\n' : '\n';
    const shown = texts.slice(0, SHOWN);
    return { text: texts.join(between), shown: [...shown, ...(shown.length < texts.length ? ['…'] : [])].join('\n\n') };
  }

  /** The list cites our digests alone, so that the words for official texts do not come along. */
  #say(key: CiteKey): string {
    const own: Readonly<Partial<Record<CiteKey, string>>> = this.#words;
    const text = own[key];
    if (text === undefined) throw new Error(`The words of citations lack "${key}".`);
    return text;
  }

  /** Asked for again where it did not come. */
  #load(): Promise<ProvisionCitations> {
    this.#citations ??= loadJson<ProvisionCitations>(this.#place.file, { works: 'map' });
    this.#citations.catch(() => (this.#citations = undefined));
    return this.#citations;
  }
}
