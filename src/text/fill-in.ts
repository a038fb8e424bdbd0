// Puts values into words of the page, on the server and in the browser.

/** `{name}` becomes `values.name`; one without value stays. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : whole),
  );
}
