// What paragraph styles of Word say of lists and headings. Called by the reader of Word files.
import { findXml, type XmlTree } from './read-xml.ts';

export interface ParagraphStyle {
  /** List of the style and level in it. */
  list?: string;
  level?: number;
  /** 1 for the title. */
  heading?: number;
}

/** Styles by their ids, each with what it has from those that it is based on. */
export function readDocxStyles(styles: XmlTree | undefined): ReadonlyMap<string, ParagraphStyle> {
  const trees = new Map<string, XmlTree>();
  for (const child of styles?.children ?? [])
    if (typeof child !== 'string' && child.name === 'style') trees.set(child.attributes['styleId'] ?? '', child);
  const read = (id: string, depth: number): ParagraphStyle => {
    const tree = trees.get(id);
    if (!tree || depth > 20) return {};
    const above = findXml(tree, 'basedOn')?.attributes['val'];
    return { ...(above !== undefined && read(above, depth + 1)), ...readStyle(tree) };
  };
  return new Map([...trees.keys()].map((id) => [id, read(id, 0)]));
}

function readStyle(tree: XmlTree): ParagraphStyle {
  const name = findXml(tree, 'name')?.attributes['val'] ?? '';
  const list = findXml(tree, 'pPr', 'numPr', 'numId')?.attributes['val'];
  const level = findXml(tree, 'pPr', 'numPr', 'ilvl')?.attributes['val'];
  const outline = findXml(tree, 'pPr', 'outlineLvl')?.attributes['val'];
  const named = /^(?:heading|t[ií]tulo|titre) (\d)$/i.exec(name)?.[1];
  const heading = /^(?:title|t[ií]tulo|titre)$/i.test(name)
    ? 1
    : named !== undefined
      ? Number(named) + 1
      : outline !== undefined && Number(outline) < 9
        ? Number(outline) + 2
        : undefined;
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
    ...(heading !== undefined && { heading }),
  };
}

/** Lists that styles of lists name, by the id of the style. */
export function listStyleLists(styles: XmlTree | undefined): Map<string, string> {
  const lists = new Map<string, string>();
  for (const child of styles?.children ?? []) {
    if (typeof child === 'string' || child.name !== 'style') continue;
    const list = findXml(child, 'pPr', 'numPr', 'numId')?.attributes['val'];
    if (list !== undefined) lists.set(child.attributes['styleId'] ?? '', list);
  }
  return lists;
}
