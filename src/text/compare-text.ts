// Order of ids and ISO dates by their letters, the same on every machine. Labels are put in order by words/format's compareLabels.

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
