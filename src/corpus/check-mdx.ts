// Checks the nodes of declarative MDX against what content may use: the listed components and Markdown, and nothing that runs as code.
// Called by parseMdx.
import { isWebAddress } from '../schemas/fields.ts';
import { describeInverse } from '../schemas/predicates.ts';
import { ProvisionSchema, type ToldProvisionSchema } from '../schemas/provision.ts';
import type { ProseNode } from './check-prose.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import type { Reference } from './types.ts';

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

/** The schema of provisions, or of what is told of them in a translation. */
export type ProvisionForm = typeof ProvisionSchema | typeof ToldProvisionSchema;

export interface Reading {
  placeOf: (node: ProseNode) => Place;
  body: { references: Reference[]; issues: Issue[]; whole: boolean };
  schema: ProvisionForm;
}

/** The nodes of satteri's tree that this parser tells apart; anything else is refused. */
export interface TreeNode extends ProseNode {
  children?: TreeNode[];
}

/** Checks a node and those below it against the declarative subset; collects references on the way. */
export function checkNode(node: TreeNode, reading: Reading, parent: string): void {
  const { placeOf, body } = reading;
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
      checkComponent(node, refuse, remedy, parent, reading.schema);
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
  for (const child of node.children ?? []) checkNode(child, reading, node.name ?? node.tagName ?? '');
}

function checkComponent(
  node: TreeNode,
  refuse: (message: string) => void,
  remedy: string,
  parent: string,
  schema: ProvisionForm,
): void {
  const name = node.name ?? '';
  if (!isComponent(name)) {
    refuse(`<${name}> is not a component of the atlas. ${remedy}`);
    return;
  }
  if (name === 'Provision' && parent !== 'top')
    refuse('<Provision> stands inside another element. Put each provision on its own lines, not nested.');
  const known: readonly string[] = name === 'Provision' ? Object.keys(schema.shape) : COMPONENTS[name];
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

function isComponent(name: string): name is keyof typeof COMPONENTS {
  return Object.hasOwn(COMPONENTS, name);
}

function firstWords(text = ''): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
