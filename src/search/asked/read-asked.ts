// Reads a question in words: which states, which question of law or treaty, whether those that have it not, which kind and year of
// record. It knows names and roles of words and nothing of the answers. Called by search-atlas.
import type { Language } from '../../schemas/languages.ts';
import { countEdits } from '../../text/count-edits.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { toPlain } from '../../text/to-plain.ts';
import { tokenize } from '../../text/tokenize.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findThing, findThings, type AskedLanguage, type AskedList, type FoundThing } from './find-things.ts';
import type { AskedRecord, Reading } from './reading.ts';
import { hasRole, type Role } from './role-words.ts';

/** Longer texts are pasted, not asked. */
const MOST_WORDS = 24;
/** Shortest name in which a slip of the hand is looked for. */
const SHORTEST_SLIP = 5;
/** Kinds of records that words with a role ask for. */
const ASKED_BY_ROLE: readonly (readonly [Role, string])[] = [
  ['promise', 'commitment'],
  ['define', 'term'],
];

/** @param languages the reader's own first. Undefined if `query` names nothing that a question can be about. */
export function readAsked(query: string, languages: readonly AskedLanguage[]): Reading | undefined {
  const forms = tokenize(toPlain(query)).map(({ form }) => form);
  return forms.length && forms.length <= MOST_WORDS ? new Reader(forms, languages).read() : undefined;
}

class Reader {
  readonly #forms: readonly string[];
  readonly #languages: readonly AskedLanguage[];
  readonly #spoken: readonly Language[];
  readonly #subject: ReadonlySet<string>;
  readonly #taken: boolean[];
  #slip: { from: string; to: string } | undefined;

  constructor(forms: readonly string[], languages: readonly AskedLanguage[]) {
    this.#forms = forms;
    this.#languages = languages;
    this.#spoken = languages.map(({ language }) => language);
    this.#subject = new Set(languages.flatMap(({ file }) => file.subject));
    this.#taken = forms.map(() => false);
  }

  read(): Reading | undefined {
    if (this.#has('differ')) return this.#listParts();
    const named = this.#takeStates();
    const grouped = this.#takeRegion();
    const states = [...named, ...grouped.filter(({ id }) => !named.some((state) => state.id === id))];
    for (const [role, type] of ASKED_BY_ROLE)
      if (this.#has(role)) return this.#listRecords({ type, year: undefined, states }, [role, 'states']);
    const treaty = this.#take('treaties');
    const year = treaty ? undefined : this.#takeYear();
    if (year !== undefined) {
      const kind = this.#take('kinds', true);
      return this.#listRecords({ type: kind?.id, year, states }, kind ? ['states', 'filler'] : ['states']);
    }
    const about = treaty ?? this.#take('questions');
    if (!about && grouped.length) return this.#listRecords({ type: undefined, year, states }, ['states']);
    if (!about) {
      const left = this.#left();
      return states.length ? { kind: 'state', states, left, ...this.#told() } : undefined;
    }
    const isAlone = !states.length && !this.#has('not') && !this.#has('states');
    // One word is no question by itself, nor is a word for a kind of law: `children`, `ley`.
    if (isAlone && (treaty || this.#countWords() < 2 || this.#isKind())) return undefined;
    const found = states.length || !this.#left().length ? states : this.#takeNearState();
    const left = this.#left();
    const elsewhere = found.length ? undefined : findElsewhere(left, this.#spoken);
    const [own] = this.#languages;
    const counts = treaty || found.length ? undefined : own?.file.counts[about.id];
    return {
      kind: treaty ? 'treaty' : 'question',
      about,
      ...(counts && { counts }),
      states: found,
      wants: found.length || (isAlone && elsewhere === undefined) ? 'some' : this.#has('not') ? 'without' : 'all',
      left: elsewhere === undefined ? left : [],
      ...(elsewhere !== undefined && { elsewhere }),
      ...this.#told(),
    };
  }

  /** Every state that is named. */
  #takeStates(): AskedRecord[] {
    const states: AskedRecord[] = [];
    for (;;) {
      const [found] = findThings(this.#forms, this.#languages, 'states', (place) => this.#isFree(place), true);
      const state = found && this.#toRecord('states', found.id);
      if (!state) return states;
      states.push(state);
      for (const place of found.places) this.#taken[place] = true;
    }
  }

  /** The states of a group that is named: Central America. */
  #takeRegion(): AskedRecord[] {
    const region = this.#take('regions');
    const members = region ? (this.#languages[0]?.file.members[region.id] ?? []) : [];
    return members.flatMap((code) => this.#toRecord('states', code) ?? []);
  }

  /** The state that a word is a slip of, where a question is all that is left besides. */
  #takeNearState(): AskedRecord[] {
    for (const [place, form] of this.#forms.entries()) {
      if (!this.#isFree(place) || form.length < SHORTEST_SLIP || !this.#left().includes(form)) continue;
      for (const { file } of this.#languages)
        for (const [id, , label, ...names] of file.states)
          if (names.some((name) => countEdits(name, form) === 1 || (form.length > 7 && countEdits(name, form) === 2))) {
            this.#taken[place] = true;
            this.#slip = { from: form, to: label };
            const state = this.#toRecord('states', id);
            return state ? [state] : [];
          }
    }
    return [];
  }

  /** The thing of `list` that has the most words of the question. */
  #take(list: AskedList, single = false): AskedRecord | undefined {
    const [best] = this.#find(list, single);
    if (!best) return undefined;
    // Other names of the same thing stand for nothing else: "children and adolescents".
    for (
      let more: FoundThing | undefined = best;
      more;
      more = this.#find(list, single).find(({ id }) => id === best.id)
    )
      for (const place of more.places) this.#taken[place] = true;
    return this.#toRecord(list, best.id);
  }

  #find(list: AskedList, single: boolean): FoundThing[] {
    const all = findThings(this.#forms, this.#languages, list, (place) => this.#isFree(place));
    // "Aggravating circumstances in the law of Colombia" is about them, and not about the law.
    const said = all.filter(({ places }) => places.some((place) => !this.#isSaidAround(place)));
    const found = said.length ? said : all;
    return single ? found.filter(({ places }) => places.length === 1) : found;
  }

  /** The one year that stands alone. */
  #takeYear(): string | undefined {
    const places = this.#forms.flatMap((form, place) =>
      /^(?:19|20)\d\d$/.test(form) && this.#isFree(place) ? [place] : [],
    );
    const [place] = places;
    if (place === undefined || places.length > 1 || this.#forms.length === 1) return undefined;
    this.#taken[place] = true;
    return this.#forms[place];
  }

  #listRecords(
    what: { type: string | undefined; year: string | undefined; states: readonly AskedRecord[] },
    dropped: readonly Role[],
  ): Reading | undefined {
    const words = this.#forms.filter(
      (form, place) =>
        this.#isFree(place) && !isFunctionWord(form, this.#spoken) && !dropped.some((role) => this.#plays(form, role)),
    );
    if (!words.length && (what.year === undefined || (what.type === undefined && !what.states.length)))
      return undefined;
    return { kind: 'records', ...what, words, left: [], ...this.#told() };
  }

  /** What stands on either side of "and" and of the word for a difference, as terms. */
  #listParts(): Reading | undefined {
    const parts: string[][] = [[]];
    for (const form of this.#forms) {
      const splits = (['differ', 'and'] as const).some((role) => this.#plays(form, role));
      if (splits) parts.push([]);
      else if (!isFunctionWord(form, this.#spoken)) parts.at(-1)?.push(form);
    }
    const named = parts.filter(({ length }) => length);
    if (named.length < 2) return undefined;
    return { kind: 'records', type: 'term', year: undefined, states: [], words: named.flat(), parts: named, left: [] };
  }

  #isSaidAround(place: number): boolean {
    return hasRole(this.#forms[place] ?? '', 'filler', this.#spoken);
  }

  #countWords(): number {
    return this.#forms.filter((form) => !isFunctionWord(form, this.#spoken)).length;
  }

  /** Whether all words of the question that stand for something name a kind of record. */
  #isKind(): boolean {
    const kinds = findThings(this.#forms, this.#languages, 'kinds', (place) => this.#taken[place] ?? false);
    return kinds.some(({ places }) => places.length === this.#taken.filter(Boolean).length);
  }

  #left(): string[] {
    return this.#forms.filter(
      (form, place) =>
        this.#isFree(place) &&
        !isFunctionWord(form, this.#spoken) &&
        !(['not', 'states', 'filler'] as const).some((role) => this.#plays(form, role)),
    );
  }

  #has(role: Role): boolean {
    return this.#forms.some((form, place) => this.#isFree(place) && this.#plays(form, role));
  }

  #plays(form: string, role: Role): boolean {
    return hasRole(form, role, this.#spoken) || (role === 'filler' && this.#subject.has(form));
  }

  #isFree(place: number): boolean {
    return !this.#taken[place];
  }

  #told() {
    return this.#slip && { slip: this.#slip };
  }

  #toRecord(list: AskedList, id: string): AskedRecord | undefined {
    const [, path, label] = findThing(this.#languages, list, id) ?? [];
    return path === undefined || label === undefined ? undefined : { id, path, label };
  }
}
