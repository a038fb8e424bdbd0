// Reads a file of front matter and declarative MDX: works, practices and commitments alike.
import type { z } from 'astro/zod';
import { once } from '../text/once.ts';
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

/** The document of one file: in its own words, or in those of a translation, whose issues alone it then has. */
export type OpenDocument<Schema extends z.ZodType> = (translation?: TranslationFile) => ReadDocument<Schema>;

/** Opens `text`, which is parsed when the document is first asked for, and once for all its translations. */
export function openDocument<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  hosts?: HostByName,
): OpenDocument<Schema> {
  const original = once(() => readDocument(schema, file, text, hosts));
  return (translation) => (translation ? retellDocument(schema, original(), translation, file) : original());
}

/** Reads `text`; every problem is an issue with its place, none is thrown. */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  hosts?: HostByName,
): ReadDocument<Schema> {
  const parts = splitFrontMatter(text, file);
  if ('issue' in parts) return { references: [], issues: [parts.issue] };
  const head = readYaml(parts.head, schema, file, { firstLine: 2, hosts });
  const body = parseMdx(parts.body, file, parts.firstLine);
  const references = head.value === undefined ? [] : [...head.references, ...body.references];
  return { head, body, issues: [...head.issues, ...body.issues], references };
}
