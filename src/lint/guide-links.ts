// Where the links of a guide lead, and whether anything is there. Called by the rule guide-holds.
import { profilePath, STATIC_PAGES, treatyPath } from '../addresses/routes.ts';
import { listKindRecords } from '../addresses/record-kinds.ts';
import { workPath } from '../addresses/work-path.ts';
import { treatiesOf } from '../atlas/coverage.ts';
import type { Corpus } from '../corpus/types.ts';
import { isWebAddress } from '../schemas/fields.ts';
import type { Language } from '../schemas/languages.ts';
import { findNearest } from '../text/count-edits.ts';
import type { GuideNode } from './guide-nodes.ts';

const HOST = 'https://atlas.invalid';

/**
 * Links of `tree` that lead nowhere, or elsewhere than to a page of this language or of the web.
 * @param pages of each language, below its folder
 */
export function listGuideLinks(
  tree: GuideNode,
  corpus: Corpus,
  language: Language,
  path: string,
  pages: ReadonlySet<string>,
): { node: GuideNode; message: string }[] {
  const sections = new Set(listNodes(tree, ['h2', 'h3']).map((node) => toSlug(textOf(node))));
  return listNodes(tree, ['a']).flatMap((node) => {
    const href = node.properties?.['href'];
    if (typeof href !== 'string') return [];
    const message = describeLink(href, { corpus, language, path, pages, sections });
    return message === undefined ? [] : [{ node, message: `The link "${href}" ${message}` }];
  });
}

interface Known {
  corpus: Corpus;
  language: Language;
  path: string;
  pages: ReadonlySet<string>;
  sections: ReadonlySet<string>;
}

function describeLink(href: string, { corpus, language, path, pages, sections }: Known): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href))
    return isWebAddress(href) ? undefined : 'is not an address of the web. Write https://… or a path from this page.';
  if (href.startsWith('/'))
    return 'starts at the root, which is another place where the atlas lies below a path. Write it from this page, with ../.';
  if (href.startsWith('#'))
    return sections.has(decode(href.slice(1)))
      ? undefined
      : 'names no section of this guide. Write the words of a heading.';
  const { pathname, hash } = new URL(href, `${HOST}/${language}/${path}`);
  const below = `/${language}/`;
  if (!pathname.startsWith(below))
    return `leads out of the language "${language}". Lead to the same page in the language of the guide.`;
  const page = pathname.slice(below.length);
  if (!pages.has(page)) {
    if (pages.has(`${page}/`)) return 'lacks the slash at its end. Add it.';
    const meant = findNearest(page, pages, 4);
    return `leads to "${page}", where there is no page.${meant === undefined ? ' Correct it.' : ` Did you mean "${meant}"?`}`;
  }
  const work = corpus.works.find((candidate) => workPath(candidate) === page);
  const n = decode(hash.slice(1));
  if (!work || n === '' || corpus.unreadIds.has(work.workId)) return undefined;
  return work.provisions.some((provision) => provision.n === n || provision.formerly.includes(n))
    ? undefined
    : `names "${n}", which "${work.workId}" does not hold. Name a paragraph that is held.`;
}

/** Pages that the records of `corpus` have, and those that are always there. */
export function listPages(corpus: Corpus): ReadonlySet<string> {
  return new Set([
    ...Object.values(STATIC_PAGES),
    ...listKindRecords(corpus).map(({ path }) => path.split('#')[0] ?? ''),
    ...treatiesOf(corpus).map(treatyPath),
    ...corpus.countries.map(({ code }) => profilePath(code)),
  ]);
}

function listNodes(node: GuideNode, tags: readonly string[]): GuideNode[] {
  return [
    ...(node.tagName !== undefined && tags.includes(node.tagName) ? [node] : []),
    ...(node.children ?? []).flatMap((child) => listNodes(child, tags)),
  ];
}

function textOf(node: GuideNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The anchor that Astro gives to a heading. */
function toSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
