// Parses the declarative MDX of a work into summary, provisions and notes. Refuses everything that could run as code.
import { mdxToHast } from 'satteri';
import { isWebAddress } from '../schemas/fields.ts';
import { ProvisionSchema, type ProvisionAttributes } from '../schemas/provision.ts';
import { listReferences } from '../schemas/list-references.ts';
import { describeInverse, PREDICATES } from '../schemas/predicates.ts';
import { checkDepth, checkLength, checkShown, type ProseNode } from './check-prose.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import { placeAt } from './place-at.ts';
import type { Prose } from './prose.ts';
import { readProse } from './read-prose.ts';
import { syntaxIssue } from './syntax-issue.ts';
import type { Reference, RelationTarget } from './types.ts';

/** Components that content may use, with the attributes that each takes. */
export const COMPONENTS = {
  Provision: Object.keys(ProvisionSchema.shape),
  Ref: ['to'],
  Term: ['id'],
  Note: [],
} as const satisfies Record<string, readonly string[]>;

const ALLOWED_ELEMENTS = new Set(
  'p em strong del a ul ol li blockquote h2 h3 br hr table thead tbody tr th td code'.split(' '),
);

export interface ParsedProvision {
  attributes: ProvisionAttributes;
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

/** The nodes of satteri's tree that this parser tells apart; anything else is refused. */
interface TreeNode extends ProseNode {
  children?: TreeNode[];
}

/**
 * Parses the text of a work after its front matter.
 * @param text MDX source
 * @param firstLine line of the file at which `text` starts (1-based)
 */
export function parseMdx(text: string, file: string, firstLine: number): ParsedBody {
  const body: ParsedBody = {
    summary: { nodes: [], text: '' },
    notes: [],
    provisions: [],
    references: [],
    whole: true,
    issues: [],
  };
  const long = checkLength(text, file, firstLine);
  if (long.length) return { ...body, whole: false, issues: long };
  let tree: TreeNode;
  try {
    // The front matter has been cut off; a second one would be left out in silence.
    tree = mdxToHast(text, { features: { frontmatter: false } }) as TreeNode;
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
  const deep = checkDepth(tree, placeOf);
  if (deep.length) return { ...body, whole: false, issues: deep };
  for (const issue of checkShown(tree, text, placeOf, (index) => placeAt(file, text, index, firstLine)))
    body.issues.push(issue);
  const summary: TreeNode[] = [];
  let section = '';

  for (const node of tree.children ?? []) {
    checkNode(node, placeOf, body, 'top');
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Provision') {
      const provision = parseProvision(node, section, placeOf(node), body);
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

/** Checks a node and those below it against the declarative subset; collects references on the way. */
function checkNode(node: TreeNode, placeOf: (node: TreeNode) => Place, body: ParsedBody, parent: string): void {
  const refuse = (message: string) => body.issues.push(issueAt(placeOf(node), 'mdx-declarative', message));
  const remedy = `Content may use <${Object.keys(COMPONENTS).join('>, <')}> and Markdown only.`;
  switch (node.type) {
    case 'mdxjsEsm':
      refuse(`"${firstWords(node.value)}" is an import or export, and content cannot run code. ${remedy}`);
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      refuse(`"{${firstWords(node.value)}}" is an expression, and content cannot run code. ${remedy}`);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, refuse, remedy, parent);
      if (node.name === 'Provision' && parent !== 'top') body.whole = false;
      collectReference(node, placeOf(node), body.references);
      break;
    case 'element':
      checkElement(node, refuse, parent);
      break;
    case 'text':
      break;
    default:
      refuse(`A "${node.type}" has no place in content. ${remedy}`);
      return;
  }
  for (const child of node.children ?? []) checkNode(child, placeOf, body, node.name ?? node.tagName ?? '');
}

function checkComponent(node: TreeNode, refuse: (message: string) => void, remedy: string, parent: string): void {
  const name = node.name ?? '';
  if (!isComponent(name)) {
    refuse(`<${name}> is not a component of the atlas. ${remedy}`);
    return;
  }
  if (name === 'Provision' && parent !== 'top')
    refuse('<Provision> stands inside another element. Put each provision on its own lines, not nested.');
  const known: readonly string[] = COMPONENTS[name];
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '{…}';
    if (seen.has(key)) refuse(`The attribute "${key}" of <${name}> is written twice. Keep one.`);
    seen.add(key);
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string'))
      refuse(`The attribute "${key}" of <${name}> is an expression. Write a plain string in quotes.`);
    else if (attribute.value === null) refuse(`The attribute "${key}" of <${name}> has no value. Write ${key}="…".`);
    else if (!known.includes(key))
      refuse(
        `"${key}" of <${name}> ${describeInverse(key) ?? `is not a known attribute. Known: ${known.join(', ') || 'none'}.`}`,
      );
  }
}

function checkElement(node: TreeNode, refuse: (message: string) => void, parent: string): void {
  const tag = node.tagName ?? '';
  if (tag === 'h1') refuse('A first-level heading belongs to the page. Use ## for the sections of a work.');
  else if (tag === 'h2' && parent !== 'top')
    refuse('A section heading stands inside another element. Put it before a <Provision>, on a line of its own.');
  else if (!ALLOWED_ELEMENTS.has(tag))
    refuse(
      `Markdown that becomes <${tag}> is not used here (no images, footnotes, task lists or deep headings). Write it as text.`,
    );
  const href = node.properties?.['href'];
  if (typeof href === 'string' && !isWebAddress(href))
    refuse(
      `The link "${href}" is not a full web address. Link inside the atlas with <Ref to="workId#number">, outside with https://….`,
    );
}

function collectReference(node: TreeNode, place: Place, references: Reference[]): void {
  const key = node.name === 'Ref' ? 'to' : node.name === 'Term' ? 'id' : undefined;
  if (!key) return;
  const value = node.attributes?.find((attribute) => attribute.name === key)?.value;
  references.push({ kind: key === 'to' ? 'end' : 'term', to: typeof value === 'string' ? value : '', place });
}

function parseProvision(node: TreeNode, section: string, place: Place, body: ParsedBody): ParsedProvision | undefined {
  const strings = Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' && name in ProvisionSchema.shape ? [[name, value]] : [],
    ),
  );
  const result = ProvisionSchema.safeParse(strings);
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
  const attributes = result.data;
  body.references.push(...listReferences(ProvisionSchema, strings, () => place));
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
  return { attributes, section, digest, relations, place };
}

function isComponent(name: string): name is keyof typeof COMPONENTS {
  return Object.hasOwn(COMPONENTS, name);
}

function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function firstWords(text = ''): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
