// A value that is made when it is first asked for, and then kept by who holds the function. Called by what several files are written from.

export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
