// Statements as JSON-LD with its context inside, so that no reader has to fetch anything. Called by the writers of works and of the atlas,
// which has the records of all works as they stand in their own files.
import { dateType, type GraphNode, type GraphValue, type Prefixes } from './graph-node.ts';

export interface JsonLdRecords {
  /** One a line, each but the last with a comma. */
  text: string;
  terms: JsonLdTerms;
}

export interface JsonLdTerms {
  /** Terms whose values are addresses, which then stand as plain text: the context of a file says which. */
  links: ReadonlySet<string>;
  /** Terms whose values are plain texts without language. */
  texts: ReadonlySet<string>;
}

export function toJsonLdRecords(nodes: readonly GraphNode[]): JsonLdRecords {
  return { text: nodes.map(toRecord).join(',\n'), terms: listTerms([nodes]) };
}

/** Of all records of a file. */
export function listTerms(parts: Iterable<readonly GraphNode[]>): JsonLdTerms {
  const [links, texts] = [new Set<string>(), new Set<string>()];
  for (const nodes of parts)
    for (const { facts } of nodes)
      for (const [term, value] of facts) {
        if ('id' in value) links.add(term);
        else if ('text' in value && value.language === undefined) texts.add(term);
      }
  return { links, texts };
}

/**
 * A file of `records`, each with a part of it: that of the whole atlas may be longer than a string can be.
 * @param terms of all of them
 */
export function* toJsonLd(
  records: Iterable<JsonLdRecords['text']>,
  { links, texts }: JsonLdTerms,
  prefixes: Prefixes,
): Generator<string> {
  const unclear = [...texts].find((term) => links.has(term));
  if (unclear !== undefined)
    throw new Error(`The term "${unclear}" has addresses and plain texts. Give one of them a term of its own.`);
  const { '': vocabulary, ...named } = prefixes;
  const context = {
    '@vocab': vocabulary,
    ...named,
    ...Object.fromEntries([...links].toSorted().map((term) => [term, { '@type': '@id' }])),
  };
  const start = `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  let before = start;
  for (const text of records) {
    if (text === '') continue;
    yield before + text;
    before = ',\n';
  }
  yield before === start ? `${start}\n]}\n` : '\n]}\n';
}

/** Written as text: of values and keys there are many, and few kinds. */
function toRecord({ id, types, facts }: GraphNode): string {
  const values = new Map<string, string[]>();
  for (const [term, value] of facts) {
    const own = values.get(term);
    const written = toValue(value);
    if (own) own.push(written);
    else values.set(term, [written]);
  }
  let text = `{"@id":${JSON.stringify(id)},"@type":${JSON.stringify(types.length === 1 ? types[0] : types)}`;
  for (const [term, all] of values) text += `,"${term}":${all.length === 1 ? all[0] : `[${all.join(',')}]`}`;
  return `${text}}`;
}

function toValue(value: GraphValue): string {
  if ('id' in value) return JSON.stringify(value.id);
  if ('flag' in value) return `${value.flag}`;
  if ('date' in value) return `{"@value":"${value.date}","@type":"xsd:${dateType(value.date)}"}`;
  const text = JSON.stringify(value.text);
  return value.language === undefined ? text : `{"@value":${text},"@language":"${value.language}"}`;
}
