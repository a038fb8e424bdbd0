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
  const records = nodes.map((node) => toRecord(node, links));
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${records.join(',\n')}\n]}\n`;
}

/** Terms whose values are addresses, which may then stand as plain text. */
function listLinks(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const links = new Set<string>();
  for (const { facts } of nodes) for (const [term, value] of facts) if ('id' in value) links.add(term);
  return links;
}

/** Written as text: of values and keys there are many, and few kinds. */
function toRecord({ id, types, facts }: GraphNode, links: ReadonlySet<string>): string {
  const values = new Map<string, string[]>();
  for (const [term, value] of facts) {
    const own = values.get(term);
    const written = toValue(value, links.has(term));
    if (own) own.push(written);
    else values.set(term, [written]);
  }
  let text = `{"@id":${JSON.stringify(id)},"@type":${JSON.stringify(types.length === 1 ? types[0] : types)}`;
  for (const [term, all] of values) text += `,"${term}":${all.length === 1 ? all[0] : `[${all.join(',')}]`}`;
  return `${text}}`;
}

/** @param isLink whether a plain text under the term is an address */
function toValue(value: GraphValue, isLink: boolean): string {
  if ('id' in value) return JSON.stringify(value.id);
  if ('flag' in value) return `${value.flag}`;
  if ('date' in value) return `{"@value":"${value.date}","@type":"xsd:${dateType(value.date)}"}`;
  const text = JSON.stringify(value.text);
  if (value.language !== undefined) return `{"@value":${text},"@language":"${value.language}"}`;
  return isLink ? `{"@value":${text}}` : text;
}
