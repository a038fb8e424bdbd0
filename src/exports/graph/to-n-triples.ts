// Statements as N-Triples, one a line: what the JSON-LD of the same nodes expands to. Called by the file of the whole atlas,
// and so by the check that compares the two.
import { dateType, type GraphNode, type GraphValue, type Prefixes } from './graph-node.ts';

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** In the order of the nodes. */
export function toNTriples(nodes: readonly GraphNode[], prefixes: Prefixes): string {
  const names = new Map<string, string>();
  const nameOf = (term: string) => {
    const known = names.get(term);
    if (known !== undefined) return known;
    const [, prefix = '', name = term] = /^(\w+):(.*)$/.exec(term) ?? [];
    const whole = `<${prefixes[prefix as keyof Prefixes]}${name}>`;
    names.set(term, whole);
    return whole;
  };
  let text = '';
  for (const { id, types, facts } of nodes) {
    const subject = `<${id}> `;
    for (const type of types) text += `${subject}${TYPE} ${nameOf(type)} .\n`;
    for (const [term, value] of facts) text += `${subject}${nameOf(term)} ${toObject(value, prefixes.xsd)} .\n`;
  }
  return text;
}

function toObject(value: GraphValue, xsd: string): string {
  if ('id' in value) return `<${value.id}>`;
  if ('flag' in value) return `"${value.flag}"^^<${xsd}boolean>`;
  if ('date' in value) return `"${value.date}"^^<${xsd}${dateType(value.date)}>`;
  return `"${escapeLiteral(value.text)}"${value.language === undefined ? '' : `@${value.language}`}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

function escapeLiteral(text: string): string {
  return text.replace(/[\\"\n\r]/g, (character) => ESCAPES[character] ?? character);
}
