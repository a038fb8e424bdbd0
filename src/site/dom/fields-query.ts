// What fields say, as an address has it. Called by scripts that keep their fields in the address.

type Field = Pick<HTMLInputElement | HTMLSelectElement, 'name' | 'value'>;

/** Empty, or with its question mark; fields without a value are left out. @param more what is no field, by its name */
export function fieldsQuery(fields: readonly Field[], more: Readonly<Record<string, string>> = {}): string {
  const named = [...fields.map(({ name, value }) => [name, value] as const), ...Object.entries(more)];
  const query = new URLSearchParams(named.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  return query.size ? `?${query}` : '';
}
