// Names and hashes of what was read. A fact read of most records of a kind is named once for all of them. Called by what keeps pages and files.
import { createHash } from 'node:crypto';
import { VALUE, type Fact, type Reads, type Unit } from '../../corpus/reads.ts';
import { KEYS, type WatchedUnits } from '../../corpus/watched-units.ts';

/** Of a kind, or of what one record holds, so many must have been read for all to be named as one; the half of them at least. */
const FEWEST = 4;
/** Kind of the names of sets. */
const SET = 'set';
/** Between kind, id and property of a name. */
const BETWEEN = '\t';
/** Stands for every id, and after the id of a record for those of all its parts. */
const EVERY = '*';
/** Between the id of a record and that of a part of it. */
const PART = '#';
/** Places in files: they move with every line that is written above, and nobody is shown them. */
const PLACES: ReadonlySet<string> = new Set(['place', 'placeOf']);

export class Facts {
  readonly #units: WatchedUnits;
  readonly #hashes = new Map<string, string | undefined>();
  readonly #listed = new WeakMap<Reads, readonly string[]>();
  readonly #sets = new Map<string, readonly string[]>();
  readonly #values = new Map<string, Unit>();
  readonly #parts = new Map<string, Map<string, Unit[]>>();

  constructor(units: WatchedUnits) {
    this.#units = units;
  }

  /** Names of all that was read, each once; what was made before and asked for is a set under one name. `reads` must be over. */
  list(reads: Reads): readonly string[] {
    const known = this.#listed.get(reads);
    if (known) return known;
    const names = new Set<string>();
    for (const kept of reads.kept) names.add(this.#nameSet(this.list(kept)));
    for (const facts of Map.groupBy(reads.facts, columnOf).values())
      for (const name of this.#nameAll(facts)) names.add(name);
    const list = [...names].sort();
    this.#listed.set(reads, list);
    return list;
  }

  #nameSet(members: readonly string[]): string {
    const name = nameOf(SET, hash(members), '');
    this.#sets.set(name, members);
    return name;
  }

  /** Sets that an earlier build has named. */
  knowSets(sets: Iterable<readonly [name: string, members: readonly string[]]>): void {
    for (const [name, members] of sets) this.#sets.set(name, members);
  }

  /** The sets among `names`, and those among their members. */
  listSets(names: Iterable<string>): [name: string, members: readonly string[]][] {
    const found = new Map<string, readonly string[]>();
    const add = (name: string): void => {
      const members = this.#sets.get(name);
      if (!members || found.has(name)) return;
      found.set(name, members);
      members.forEach(add);
    };
    for (const name of names) add(name);
    return [...found];
  }

  /** Hash of what a name stands for now; undefined where nothing has it. */
  hashOf(name: string): string | undefined {
    if (this.#hashes.has(name)) return this.#hashes.get(name);
    const hash = this.#make(name);
    this.#hashes.set(name, hash);
    return hash;
  }

  /** Facts of one kind and property. */
  #nameAll(facts: readonly Fact[]): string[] {
    const [first] = facts;
    if (!first) return [];
    const { property } = first;
    const { kind } = first.unit;
    if (kind === VALUE) for (const { unit } of facts) this.#values.set(unit.id, unit);
    if (isMost(facts.length, this.#units.ofKind(kind).size)) return [nameOf(kind, EVERY, property)];
    return [...Map.groupBy(facts, ({ unit }) => unit.id.split(PART, 1).join())].flatMap(([record, parts]) =>
      parts.length > 1
        ? [nameOf(kind, `${record}${PART}${EVERY}`, property)]
        : parts.map(({ unit }) => nameOf(kind, unit.id, property)),
    );
  }

  #make(name: string): string | undefined {
    const [kind = '', id = '', property = ''] = name.split(BETWEEN);
    if (kind === SET) {
      const members = this.#sets.get(name)?.map((member) => this.hashOf(member) ?? '');
      return members && hash(members);
    }
    if (kind === VALUE) {
      const value = this.#values.get(id);
      return value && hash([this.#print(value, property)]);
    }
    const units = this.#units.ofKind(kind);
    if (!id.endsWith(EVERY)) {
      const unit = units.get(id);
      return unit && hash([this.#print(unit, property)]);
    }
    const chosen = id === EVERY ? [...units.values()] : this.#partsOf(kind, id.slice(0, -EVERY.length));
    return hash(chosen.flatMap((unit) => [unit.id, this.#print(unit, property)]));
  }

  #partsOf(kind: string, record: string): readonly Unit[] {
    const known = this.#parts.get(kind) ?? Map.groupBy(this.#units.ofKind(kind).values(), recordOf);
    this.#parts.set(kind, known);
    return known.get(record) ?? [];
  }

  #print(unit: Unit, property: string): string {
    if (property === KEYS) return Object.keys(unit.target).join(BETWEEN);
    const value: unknown = Reflect.get(unit.target, property);
    if (PLACES.has(property) && ((typeof value === 'object' && value !== null) || typeof value === 'function'))
      throw new Error(`A page of a kept build reads ${property} of ${unit.kind} ${unit.id}, which is of files alone.`);
    return print(value, this.#units);
  }
}

function isMost(count: number, of: number): boolean {
  return count >= FEWEST && count * 2 >= of;
}

/** Id of the record that `unit` is a part of, with what stands between. */
function recordOf({ id }: Unit): string {
  return id.slice(0, id.indexOf(PART) + PART.length);
}

function columnOf({ unit: { kind }, property }: Fact): string {
  return `${kind}${BETWEEN}${property}`;
}

function nameOf(kind: string, id: string, property: string): string {
  return [kind, id, property].join(BETWEEN);
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:${part}`);
  return sum.digest('base64url');
}

/** A value in one way of writing; what is watched by itself, by its name. @throws if a value cannot be told whole */
function print(value: unknown, units: WatchedUnits): string {
  const text: unknown = JSON.stringify(value, (key, part: unknown): unknown => {
    if (typeof part === 'function') {
      if (PLACES.has(key)) return undefined;
      throw new Error(`"${key}" is a function: a kept build cannot tell whether it has changed.`);
    }
    if (typeof part !== 'object' || part === null) return part;
    if (PLACES.has(key)) return undefined;
    const unit = units.unitOf(part);
    if (unit) return `@${unit.kind}${BETWEEN}${unit.id}`;
    if (part instanceof Map) return { map: [...part] };
    if (part instanceof Set) return { set: [...part] };
    return part;
  });
  // Nothing is written of what is undefined.
  return typeof text === 'string' ? text : '';
}
