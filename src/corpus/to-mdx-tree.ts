// MDX as a tree, by the one parser of it. Called by parseMdx and by the rule for guides.
import { mdxToHast } from 'satteri';

/** @throws what the parser says of text that is not well formed */
export function toMdxTree(text: string): ReturnType<typeof mdxToHast> {
  // Without a last line end, satteri 0.10.5 ends the whole process at a backslash behind an export and a backtick.
  // A front matter has been cut off; a second one would be left out in silence.
  return mdxToHast(text.endsWith('\n') ? text : `${text}\n`, { features: { frontmatter: false } });
}
