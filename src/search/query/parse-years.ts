// `2004`, `2004..2009`, `2004..`, `..2009`. Called by the parser for `year:`.

export type Years = { from?: number; to?: number };
export type YearsProblem = { code: 'yearForm' | 'yearOrder'; suggestions: string[] };

export function parseYears(text: string): Years | YearsProblem {
  const [, first = '', dots, last = ''] = /^(\d{4})?(?:(\.{2,3}|…|[-–—])(\d{4})?)?$/.exec(text) ?? [];
  if (first === '' && last === '') return { code: 'yearForm', suggestions: ['year:2004', 'year:2004..2009'] };
  if (dots === undefined) return { from: Number(first), to: Number(first) };
  if (first !== '' && last !== '' && first > last)
    return { code: 'yearOrder', suggestions: [`year:${last}..${first}`] };
  return { ...(first !== '' && { from: Number(first) }), ...(last !== '' && { to: Number(last) }) };
}
