// What was made of the files of an earlier reading, so that a reading anew parses and checks only what has changed. Handed to
// readCorpus and to the rules by the server for editing; a build and a lint run read once and keep nothing.

export class KeptValues {
  readonly #kept = new Map<string, { inputs: readonly unknown[]; value: unknown }>();

  /** What is kept under `name`, if it was made from the same `inputs`; else what `make` gives. */
  take<T>(name: string, inputs: readonly unknown[], make: () => T): T {
    const known = this.#kept.get(name);
    if (known?.inputs.length === inputs.length && known.inputs.every((input, at) => input === inputs[at]))
      return known.value as T;
    const value = make();
    this.#kept.set(name, { inputs, value });
    return value;
  }
}
