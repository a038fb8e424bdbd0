// Reads a file of front matter and declarative MDX: works, practices and commitments alike.
import type { z } from 'astro/zod';
import { issueAt, type Issue } from './issue.ts';
import { parseMdx, type ParsedBody } from './parse-mdx.ts';
import type { HostByName } from './source-kinds.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';
import type { Reference } from './types.ts';

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export interface ReadDocument<Schema extends z.ZodType> {
  /** Facts against the schema; absent if there are none. */
  head?: YamlResult<z.output<Schema>>;
  body?: ParsedBody;
  /** Issues of both. */
  issues: Issue[];
  /** What both name; none if the facts failed. */
  references: Reference[];
}

/** Reads `text`; every problem is an issue with its place, none is thrown. */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  hosts?: HostByName,
): ReadDocument<Schema> {
  const fence = text.startsWith('---') ? FENCE.exec(text) : null;
  if (fence?.index !== 0)
    return {
      references: [],
      issues: [
        issueAt(
          { file, line: 1, column: 1 },
          'front-matter-present',
          'This file has no front matter. Start it with a line "---", the facts as YAML, and another line "---".',
        ),
      ],
    };
  const head = readYaml(fence[1] ?? '', schema, file, { firstLine: 2, hosts });
  const body = parseMdx(text.slice(fence[0].length), file, fence[0].split('\n').length);
  const references = head.value === undefined ? [] : [...head.references, ...body.references];
  return { head, body, issues: [...head.issues, ...body.issues], references };
}
