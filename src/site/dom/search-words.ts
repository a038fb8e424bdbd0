// The words of the results page, as the page gives them, and how addresses and numbers are written there.
import { formatProvisionNumber } from '../../citations/format-provision-number.ts';
import { fillIn } from '../../text/fill-in.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';

export class SearchWords {
  readonly language: Language;
  readonly #base: string;
  readonly #words: Readonly<Record<string, string>>;
  readonly #plural: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;

  constructor(base: string, language: string, words: Readonly<Record<string, string>>) {
    this.language = LANGUAGES.find((known) => known === language) ?? 'en';
    this.#base = base;
    this.#words = words;
    this.#plural = new Intl.PluralRules(this.language);
    this.#numbers = new Intl.NumberFormat(this.language);
  }

  say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fillIn(this.#words[key] ?? key, values);
  }

  /** A word that the page may not have. */
  find(key: string): string | undefined {
    return this.#words[key];
  }

  /** The form of `stem` for `count`. */
  count(stem: string, count: number, values: Readonly<Record<string, string>> = {}): string {
    const form = this.#plural.select(count) === 'one' ? 'one' : 'other';
    return this.say(`${stem}.${form}`, { count: this.#numbers.format(count), ...values });
  }

  list(items: readonly string[], join: 'and' | 'or' = 'and'): string {
    return new Intl.ListFormat(this.language, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(items);
  }

  /** Address of a language-neutral path. */
  href(path: string): string {
    return `${this.#base}${this.language}/${path}`;
  }

  /** Number of a provision as the pages print it, as far as an anchor tells. */
  number(n: string): string {
    return formatProvisionNumber(n, false, (key) => this.say(key));
  }
}
