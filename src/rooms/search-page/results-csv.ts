// All results of a search as rows of a table. Called by the results page for its CSV.
import type { Hit } from '../../search/load-hits.ts';
import type { NamedRow } from '../../citations/find-named.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';

/** One row a matching provision, or one a result that has none. */
export function listResultRows(
  named: readonly NamedRow[],
  hits: readonly Hit[],
  words: SearchWords,
  origin: string,
): string[][] {
  const address = (path: string) => `${origin}${words.href(path)}`;
  return [
    ['title', 'mark', 'date', 'provision', 'text', 'address'].map((column) => words.say(`csv.${column}`)),
    ...named.map(({ path, title }) => [title, '', '', path.split('#')[1] ?? '', '', address(path)]),
    ...hits.flatMap(({ path, title, mark, date, provisions, summary }) => {
      const head = [title.text, mark?.text ?? '', formatDate(date)];
      if (!provisions.length) return [[...head, '', summary?.text ?? '', address(path)]];
      return provisions.map(({ n, label, text, isOfficial }) => [
        ...head,
        [label === '' ? words.number(n) : label, isOfficial ? `(${words.say('official')})` : '']
          .filter(Boolean)
          .join(' '),
        text?.text ?? '',
        address(`${path}#${n}`),
      ]);
    }),
  ];
}

/** 20070605 → `2007-06-05`, as precise as it is known. */
function formatDate(date: number): string {
  const text = String(date).padStart(8, '0');
  if (date === 0) return '';
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== '00').join('-');
}
