// Turns the values of fields into ids: `country:argentina`, `body:AG`, `verb:convoca`, whatever the language. Called before a query
// is evaluated; the names are fetched only for a query that has a field.
import { matchSymbols } from '../../citations/match-symbols.ts';
import { parseSymbol } from '../../citations/parse-symbol.ts';
import { readCitation } from '../../citations/read-citation.ts';
import type { Facet } from '../../engine/search-record.ts';
import { countEdits } from '../../text/count-edits.ts';
import { tokenize } from '../../text/tokenize.ts';
import { walkQuery, type FieldNode, type QueryNode, type QueryProblem } from '../../engine/query-tree.ts';

/** Names of each id: labels in English, Spanish, Portuguese and French, then any others. */
export type FacetNames = Partial<Record<Facet, Readonly<Record<string, readonly string[]>>>>;

export interface FieldSources {
  names: () => Promise<FacetNames>;
  /** Values that records have. */
  values: (facet: Facet) => Promise<readonly string[]>;
  /** Marks of each record. */
  symbols: () => Promise<readonly (readonly string[])[]>;
}

/** Fills in the ids of all fields of `tree`. A value that nothing has is a problem that stops the search. */
export async function resolveFields(tree: QueryNode, sources: FieldSources): Promise<QueryProblem[]> {
  const fields: FieldNode[] = [];
  walkQuery(tree, (node) => {
    if (node.kind === 'field') fields.push(node);
  });
  return (await Promise.all(fields.map((node) => resolveField(node, sources)))).flat();
}

async function resolveField(node: FieldNode, sources: FieldSources): Promise<QueryProblem[]> {
  if (node.field === 'year') {
    const { from = 0, to = 9999 } = node;
    node.ids = (await sources.values('year')).filter((year) => Number(year) >= from && Number(year) <= to);
    return [];
  }
  if (node.field === 'symbol') {
    const marks = (await sources.symbols()).map((own, record) => ({ own, record }));
    const { mark: wanted } = readCitation(node.text);
    const holds = (mark: string) => {
      const symbol = parseSymbol(mark);
      return wanted && symbol && matchSymbols(wanted, symbol);
    };
    const bySymbol = wanted ? marks.filter(({ own }) => own.some(holds)) : [];
    const asked = toKey(node.text);
    const found = bySymbol.length ? bySymbol : marks.filter(({ own }) => own.some((mark) => toKey(mark) === asked));
    node.ids = found.map(({ record }) => String(record));
    return [];
  }
  const names = (await sources.names())[node.field] ?? {};
  const found: string[] = [];
  for (const value of node.text.split(',').filter((part) => part.trim() !== '')) {
    const ids = findIds(names, value);
    if (!ids.length)
      return [
        {
          code: 'valueUnknown',
          at: node.at,
          end: node.end,
          fatal: true,
          found: node.text,
          suggestions: suggest(names, value).map((id) => `${node.field}:${id}`),
        },
      ];
    found.push(...ids);
  }
  node.ids = [...new Set(found)];
  return [];
}

/** Ids that `value` names: by id or whole name, else the ones whose name holds all its words. */
function findIds(names: Readonly<Record<string, readonly string[]>>, value: string): string[] {
  const asked = toKey(value);
  if (asked === '') return [];
  const entries = Object.entries(names);
  const whole = entries.filter(([id, labels]) => toKey(id) === asked || labels.some((label) => toKey(label) === asked));
  if (whole.length) return whole.map(([id]) => id);
  const words = asked.split(' ');
  const part = entries.filter(([, labels]) =>
    labels.some((label) => {
      const own = toKey(label).split(' ');
      return words.every((word) => own.includes(word));
    }),
  );
  return part.length === 1 ? part.map(([id]) => id) : [];
}

/** Up to three ids whose names are near `value`. */
function suggest(names: Readonly<Record<string, readonly string[]>>, value: string): string[] {
  const asked = toKey(value);
  return Object.entries(names)
    .map(([id, labels]) => {
      const forms = [toKey(id), ...labels.map(toKey)];
      const distance = Math.min(
        ...forms.map((form) => (asked.length > 2 && form.includes(asked) ? 1 : countEdits(form, asked))),
      );
      return { id, distance };
    })
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(asked.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}

function toKey(text: string): string {
  return tokenize(text)
    .map(({ form }) => form)
    .join(' ');
}
