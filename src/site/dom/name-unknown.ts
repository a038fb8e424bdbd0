// Values of an address that are not known, in words. An address can hold thousands of them; a few are named. Called by the results
// page and the explorer.

const NAMED = 5;
const LENGTH = 40;

export function nameUnknown(values: readonly string[], say: (value: string) => string): string[] {
  return [
    ...values.slice(0, NAMED).map((value) => say(value.slice(0, LENGTH))),
    ...(values.length > NAMED ? ['…'] : []),
  ];
}
