// Parses YAML with positions and checks it against a schema. Used for front matter and for every .yml file.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'astro/zod';
import { checkYamlSource, checkYamlValues } from './check-yaml.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import { listReferences } from '../schemas/list-references.ts';
import { fillSourceKinds, type HostByName } from './source-kinds.ts';
import type { Reference } from './types.ts';

export interface YamlResult<T> {
  /** The parsed value, absent if the YAML or its schema failed. */
  value?: T;
  /** The same as it is written, with the kinds of its sources; absent with it. */
  raw?: unknown;
  issues: Issue[];
  /** What the value names; none if it failed. */
  references: Reference[];
  /** Place of the value at a dotted path such as `relations.2.to`; of the nearest parent if there is none. */
  placeOf: (path: string) => Place;
}

/** Problems of one file that are told; who mends these sees the rest. */
const MOST = 50;

/**
 * Parses `text` and checks it against `schema`.
 * @param options `firstLine`: line of the file at which `text` starts (1-based); `hosts`: kinds of sources by host
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  { firstLine = 1, hosts }: { firstLine?: number; hosts?: HostByName } = {},
): YamlResult<z.output<Schema>> {
  const lines = new LineCounter();
  const source = checkYamlSource(text);
  // What is wrong so often is told without being parsed.
  const isLeftOut = source.length > MOST || source.some(({ rule }) => rule === 'nesting-limited');
  // What is too deep is not parsed; whether keys are unique is looked at below, since the parser compares each with each.
  const document = parseDocument(isLeftOut ? '' : text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  if (isLeftOut) lines.lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const values = document.errors.length ? [] : checkYamlValues(document);

  const placeAtOffset = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // Offsets alone are kept for later: the parsed document of every file would take most of the memory of a build.
  const offsets = new Map<string, number>();
  if (!values.some(({ rule }) => rule === 'nesting-limited')) collectOffsets(document.contents, '', offsets);
  const placeOf = (path: string): Place => {
    for (let known = path; ; known = known.slice(0, Math.max(known.lastIndexOf('.'), 0))) {
      const offset = offsets.get(known);
      if (offset !== undefined) return placeAtOffset(offset);
      if (known === '') return { file, line: firstLine, column: 1 };
    }
  };

  if (document.errors.length) {
    const issues = document.errors
      .slice(0, MOST)
      .map((error) =>
        issueAt(
          placeAtOffset(error.pos[0]),
          'yaml-parses',
          `This is not valid YAML: ${error.message.replace(/\.?$/, '.')} Check indentation, quotes and colons here.`,
        ),
      );
    return { issues, references: [], placeOf };
  }

  const aliases: Issue[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const message = `"*${source}" repeats another value by reference, which is not read here. Write the value out.`;
      aliases.push(issueAt(placeAtOffset(range?.[0] ?? 0), 'yaml-parses', message));
    },
  });
  if (aliases.length) return { issues: aliases, references: [], placeOf };

  const problems = [...source, ...values.filter(({ isEmpty }) => !isEmpty)];
  if (problems.length) {
    const issues = problems
      .slice(0, MOST)
      .map(({ rule, offset, message }) => issueAt(placeAtOffset(offset), rule, message));
    return { issues, references: [], placeOf };
  }

  const raw = document.toJS() as unknown;
  const kinds = fillSourceKinds(raw, hosts, placeOf);
  const result = schema.safeParse(raw);
  if (result.success) {
    const empty = values.map(({ rule, offset, message }) => issueAt(placeAtOffset(offset), rule, message));
    return {
      value: result.data,
      raw,
      issues: [...kinds, ...empty],
      references: listReferences(schema, raw, placeOf),
      placeOf,
    };
  }
  const issues = result.error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const place = placeOf(issue.code === 'unrecognized_keys' ? [path, issue.keys[0]].filter(Boolean).join('.') : path);
    const found: unknown = document.getIn(path.split('.'));
    return issueAt(place, 'schema-valid', describeSchemaIssue(issue, path, found));
  });
  return { issues: [...kinds, ...issues], references: [], placeOf };
}

/** One sentence for a schema issue: the key, the value quoted, what is wrong, what to do. */
function describeSchemaIssue(issue: z.core.$ZodIssue, path: string, found: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `"${issue.keys.join('", "')}" is not a known key here. Remove it or correct its spelling.`;
  if (path === '') return 'This is not a list of keys with values. Write each fact as "key: value".';
  const key = path;
  if (found === undefined) {
    const form =
      issue.code === 'invalid_type'
        ? ` (${issue.expected})`
        : issue.code === 'invalid_value'
          ? `, one of: ${issue.values.map(String).join(', ')}`
          : '';
    return `"${key}" is missing. Add it${form}.`;
  }
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isPlain)
    return `"${key}": ${String(found)} is read as a ${typeof found}, and text is needed. Put it in quotes.`;
  const value = found !== null && typeof found === 'object' ? '' : ` ${JSON.stringify(found)}`;
  if (issue.code === 'invalid_value' && !/^(is|has) /.test(issue.message))
    return `"${key}":${value} is not one of the allowed values. Use one of: ${issue.values.map(String).join(', ')}.`;
  if (/^(is|has) /.test(issue.message)) return `"${key}":${value} ${issue.message}`;
  return `"${key}":${value} is not valid: ${issue.message}.`;
}

/** Offset of every value below `node`, by its dotted path. */
function collectOffsets(node: unknown, path: string, offsets: Map<string, number>): void {
  if (!isNode(node)) return;
  if (node.range) offsets.set(path, node.range[0]);
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (isMap(node)) {
    for (const { key, value } of node.items)
      collectOffsets(value, below(isScalar(key) ? String(key.value) : ''), offsets);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) collectOffsets(item, below(String(index)), offsets);
  }
}
