// Reads a file of front matter and declarative MDX: works, practices and commitments alike.
import type { z } from 'astro/zod';
import type { Issue } from './issue.ts';
import { parseMdx, type ParsedBody } from './parse-mdx.ts';
import type { HostByName } from './source-kinds.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';
import { retellDocument, type TranslationFile } from './retell-document.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { ToldText } from './told-text.ts';
import type { Reference } from './types.ts';

export interface ReadDocument<Schema extends z.ZodType> {
  /** Facts against the schema; absent if there are none. */
  head?: YamlResult<z.output<Schema>>;
  body?: ParsedBody;
  /** Issues of both. */
  issues: Issue[];
  /** What both name; none if the facts failed. */
  references: Reference[];
  /** Of a document in another language: its texts beside those of the original. */
  told?: ToldText[];
}

/**
 * Reads `text`; every problem is an issue with its place, none is thrown.
 * @param translation whose words are taken instead of those of `text`; the issues are then those of the translation alone
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  hosts?: HostByName,
  translation?: TranslationFile,
): ReadDocument<Schema> {
  const parts = splitFrontMatter(text, file);
  if ('issue' in parts) return { references: [], issues: [parts.issue] };
  const head = readYaml(parts.head, schema, file, { firstLine: 2, hosts });
  const body = parseMdx(parts.body, file, parts.firstLine);
  const references = head.value === undefined ? [] : [...head.references, ...body.references];
  const original = { head, body, issues: [...head.issues, ...body.issues], references };
  return translation ? retellDocument(schema, original, translation, file) : original;
}
