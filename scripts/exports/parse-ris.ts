// A reader of RIS that shares nothing with the writer: records from TY to ER, a line a value, its tag two characters and its value behind
// "  - ". What does not fit is an error, where other readers guess.

export type RisRecord = ReadonlyMap<string, readonly string[]>;

const LINE = /^([A-Z][A-Z0-9]) {2}- (.*)$/;

export function parseRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '' && !open) continue;
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    if (tag === undefined || /[\r\n]/.test(value)) throw new Error(`No line of RIS: ${JSON.stringify(line)}.`);
    if (tag === 'TY') {
      if (open) throw new Error(`A record begins within another: ${line}.`);
      open = new Map([[tag, [value]]]);
    } else if (!open) throw new Error(`A line before any record: ${line}.`);
    else if (tag === 'ER') {
      if (value !== '') throw new Error(`A record ends with a value: ${line}.`);
      records.push(open);
      open = undefined;
    } else open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error('The last record does not end.');
  return records;
}
