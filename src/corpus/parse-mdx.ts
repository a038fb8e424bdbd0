// Parses the declarative MDX of a work into summary, provisions and notes. Refuses everything that could run as code.
import { ProvisionSchema, type ProvisionAttributes } from '../schemas/provision.ts';
import { listReferences } from '../schemas/list-references.ts';
import { PREDICATES } from '../schemas/predicates.ts';
import { checkNode, type ProvisionForm, type Reading, type TreeNode } from './check-mdx.ts';
import { checkDepth, checkLength, checkShown, type ProseNode } from './check-prose.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import { placeAt } from './place-at.ts';
import type { Prose } from './prose.ts';
import { readProse } from './read-prose.ts';
import { syntaxIssue } from './syntax-issue.ts';
import { toMdxTree } from './to-mdx-tree.ts';
import type { Reference, RelationTarget } from './types.ts';

export interface ParsedProvision {
  attributes: ProvisionAttributes;
  /** The same as they are written. */
  strings: Readonly<Record<string, string>>;
  /** Whether its label is another than the original's: told, and no longer as printed. */
  isLabelTold?: boolean;
  section: string;
  digest: Prose;
  relations: RelationTarget[];
  place: Place;
}

export interface ParsedBody {
  summary: Prose;
  notes: Prose[];
  provisions: ParsedProvision[];
  /** What attributes and prose name. */
  references: Reference[];
  /** False if a provision, or the text as a whole, could not be read. */
  whole: boolean;
  issues: Issue[];
}

/**
 * Parses the text of a work after its front matter.
 * @param text MDX source
 * @param firstLine line of the file at which `text` starts (1-based)
 * @param schema what a provision may say of itself
 */
export function parseMdx(
  text: string,
  file: string,
  firstLine: number,
  schema: ProvisionForm = ProvisionSchema,
): ParsedBody {
  const nothing = { summary: { nodes: [], text: '' }, notes: [], provisions: [] };
  const body: ParsedBody = { ...nothing, references: [], whole: true, issues: [] };
  const long = checkLength(text, file, firstLine);
  if (long.length) return { ...body, whole: false, issues: long };
  let tree: TreeNode;
  try {
    tree = toMdxTree(text) as TreeNode;
  } catch (error) {
    body.whole = false;
    body.issues.push(syntaxIssue(error, file, firstLine));
    return body;
  }

  const placeOf = (node: ProseNode): Place => ({
    file,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const reading: Reading = { placeOf, body, schema };
  const deep = checkDepth(tree, placeOf);
  if (deep.length) return { ...body, whole: false, issues: deep };
  for (const issue of checkShown(tree, text, placeOf, (index) => placeAt(file, text, index, firstLine)))
    body.issues.push(issue);
  const summary: TreeNode[] = [];
  let section = '';

  for (const node of tree.children ?? []) {
    checkNode(node, reading, 'top');
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Provision') {
      const provision = parseProvision(node, section, reading);
      if (provision) body.provisions.push(provision);
      else body.whole = false;
    } else if (node.name === 'Note') {
      body.notes.push(readProse(node.children ?? []));
    } else if (node.tagName === 'h2') {
      section = textOf(node);
    } else if (!body.provisions.length && !section) {
      summary.push(node);
    } else if (node.type !== 'text' || node.value?.trim()) {
      body.issues.push(
        issueAt(
          placeOf(node),
          'mdx-declarative',
          'Text stands between provisions. Put it into a <Provision>, a <Note>, or before the first provision.',
        ),
      );
    }
  }
  body.summary = readProse(summary);
  return body;
}

function parseProvision(
  node: TreeNode,
  section: string,
  { placeOf, body, schema }: Reading,
): ParsedProvision | undefined {
  const place = placeOf(node);
  const strings = Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' && name in schema.shape ? [[name, value]] : [],
    ),
  );
  const result = schema.safeParse(strings);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const name = String(issue.path[0] ?? '');
      // An attribute that is there without a plain string has been refused as code.
      if (strings[name] === undefined && node.attributes?.some((attribute) => attribute.name === name)) continue;
      const value = strings[name] === undefined ? '' : `="${strings[name]}"`;
      const text = /^(is|has) /.test(issue.message) ? issue.message : `is not valid: ${issue.message}.`;
      body.issues.push(issueAt(place, 'provision-valid', `${name}${value} ${text}`));
    }
    return undefined;
  }
  const attributes: ProvisionAttributes = result.data;
  body.references.push(...listReferences(schema, strings, () => place));
  const relations = PREDICATES.flatMap((predicate) =>
    (attributes[predicate] ?? []).map((to) => ({ predicate, to, place })),
  );
  const digest = readProse(node.children ?? []);
  if (!digest.text) {
    body.issues.push(
      issueAt(
        place,
        'provision-valid',
        `Provision "${attributes.n}" has no digest. Say between its tags, in plain words, what it does.`,
      ),
    );
  }
  return { attributes, strings, section, digest, relations, place };
}

function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
