// The words of one paragraph of Word, with the signs of its notes. What is deleted or hidden is left out; what is inserted is taken. Called
// by the reader of Word files.
import type { NoteSign } from '../official-text.ts';
import { findXml, type XmlTree } from './read-xml.ts';

export interface DocxRuns {
  /** Lines of the paragraph: most have one. */
  text: string;
  signs: NoteSign[];
  /** Whether every word is bold. */
  isBold: boolean;
  hasChanges: boolean;
}

const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'Fallback',
  'txbxContent',
  'pict',
  'drawing',
  'footnoteRef',
  'endnoteRef',
]);
const SIGNS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: ' ' };

export function readDocxRuns(paragraph: XmlTree): DocxRuns {
  const runs: DocxRuns = { text: '', signs: [], isBold: true, hasChanges: false };
  for (const child of paragraph.children) if (typeof child !== 'string') take(child, runs, false);
  return { ...runs, isBold: runs.isBold && runs.text.trim() !== '' };
}

function take(tree: XmlTree, runs: DocxRuns, isBold: boolean): void {
  const { name, attributes } = tree;
  if (name === 'del' || name === 'ins' || name === 'moveFrom' || name === 'moveTo') runs.hasChanges = true;
  if (LEFT_OUT.has(name)) return;
  if (name === 't') {
    const text = tree.children.filter((child) => typeof child === 'string').join('');
    runs.text += text;
    if (text.trim() !== '' && !isBold) runs.isBold = false;
  } else if (name in SIGNS) runs.text += SIGNS[name];
  else if (name === 'footnoteReference' || name === 'endnoteReference') {
    const id = attributes['id'] ?? '';
    runs.signs.push({ at: runs.text.length, id: name === 'footnoteReference' ? id : `e${id}` });
  } else {
    const isOff = (value: string | undefined) => value !== undefined && /^(?:0|false|off|none)$/.test(value);
    const properties = name === 'r' ? findXml(tree, 'rPr') : undefined;
    const hidden = findXml(properties, 'vanish');
    if (hidden && !isOff(hidden.attributes['val'])) return;
    const bold = findXml(properties, 'b');
    const own = name === 'r' ? bold !== undefined && !isOff(bold.attributes['val']) : isBold;
    for (const child of tree.children) if (typeof child !== 'string') take(child, runs, own);
  }
}
