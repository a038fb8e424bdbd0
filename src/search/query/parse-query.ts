// Reads the query language: words, "phrases", -word, OR, parentheses, word*, fields, para:(…). Called by the results page, by the
// pages that mark what was searched for, and by tests. It always answers: what it cannot read it tells.
import type { Language } from '../../schemas/languages.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { toPlain } from '../../text/to-plain.ts';
import { tokenize } from '../../text/tokenize.ts';
import { findFieldName, suggestFieldNames, type FieldName } from './field-names.ts';
import { MAX_QUERY_LENGTH, toGroup } from '../../engine/query-tree.ts';
import type { ProblemCode, QueryNode, QueryProblem } from '../../engine/query-tree.ts';
import { listWords, readWords } from './read-words.ts';
import { parseYears } from './parse-years.ts';

export interface ParsedQuery {
  /** Undefined if there is nothing to search. */
  tree: QueryNode | undefined;
  problems: QueryProblem[];
  /** Whether signs of the query language were used: then only what is written is searched. */
  literal: boolean;
}

const SPACE = /\s/;

/** `languages`: those whose function words are ignored outside phrases. OR joins its two neighbours, before words side by side. */
export function parseQuery(query: string, languages: readonly Language[]): ParsedQuery {
  return new Parser(toPlain(query).slice(0, MAX_QUERY_LENGTH), languages).read();
}

/** A query for one word and nothing else, as for the number that stands for a whole citation. */
export function queryOf(word: string): ParsedQuery {
  return { tree: toGroup('and', listWords(word)), problems: [], literal: false };
}

class Parser {
  readonly #text: string;
  readonly #languages: readonly Language[];
  readonly #problems: QueryProblem[] = [];
  #at = 0;
  #inPara = false;
  #literal = false;
  #dropped = false;

  constructor(text: string, languages: readonly Language[]) {
    this.#text = text;
    this.#languages = languages;
  }

  read(): ParsedQuery {
    const items: QueryNode[] = [];
    for (;;) {
      items.push(...this.#sequence());
      if (this.#at >= this.#text.length) break;
      this.#tell('parenClose', this.#at, this.#at + 1);
      this.#at++;
    }
    let tree = toGroup('and', items);
    if (!tree) {
      // A query of function words alone is about them: "to be".
      if (this.#dropped) tree = toGroup('and', listWords(this.#text));
      if (!tree && !this.#problems.some(({ fatal }) => fatal))
        this.#tell('nothing', 0, this.#text.length, { fatal: true });
    }
    return { tree, problems: this.#problems, literal: this.#literal };
  }

  /** Up to the end or a closing parenthesis. */
  #sequence(): QueryNode[] {
    const items: QueryNode[] = [];
    let waiting: { at: number; end: number } | undefined;
    let alternatives: QueryNode | undefined;
    for (;;) {
      this.#skipSpace();
      const at = this.#at;
      if (at >= this.#text.length || this.#text[at] === ')') break;
      const operator = /^(?:OR(?![^\s()])|\|+)/.exec(this.#text.slice(at))?.[0];
      if (operator !== undefined) {
        this.#at += operator.length;
        this.#literal = true;
        if (waiting) this.#tell('operatorAlone', waiting.at, waiting.end);
        waiting = { at, end: this.#at };
        continue;
      }
      if (/^AND(?![^\s()])/.test(this.#text.slice(at))) {
        this.#at += 3;
        continue;
      }
      const found = this.#unary();
      if (!found.length) continue;
      const before = waiting && items.pop();
      if (waiting && !before) this.#tell('operatorAlone', waiting.at, waiting.end);
      if (before) {
        const right = toGroup('and', found);
        // What was joined here goes on; an OR in brackets is one of its neighbours.
        const left = before.kind === 'or' && before === alternatives ? before.items : [before];
        alternatives = right && toGroup('or', [...left, right]);
        if (alternatives) items.push(alternatives);
      } else items.push(...found);
      waiting = undefined;
    }
    if (waiting) this.#tell('operatorAlone', waiting.at, waiting.end);
    return items;
  }

  #unary(): QueryNode[] {
    const at = this.#at;
    const not = /^(?:[-–](?=\S)|NOT(?=[\s(]))/.exec(this.#text.slice(at))?.[0];
    if (not === undefined) return this.#primary();
    this.#at += not.length;
    this.#skipSpace();
    if (this.#at >= this.#text.length || this.#text[this.#at] === ')') return [];
    this.#literal = true;
    if (this.#text[this.#at] === '-') {
      this.#at++;
      return [];
    }
    const item = toGroup('and', this.#primary());
    return item ? [{ kind: 'not', item, at, end: this.#at }] : [];
  }

  #primary(): QueryNode[] {
    const sign = this.#text[this.#at] ?? '';
    if (sign === '(') return this.#group();
    if (sign === '"') return this.#phrase();
    return this.#word();
  }

  #group(): QueryNode[] {
    const at = this.#at++;
    const group = toGroup('and', this.#sequence());
    if (this.#text[this.#at] === ')') this.#at++;
    else this.#tell('parenOpen', at, at + 1);
    if (!group) return [];
    // A word in brackets, as titles have it, is no sign of the query language.
    if (group.kind === 'or' || group.kind === 'and') return [{ ...group, at, end: this.#at }];
    return [group];
  }

  #phrase(): QueryNode[] {
    const at = this.#at;
    const text = this.#quoted();
    const forms = tokenize(text).map(({ form }) => form);
    this.#literal = true;
    return forms.length ? [{ kind: 'phrase', forms, text: text.trim(), at, end: this.#at }] : [];
  }

  /** What stands in quotes; without a second quote, all that follows. */
  #quoted(): string {
    const at = this.#at;
    const close = this.#text.slice(at + 1).indexOf('"');
    const end = close < 0 ? this.#text.length : at + 1 + close;
    if (close < 0) this.#tell('quoteOpen', at, at + 1);
    this.#at = Math.min(end + 1, this.#text.length);
    return this.#text.slice(at + 1, end);
  }

  #word(): QueryNode[] {
    const at = this.#at;
    while (this.#at < this.#text.length && !this.#isBreak(this.#text[this.#at] ?? '')) this.#at++;
    const text = this.#text.slice(at, this.#at);
    const [, name = '', value = ''] = /^(\p{L}+):(.*)$/su.exec(text) ?? [];
    if (name !== '') {
      const next = this.#text[this.#at] ?? ' ';
      const hasValue = value !== '' || next === '(' || next === '"';
      const field = findFieldName(name);
      if (field !== undefined) return this.#field(field, value, at, hasValue);
      if (hasValue && !value.startsWith('//')) this.#suggestField(name, at);
    }
    return this.#keep(readWords(text, at, (code, found) => this.#tell(code, at, this.#at, { found })));
  }

  #field(field: FieldName, rest: string, at: number, hasValue: boolean): QueryNode[] {
    const next = this.#text[this.#at] ?? ' ';
    if (field === 'para' || field === 'text') return this.#one(field, rest, at);
    if (!hasValue) {
      this.#tell('fieldEmpty', at, this.#at, { fatal: true });
      return [];
    }
    const text = rest !== '' ? rest : next === '"' ? this.#quoted().trim() : this.#inBrackets();
    if (this.#inPara) {
      this.#tell('fieldInPara', at, this.#at, { fatal: true });
      return [];
    }
    const place = { at, end: this.#at };
    if (field !== 'year') return [{ kind: 'field', field, text, ...place }];
    const years = parseYears(text);
    if ('code' in years) {
      this.#tell(years.code, at, this.#at, { fatal: true, suggestions: years.suggestions });
      return [];
    }
    return [{ kind: 'field', field, text, ...years, ...place }];
  }

  #inBrackets(): string {
    const close = this.#text.indexOf(')', this.#at);
    const end = close < 0 ? this.#text.length : close;
    const text = this.#text.slice(this.#at + 1, end);
    this.#at = Math.min(end + 1, this.#text.length);
    return text.trim();
  }

  /** What stands right behind the colon, which one paragraph holds: neither fields nor para: can stand inside. */
  #one(kind: 'para' | 'text', rest: string, at: number): QueryNode[] {
    this.#literal = true;
    if (this.#inPara && kind === 'para') this.#tell('paraInPara', at, this.#at, { fatal: true });
    const outer = this.#inPara;
    this.#inPara = true;
    const from = this.#at - rest.length;
    this.#at = from;
    const hasOne = from < this.#text.length && !SPACE.test(this.#text[from] ?? '');
    const item = toGroup('and', hasOne ? this.#primary() : []);
    this.#inPara = outer;
    if (item) return [{ kind, item, at, end: this.#at }];
    if (!this.#problems.some(({ fatal }) => fatal)) this.#tell('fieldEmpty', at, this.#at, { fatal: true });
    return [];
  }

  #suggestField(name: string, at: number): void {
    const suggestions = suggestFieldNames(name);
    if (suggestions.length)
      this.#tell('fieldUnknown', at, at + name.length + 1, { suggestions: suggestions.map((known) => `${known}:`) });
  }

  /** Without function words. */
  #keep(nodes: QueryNode[]): QueryNode[] {
    const kept = nodes.filter((node) => node.kind !== 'word' || !isFunctionWord(node.form, this.#languages));
    if (kept.length < nodes.length) this.#dropped = true;
    if (kept.some(({ kind }) => kind === 'prefix')) this.#literal = true;
    return kept;
  }

  #isBreak(sign: string): boolean {
    return SPACE.test(sign) || sign === '(' || sign === ')' || sign === '"';
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && SPACE.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #tell(
    code: ProblemCode,
    at: number,
    end: number,
    more: { fatal?: boolean; found?: string; suggestions?: string[] } = {},
  ): void {
    this.#problems.push({ code, at, end, fatal: false, found: this.#text.slice(at, end), suggestions: [], ...more });
  }
}
