// Every guide is there in four languages, says of itself what is so, leads only to what is there and loads nothing from elsewhere.
import { z } from 'astro/zod';
import { GUIDES, guideFile, type Guide } from '../../addresses/guides.ts';
import { STATIC_PAGES } from '../../addresses/routes.ts';
import { checkDepth, checkLength, checkShown } from '../../corpus/check-prose.ts';
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import { placeAt } from '../../corpus/place-at.ts';
import { splitFrontMatter } from '../../corpus/split-front-matter.ts';
import { readYaml } from '../../corpus/read-yaml.ts';
import { syntaxIssue } from '../../corpus/syntax-issue.ts';
import { toMdxTree } from '../../corpus/to-mdx-tree.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { once } from '../../text/once.ts';
import { listGuideLinks, listPages } from '../guide-links.ts';
import { describeGuideNode, type GuideNode } from '../guide-nodes.ts';
import type { LintInput, Rule } from '../rule.ts';

const NAME = 'guide-holds';
const FOLDER = 'src/pages';

const text = z.string().regex(/\p{L}/u, { error: 'is no text. Write words.' });
const GuideSchema = z.strictObject({
  layout: text,
  title: text,
  description: text,
  guide: z.enum(GUIDES),
  language: z.enum(LANGUAGES),
});

export const guideHolds: Rule = {
  name: NAME,
  summary:
    'Each guide is there in each language with title, description and place; its links lead to pages and paragraphs that are there, and it holds no code.',
  check(input) {
    const { corpus, guides } = input;
    if (!guides) return [];
    const pages = once(() => listPages(corpus));
    const files = new Map<string, { guide: Guide; language: Language }>(
      LANGUAGES.flatMap((language) =>
        GUIDES.map((guide) => [`${FOLDER}/${language}/${guideFile(guide)}`, { guide, language }] as const),
      ),
    );
    // What cannot be read, or lies in a folder that cannot, is told by the reader.
    const unread = [...guides].filter(([, source]) => source.trim() === '').map(([file]) => file);
    const missing = [...files.keys()].filter(
      (file) => !guides.has(file) && !unread.some((folder) => file.startsWith(`${folder}/`)),
    );
    return [
      ...missing.map((file) =>
        issueAt({ file, line: 1, column: 1 }, NAME, 'This guide is missing. Restore it; pages lead to it.'),
      ),
      ...[...guides].flatMap(([file, source]) => {
        const known = files.get(file);
        if (unread.includes(file)) return [];
        return known
          ? checkGuide(input, file, source, known, pages)
          : [
              issueAt(
                { file, line: 1, column: 1 },
                NAME,
                `No page of the site leads to this file. Remove it, or name it ${GUIDES.map(guideFile).join(', ')}.`,
              ),
            ];
      }),
    ];
  },
};

/** A guide by itself: what is wrong in it, and where it has links, which what else is there decides on. */
interface ReadGuide {
  issues: readonly Issue[];
  tree?: GuideNode;
  placeOf: (node: GuideNode) => Place;
}

function checkGuide(
  { corpus, kept }: LintInput,
  file: string,
  source: string,
  known: { guide: Guide; language: Language },
  pages: () => ReadonlySet<string>,
): Issue[] {
  const read = () => readGuide(file, source, known);
  const { issues, tree, placeOf } = kept ? kept.take(`${NAME} ${file}`, [source], read) : read();
  if (!tree) return [...issues];
  const links = listGuideLinks(tree, corpus, known.language, STATIC_PAGES[known.guide], pages());
  return [...issues, ...links.map(({ node, message }) => issueAt(placeOf(node), NAME, message))];
}

function readGuide(file: string, source: string, { guide, language }: { guide: Guide; language: Language }): ReadGuide {
  const text = source.replace(/^\uFEFF/, '');
  const parts = splitFrontMatter(text, file);
  if ('issue' in parts) return { issues: [parts.issue], placeOf: () => parts.issue };
  const head = readYaml(parts.head, GuideSchema, file, { firstLine: 2 });
  const report = (key: string, message: string) => issueAt(head.placeOf(key), NAME, message);
  const facts = head.value;
  const layout = `${'../'.repeat(guideFile(guide).split('/').length + 1)}site/frame/Guide.astro`;
  const body = readBody(file, parts.body, parts.firstLine);
  return {
    ...body,
    issues: [
      ...head.issues,
      ...(facts && facts.guide !== guide
        ? [report('guide', `"guide: ${facts.guide}" stands in the file of "${guide}". Correct it.`)]
        : []),
      ...(facts && facts.language !== language
        ? [report('language', `"language: ${facts.language}" stands in the folder of "${language}". Correct it.`)]
        : []),
      ...(facts && facts.layout !== layout
        ? [report('layout', `"layout: ${facts.layout}" is not the page of a guide. Write "${layout}".`)]
        : []),
      ...body.issues,
    ],
  };
}

function readBody(file: string, body: string, firstLine: number): ReadGuide {
  const placeOf = ({ position }: { position?: GuideNode['position'] }): Place => ({
    file,
    line: (position?.start.line ?? 1) + firstLine - 1,
    column: position?.start.column ?? 1,
  });
  const long = checkLength(body, file, firstLine);
  if (long.length) return { issues: long, placeOf };
  let tree: GuideNode;
  try {
    tree = toMdxTree(body) as GuideNode;
  } catch (error) {
    return { issues: [syntaxIssue(error, file, firstLine)], placeOf };
  }
  const deep = checkDepth(tree, placeOf);
  if (deep.length) return { issues: deep, placeOf };
  const told: Issue[] = [];
  const visit = (node: GuideNode) => {
    const problem = describeGuideNode(node);
    if (problem !== undefined) told.push(issueAt(placeOf(node), NAME, problem));
    else for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  const shown = checkShown(tree, body, placeOf, (index) => placeAt(file, body, index, firstLine));
  return { issues: [...shown, ...told], tree, placeOf };
}
