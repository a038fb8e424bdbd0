// XML as a plain tree, so that no reader of a format needs the parser's own nodes. Entities of its own are refused before parsing: a few
// lines of them can stand for gigabytes. Called by the readers of Word files and of laws in XML.
import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlParseError, XmlText, type XmlNode } from 'libxml2-wasm';
import { ImportRefusal } from '../blocks.ts';
import { decodeBytes } from './sniff-format.ts';

export interface XmlTree {
  /** Local name. */
  name: string;
  /** By local name; of two, the one without prefix. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlTree | string)[];
  namespace: string;
}

const DEEPEST = 250;

/** @throws ImportRefusal for what is not well formed, or declares entities */
export function readXml(name: string, bytes: Uint8Array): XmlTree {
  const start = decodeBytes(name, bytes.subarray(0, 100_000), true);
  if (/<!ENTITY/i.test(start) || /<!DOCTYPE[^>]*\[/i.test(start))
    throw new ImportRefusal(
      `"${name}" declares entities of its own, which can fill a machine's memory and are not read. Save it without its DOCTYPE, and import that.`,
    );
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NOCDATA,
    });
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const [first = ''] = error.message.trim().split('\n');
    throw new ImportRefusal(
      `"${name}" is not well-formed XML: ${first.replace(/\.?$/, '.')} Fetch it again, or mend it there.`,
    );
  }
  try {
    return toTree(document.root, 0);
  } finally {
    document.dispose();
  }
}

function toTree(element: XmlElement, depth: number): XmlTree {
  if (depth > DEEPEST) throw new RangeError('too deep');
  const attributes: Record<string, string> = {};
  for (const attribute of element.attrs)
    if (attribute.prefix === '' || !(attribute.name in attributes)) attributes[attribute.name] = attribute.value;
  const children: (XmlTree | string)[] = [];
  for (let node: XmlNode | null = element.firstChild; node; node = nextOf(node)) {
    if (node instanceof XmlElement) children.push(toTree(node, depth + 1));
    else if (node instanceof XmlText || node instanceof XmlCData) children.push(node.content);
  }
  return { name: element.name, attributes, children, namespace: element.namespaceUri };
}

function nextOf(node: XmlNode): XmlNode | null {
  return 'next' in node ? (node.next as XmlNode | null) : null;
}

/** Elements below `tree` in their order, itself left out, down to those that `isEnd` holds for. */
export function listXml(tree: XmlTree, name: string): XmlTree[] {
  return tree.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...listXml(child, name)],
  );
}

export function findXml(tree: XmlTree | undefined, ...path: string[]): XmlTree | undefined {
  return path.reduce<XmlTree | undefined>(
    (found, name) =>
      found?.children.find((child): child is XmlTree => typeof child !== 'string' && child.name === name),
    tree,
  );
}

export function xmlText(tree: XmlTree | undefined): string {
  return tree ? tree.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('') : '';
}
