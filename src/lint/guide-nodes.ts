// What a guide may be made of: Markdown, and the parts of the site that it imports. Called by the rule guide-holds.
import type { ProseNode } from '../corpus/check-prose.ts';

export interface GuideNode extends ProseNode {
  children?: GuideNode[];
}

/** Imports of components by their names, each from the parts of the site. */
const IMPORTS = /^(?:\s*import\s[A-Z]\w* from\s'(?:\.\.\/)+site\/parts\/[A-Z]\w*\.astro';\s*)+$/;

/** Why `node` has no place in a guide; undefined if it has. What stands below it is not looked at. */
export function describeGuideNode({ type, tagName, name, value = '' }: GuideNode): string | undefined {
  if (type === 'mdxjsEsm')
    return IMPORTS.test(value)
      ? undefined
      : `"${value.trim()}" is code. A guide may import what lies in src/site/parts only, each by its name.`;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return `"{${value}}" is an expression, and guides run no code. Write the words themselves.`;
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    return /^[A-Z]\w*$/.test(name ?? '')
      ? undefined
      : `<${name ?? ''}> is written as HTML, which may load or run something. Write Markdown.`;
  if (tagName === 'h1') return 'A first-level heading belongs to the page. Use ## for the sections of a guide.';
  if (tagName === 'img') return 'An image is loaded from elsewhere, or is not there. Say it in words.';
  if (tagName === 'input' || tagName === 'sup' || tagName === 'section')
    return 'Task lists and footnotes are not used here. Write them as text.';
  return undefined;
}
