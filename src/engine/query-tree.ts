// A query as a tree, and what is wrong with it. Written by parse-query, read by everything that evaluates, prints or marks it.
import type { Language } from '../schemas/languages.ts';
import type { Facet } from './search-record.ts';

/** Longer than any title. */
export const MAX_QUERY_LENGTH = 1000;

/** Place in the query as typed, so that a part can be taken out of it. */
interface Placed {
  at: number;
  end: number;
}

export type Field = Facet | 'symbol';

export interface WordNode extends Placed {
  kind: 'word';
  form: string;
  text: string;
}
export interface PhraseNode extends Placed {
  kind: 'phrase';
  forms: string[];
  text: string;
}
interface PrefixNode extends Placed {
  kind: 'prefix';
  form: string;
  text: string;
}
export interface FieldNode extends Placed {
  kind: 'field';
  field: Field;
  text: string;
  /** Ids that the value names, once they have been looked up. */
  ids?: string[];
  /** Years, both included. */
  from?: number;
  to?: number;
}
/** Words that are a term, with what else is searched for them. */
export interface TermNode extends Placed {
  kind: 'term';
  item: QueryNode;
  text: string;
  phrases: { language: Language; text: string; forms: string[] }[];
}
interface GroupNode extends Placed {
  kind: 'and' | 'or';
  items: QueryNode[];
}
/** `para`: one provision must hold it all; `text`: one paragraph of an official text. */
interface OneNode extends Placed {
  kind: 'not' | 'para' | 'text';
  item: QueryNode;
}
export type QueryNode = WordNode | PhraseNode | PrefixNode | FieldNode | TermNode | GroupNode | OneNode;

export type ProblemCode =
  | 'nothing'
  | 'quoteOpen'
  | 'parenOpen'
  | 'parenClose'
  | 'operatorAlone'
  | 'starShort'
  | 'starInside'
  | 'fieldUnknown'
  | 'fieldEmpty'
  | 'fieldInPara'
  | 'fieldOfWork'
  | 'textsNone'
  | 'paraInPara'
  | 'yearForm'
  | 'yearOrder'
  | 'valueUnknown';

export interface QueryProblem extends Placed {
  code: ProblemCode;
  /** Nothing is searched; else the query is read as the message says. */
  fatal: boolean;
  /** What was typed there. */
  found: string;
  /** What to write instead. */
  suggestions: string[];
}

/** Calls `visit` for `node` and all below it; `excluded` below a `not`, `official` below a `text`. */
export function walkQuery(
  node: QueryNode,
  visit: (node: QueryNode, excluded: boolean, official: boolean) => void,
  excluded = false,
  official = false,
): void {
  visit(node, excluded, official);
  const isOfficial = official || node.kind === 'text';
  if ('items' in node) for (const item of node.items) walkQuery(item, visit, excluded, isOfficial);
  else if ('item' in node) walkQuery(node.item, visit, node.kind === 'not' ? !excluded : excluded, isOfficial);
}

/** Whether `tree` has a field anywhere. */
export function hasField(tree: QueryNode): boolean {
  const kinds = new Set<string>();
  walkQuery(tree, ({ kind }) => kinds.add(kind));
  return kinds.has('field');
}

/** A group of one is that one. */
export function toGroup(kind: 'and' | 'or', items: readonly QueryNode[]): QueryNode | undefined {
  const [first] = items;
  if (!first || items.length === 1) return first;
  return { kind, items: [...items], at: first.at, end: items.at(-1)?.end ?? first.end };
}
