// A table of contents in Markdown for programs that read text, as https://llmstxt.org describes. Called by the list of files.
import { COLLECTIONS, type Collection, type Work } from '../../corpus/types.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { FileSite } from '../work/work-file.ts';
import { workFileAddress } from '../work/work-file.ts';

export interface LlmsWords {
  name: string;
  /** What the atlas is, and what its texts are not, in a sentence each. */
  about: readonly string[];
  collection: (collection: Collection) => string;
  /** Name of a work in English. */
  work: (work: Work) => string;
  /** Its full title, where that is not the name. */
  title: (work: Work) => string | undefined;
}

/** Every document by its file in Markdown, then the data of the whole. */
export function toLlmsTxt(
  { atlas, routes, absolute }: FileSite,
  { name, about, collection, work: nameOf, title }: LlmsWords,
  data: readonly { name: string; path: string }[],
): string {
  const { works } = atlas.corpus;
  const [first = '', ...others] = about;
  const sections = COLLECTIONS.map((own) => {
    const lines = works
      .filter((work) => work.collection === own)
      .map((work) => toLine(nameOf(work), absolute(workFileAddress(work, 'md', routes)), title(work)));
    return `## ${collection(own)}\n\n${lines.join('\n')}\n`;
  });
  const files = data.map((file) => toLine(file.name, absolute(routes.asset(file.path))));
  return [
    `# ${name}\n\n> ${first}\n`,
    ...others.map((text) => `${text}\n`),
    ...sections,
    `## Data\n\n${files.join('\n')}\n`,
  ].join('\n');
}

function toLine(name: string, address: string, note?: string): string {
  return `- [${escapeMarkdown(name)}](${address})${note === undefined ? '' : `: ${escapeMarkdown(note)}`}`;
}
