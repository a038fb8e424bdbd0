// The numbers that Word prints before paragraphs and no file holds: counted here as Word counts them, lists that go on, begin anew or
// have several levels among them. Called by the reader of Word files.
import { countItem, toCounter, type ListStyle } from './count-item.ts';
import { findXml, type XmlTree } from './read-xml.ts';

interface Level {
  start: number;
  style: ListStyle | 'none' | 'ordinal';
  /** As `%1.%2)`. */
  text: string;
  /** Level behind which it begins anew: 0 never, undefined behind each above it. */
  restart: number | undefined;
  /** Numbers of all levels in figures. */
  isLegal: boolean;
}

interface Definition {
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels at which this list begins anew, and from which number. */
  starts: ReadonlyMap<number, number>;
}

export interface DocxNumber {
  label: string;
  level: number;
}

const STYLES: Readonly<Record<string, Level['style']>> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'bullet',
  none: 'none',
  ordinal: 'ordinal',
};

export class DocxNumbering {
  readonly #definitions: ReadonlyMap<string, Definition>;
  /** Last numbers by list and level: lists of one abstract list count on together. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param styleLists ids of the lists that paragraph styles name */
  constructor(numbering: XmlTree | undefined, styleLists: ReadonlyMap<string, string> = new Map()) {
    this.#definitions = numbering ? readDefinitions(numbering, styleLists) : new Map<string, Definition>();
  }

  /** Counts a paragraph of list `id` at `level`; undefined where it has no number. */
  take(id: string, level: number): DocxNumber | undefined {
    const definition = this.#definitions.get(id);
    const own = definition?.levels.get(level);
    if (!definition || !own) return undefined;
    const counts = this.#counts.get(definition.abstractId) ?? [];
    this.#counts.set(definition.abstractId, counts);
    this.#begin(id, definition, counts);
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    for (let below = level + 1; below < counts.length; below++) {
      const { restart } = definition.levels.get(below) ?? {};
      if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    if (own.style === 'none' && !own.text.includes('%')) return undefined;
    return { label: own.style === 'bullet' ? '•' : this.#print(definition, own, counts), level };
  }

  /** A list with a start of its own begins anew where it is first used. */
  #begin(id: string, { starts }: Definition, counts: (number | undefined)[]): void {
    if (this.#begun.has(id)) return;
    this.#begun.add(id);
    for (const [level, start] of starts) counts[level] = start - 1;
  }

  #print(definition: Definition, own: Level, counts: readonly (number | undefined)[]): string {
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = definition.levels.get(at);
      const count = counts[at] ?? level?.start ?? 1;
      const style = own.isLegal ? 'decimal' : (level?.style ?? 'decimal');
      if (style === 'ordinal') return countItem(count, 'decimal', 'º');
      return style === 'bullet' || style === 'none' ? '' : toCounter(count, style);
    });
  }
}

function readDefinitions(numbering: XmlTree, styleLists: ReadonlyMap<string, string>): Map<string, Definition> {
  const trees = numbering.children.filter((child) => typeof child !== 'string');
  const abstracts = new Map(
    trees.filter(({ name }) => name === 'abstractNum').map((tree) => [tree.attributes['abstractNumId'] ?? '', tree]),
  );
  const lists = trees.filter(({ name }) => name === 'num');
  const abstractOf = (num: XmlTree): string => findXml(num, 'abstractNumId')?.attributes['val'] ?? '';
  return new Map(
    lists.map((num): [string, Definition] => {
      let abstractId = abstractOf(num);
      // A list may say that it is that of a style.
      const link = findXml(abstracts.get(abstractId), 'numStyleLink')?.attributes['val'];
      const linked =
        link === undefined ? undefined : lists.find((other) => other.attributes['numId'] === styleLists.get(link));
      if (linked) abstractId = abstractOf(linked);
      const levels = readLevels(abstracts.get(abstractId));
      const starts = new Map<number, number>();
      for (const child of num.children) {
        if (typeof child === 'string' || child.name !== 'lvlOverride') continue;
        const level = Number(child.attributes['ilvl'] ?? 0);
        const start = findXml(child, 'startOverride')?.attributes['val'];
        if (start !== undefined) starts.set(level, Number(start));
        const own = findXml(child, 'lvl');
        if (own) levels.set(level, readLevel(own));
      }
      return [num.attributes['numId'] ?? '', { abstractId, levels, starts }];
    }),
  );
}

function readLevels(abstract: XmlTree | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of abstract?.children ?? [])
    if (typeof child !== 'string' && child.name === 'lvl')
      levels.set(Number(child.attributes['ilvl'] ?? 0), readLevel(child));
  return levels;
}

function readLevel(tree: XmlTree): Level {
  const value = (name: string) => findXml(tree, name)?.attributes['val'];
  const restart = value('lvlRestart');
  const legal = findXml(tree, 'isLgl');
  return {
    start: Number(value('start') ?? 0),
    style: STYLES[value('numFmt') ?? 'decimal'] ?? 'decimal',
    text: value('lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: legal !== undefined && !/^(?:0|false|off)$/.test(legal.attributes['val'] ?? ''),
  };
}
