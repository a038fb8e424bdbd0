// Statements as JSON-LD with its context inside, so that no reader has to fetch anything. Called by the writers of works and of the atlas.
import { dateType, type GraphNode, type GraphValue, type Prefixes } from './graph-node.ts';

/** One record a line. */
export function toJsonLd(nodes: readonly GraphNode[], prefixes: Prefixes): string {
  const links = listLinks(nodes);
  const { '': vocabulary, ...named } = prefixes;
  const context = {
    '@vocab': vocabulary,
    ...named,
    ...Object.fromEntries([...links].toSorted().map((term) => [term, { '@type': '@id' }])),
  };
  const records = nodes.map((node) => JSON.stringify(toObject(node, links)));
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${records.join(',\n')}\n]}\n`;
}

/** Terms whose values are addresses, which may then stand as plain text. */
function listLinks(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const links = new Set<string>();
  for (const { facts } of nodes) for (const [term, value] of facts) if ('id' in value) links.add(term);
  return links;
}

function toObject({ id, types, facts }: GraphNode, links: ReadonlySet<string>): object {
  const values = new Map<string, unknown[]>();
  for (const [term, value] of facts) {
    const own = values.get(term);
    const written = toValue(value, links.has(term));
    if (own) own.push(written);
    else values.set(term, [written]);
  }
  const entries = [...values].map(([term, all]) => [term, all.length === 1 ? all[0] : all] as const);
  return { '@id': id, '@type': types.length === 1 ? types[0] : types, ...Object.fromEntries(entries) };
}

/** @param isLink whether a plain text under the term is an address */
function toValue(value: GraphValue, isLink: boolean): unknown {
  if ('id' in value) return value.id;
  if ('flag' in value) return value.flag;
  if ('date' in value) return { '@value': value.date, '@type': `xsd:${dateType(value.date)}` };
  if (value.language !== undefined) return { '@value': value.text, '@language': value.language };
  return isLink ? { '@value': value.text } : value.text;
}
