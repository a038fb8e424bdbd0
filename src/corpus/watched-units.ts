// What is watched of a corpus: its units, and the proxies and maps that show them and note what is read. Filled by watch-corpus.ts; asked by a
// build that keeps what it makes.
import { noteRead, type Unit } from './reads.ts';

/** Stands for the names of all properties that a unit has. */
export const KEYS = '*';

export class WatchedUnits {
  readonly #byKind = new Map<string, Map<string, Unit>>();
  readonly #shown = new WeakMap<object, Unit>();

  add(kind: string, id: string, target: object): Unit {
    const unit: Unit = { kind, id, facts: new Map(), target };
    const units = this.#byKind.get(kind) ?? new Map<string, Unit>();
    this.#byKind.set(kind, units.set(id, unit));
    return unit;
  }

  /**
   * `value`, the target of `unit`, as it is handed out.
   * @param open a property that holds nothing but what is watched by itself
   */
  show<T extends object>(unit: Unit, value: T, open?: keyof T & string): T {
    const shown = new Proxy(value, {
      get: (of, property): unknown => {
        if (typeof property === 'string' && property !== open) noteRead(unit, property);
        return Reflect.get(of, property);
      },
      has: (of, property) => {
        if (typeof property === 'string') noteRead(unit, property);
        return Reflect.has(of, property);
      },
      ownKeys: (of) => {
        noteRead(unit, KEYS);
        return Reflect.ownKeys(of);
      },
    });
    this.#shown.set(shown, unit);
    return shown;
  }

  /** The unit that `value` shows, if it shows one. */
  unitOf(value: object): Unit | undefined {
    return this.#shown.get(value);
  }

  ofKind(kind: string): ReadonlyMap<string, Unit> {
    return this.#byKind.get(kind) ?? new Map<string, Unit>();
  }
}

/** A map of which it is noted what is looked up: an entry of `unit`, or always `property`. */
export class WatchedMap<V> extends Map<string, V> {
  readonly #note: (key: string) => void;

  constructor(entries: Iterable<readonly [string, V]>, unit: Unit, property?: string) {
    super();
    for (const [key, value] of entries) super.set(key, value);
    this.#note = (key) => {
      noteRead(unit, property ?? key);
    };
  }

  override get(key: string): V | undefined {
    this.#note(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#note(key);
    return super.has(key);
  }

  override get size(): number {
    this.#note(KEYS);
    return super.size;
  }

  override forEach(each: (value: V, key: string, map: Map<string, V>) => void): void {
    this.#note(KEYS);
    super.forEach(each);
  }

  override entries(): MapIterator<[string, V]> {
    this.#note(KEYS);
    return super.entries();
  }

  override keys(): MapIterator<string> {
    this.#note(KEYS);
    return super.keys();
  }

  override values(): MapIterator<V> {
    this.#note(KEYS);
    return super.values();
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
