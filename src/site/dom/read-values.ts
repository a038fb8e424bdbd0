// Several values of one name in an address: `?topic=children,prevention`, or the name more than once. Called by the results page and
// the explorer.

/** Each value once. */
export function readValues(params: URLSearchParams, name: string): string[] {
  const values = params.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
