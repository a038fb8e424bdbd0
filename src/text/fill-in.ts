// Puts values into words of the page, as the dictionaries do on the server.

/** `{name}` becomes `values.name`; one without value stays. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
