// Tells pages whose markup says nothing new, so that a validator, which takes ten times as long, looks at each kind of markup once: what
// it finds depends on where elements stand, on their attributes and on whether they have text, not on what the text is.

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements of which a page may have one of a name alone. */
const LANDMARKS = new Set('aside footer form header main nav section'.split(' '));
const NAME = /\saria-label(?:ledby)?=("[^"]*")/;
/** Attributes whose values are as free as text. That ids are there, and once, is asked of every page by every-page.test.ts. */
const FREE =
  /^(?:id|for|name|href|src|title|content|value|datetime|cite|d|[cr]?[xy]|r|[xy][12]|width|height|points|transform|viewBox|(?:col|row)span|start|data-.*|aria-(?:label|labelledby|describedby|controls|owns|details))$/;
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=]+)(?:=("[^"]*"|'[^']*'|\S+))?/g;
const CODE = /(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g;
/** What may not stand in a text, or only in some way. */
const SIGN = /&(?:[a-z\d#]+;?)?|[<>]/gi;

export class HtmlShapes {
  readonly #seen = new Set<string>();
  readonly #shapes = new Map<string, string>();

  /** Whether `html` has an element in a place, beside others or with attributes as no page before it had. */
  hasNew(html: string): boolean {
    const before = this.#seen.size;
    const open: { tag: string; path: string }[] = [];
    const names = new Map<string, Set<string>>();
    let [path, last, end] = ['', '', 0];
    const markup = html.replace(CODE, '$1');
    for (const { index, 0: whole, 1: slash = '', 2: tag = '', 3: attributes = '' } of markup.matchAll(TAG)) {
      const text = this.#kindOf(markup.slice(end, index));
      end = index + whole.length;
      if (slash !== '') {
        const closed = open.pop();
        this.#seen.add(`${path} ${last} ${text} /${tag}`);
        if (closed?.tag !== tag) this.#seen.add(`${path} closed by ${tag}`);
        path = open.at(-1)?.path ?? '';
      } else {
        const shape = this.#shapeOf(attributes);
        this.#seen.add(`${path} ${last} ${text} ${tag}`).add(`${tag} ${shape}`);
        if (LANDMARKS.has(tag)) {
          const name = NAME.exec(attributes)?.[1] ?? '';
          const others = names.get(tag);
          this.#seen.add(`${tag} ${name !== ''} beside ${String(others?.has(name))}, ${String(others?.has(''))}`);
          names.set(tag, (others ?? new Set<string>()).add(name));
        }
        if (!VOID.has(tag) && !attributes.endsWith('/')) {
          path = `${path}>${tag}`;
          open.push({ tag, path });
        }
      }
      last = slash + tag;
    }
    this.#seen.add(`${path} ${last} ${this.#kindOf(markup.slice(end))} end`);
    return this.#seen.size > before;
  }

  /** Names of attributes, and those values that are no text. */
  #shapeOf(attributes: string): string {
    const known = this.#shapes.get(attributes);
    if (known !== undefined) return known;
    const shape = attributes.replace(ATTRIBUTE, (_, name: string, given?: string) => {
      const quoted = given ?? '';
      const value = /^["']/.test(quoted) ? quoted.slice(1, -1) : quoted;
      if (!FREE.test(name)) return `${name}=${quoted}`;
      const odd = (name === 'href' && value.startsWith('tel:')) || (name === 'id' && /\s/.test(value));
      return `${name}=${quoted.slice(0, 1)}${this.#kindOf(value)}${odd ? ' odd' : ''}`;
    });
    this.#shapes.set(attributes, shape);
    return shape;
  }

  /** Whether there is any text. The signs in it that are written by name are as new anywhere as here. */
  #kindOf(text: string): string {
    if (text === '') return '';
    for (const sign of text.match(SIGN) ?? []) this.#seen.add(sign);
    return text.trim() === '' ? '-' : 't';
  }
}
