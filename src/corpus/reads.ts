// Who reads what: while a page or a file is made, the facts of records that it reads are noted, so that it need not be made again as long as they
// are the same. Facts are watched by watch-corpus.ts; what is noted is kept by the build. Where nothing is made, nothing is noted.

/** A property of a record, or of what a record holds: `title` of the front matter of a work. */
export interface Fact {
  readonly property: string;
  readonly unit: Unit;
}

/** A record, or a part of one, whose properties are watched. */
export interface Unit {
  /** What it is, in which language: `es work`. */
  readonly kind: string;
  readonly id: string;
  readonly facts: Map<string, Fact>;
  readonly target: object;
}

/** What was read while one thing was made. */
export interface Reads {
  readonly facts: Set<Fact>;
  /** What was made before, and asked for here. */
  readonly kept: Set<Reads>;
}

let reading: Reads | undefined;

/** Notes that `property` of `unit` is read by what is being made. */
export function noteRead(unit: Unit, property: string): void {
  if (!reading) return;
  let fact = unit.facts.get(property);
  if (!fact) {
    fact = { property, unit };
    unit.facts.set(property, fact);
  }
  reading.facts.add(fact);
}

/** A value that is made when it is first asked for, and then kept: whoever asks has read what it was made from. */
export function keepRead<T>(make: () => T): () => T {
  let made: { value: T; reads: Reads } | undefined;
  return () => {
    if (!made) {
      const reads = openReads();
      const value = withReads(reads, make);
      made = { value, reads };
    }
    reading?.kept.add(made.reads);
    return made.value;
  };
}

export type Keep = typeof keepRead;

/**
 * As `keepRead`, of things that are told one after another: gives each of them what its values are kept by, until those of another are
 * asked for. Values of all of them would fill the memory.
 */
export function keepLast(): () => Keep {
  let last: Keep | undefined;
  let drops: (() => void)[] = [];
  return () => {
    const keep: Keep = (make) => {
      let kept: typeof make | undefined;
      return () => {
        if (last !== keep) {
          for (const drop of drops) drop();
          drops = [];
          last = keep;
        }
        if (!kept) {
          kept = keepRead(make);
          drops.push(() => (kept = undefined));
        }
        return kept();
      };
    };
    return keep;
  };
}

/**
 * A value that is made when it is first asked for, and then kept. Whoever asks depends on what it is, not on what it was made from.
 * @param name no other has it
 */
export function keepValue<T>(name: string, make: () => T): () => T {
  let made: { value: T } | undefined;
  const get = () => (made ??= { value: withReads(openReads(), make) }).value;
  const target = Object.defineProperty({}, VALUE, { get });
  const unit: Unit = { kind: VALUE, id: name, facts: new Map(), target };
  return () => {
    noteRead(unit, VALUE);
    return get();
  };
}

/** Kind of the units that are such values, and their property. */
export const VALUE = 'value';

export function openReads(): Reads {
  return { facts: new Set(), kept: new Set() };
}

/** What `make` gives; what it reads is noted in `reads` alone. */
export function withReads<T>(reads: Reads, make: () => T): T {
  const outer = reading;
  reading = reads;
  try {
    return make();
  } finally {
    reading = outer;
  }
}

/** From here on what is read goes to `reads`, until what goes on now is over. */
export function readInto(reads: Reads): void {
  if (reading) reading = reads;
}

/** As `withReads`, of something that is waited for. Nothing else may be made meanwhile, or it would be noted here. */
export async function whileReading<T>(reads: Reads, make: () => Promise<T>): Promise<T> {
  const outer = reading;
  reading = reads;
  try {
    return await make();
  } finally {
    reading = outer;
  }
}
