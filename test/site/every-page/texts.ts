// No text of a page holds a date as machines write it, and French sets its colons. Called by every-page.test.ts.
import { TextNode } from 'node-html-parser';
import { describe, test } from 'vitest';
import { DICTIONARIES } from '../../../src/words/translate.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import { expectNone, walkElements } from '../../helpers/site-pages.ts';
import type { PageWalk } from '../../helpers/walk-pages.ts';

const corpus = await realCorpus();

/** Describes the tests. */
export function describeTexts(walk: PageWalk): void {
  describe('texts of pages', () => {
    const dates = walk.gather(({ path, root }) => {
      const problems: string[] = [];
      walkElements(root, (element, _, texts) => {
        if (['SCRIPT', 'STYLE', 'TIME'].includes(element.tagName) || element.classList.contains('digest')) return;
        for (const text of texts)
          if (/(?<![\d/-])(?:19|20)\d\d-\d\d-\d\d(?![\d/-])/.test(text) && !text.includes('2012-06-15'))
            problems.push(`${path}: ${text.slice(0, 80)}`);
      });
      return problems;
    });
    test('hold no date as machines write it', () => {
      expectNone(dates());
    });

    // Titles stand as they are printed, colon and all, on the map shortened; so do the signs of the query language.
    const printed = [
      ...corpus.works.map(({ frontMatter }) => frontMatter.titles),
      ...corpus.meetings.map(({ names }) => names),
      ...corpus.practices.map(({ titles }) => titles),
      { signs: DICTIONARIES.fr['search.syntax'] },
      ...corpus.vocabularies.sources.map(({ title }) => ({ title })),
    ].flatMap(
      (titles) => Object.values(titles).filter((title) => title !== undefined && title.includes(':')) as string[],
    );
    const colons = walk.gather(({ path, root, language }) => {
      const problems: string[] = [];
      if (language !== 'fr') return problems;
      walkElements(root, (element, lang) => {
        if (lang !== 'fr' || ['SCRIPT', 'STYLE', 'CODE'].includes(element.tagName)) return;
        for (const node of element.childNodes) {
          // As written: `texts` have their no-break spaces folded.
          if (!(node instanceof TextNode) || !/[^\u00a0\u202f]:(?:\s|$)/.test(node.text)) continue;
          const own = printed.reduce(
            (rest, title) => rest.replaceAll(title, '').replaceAll(title.slice(0, title.indexOf(':') + 1), ''),
            node.text,
          );
          if (/[^\u00a0\u202f]:(?:\s|$)/.test(own)) problems.push(`${path}: ${own.trim().slice(0, 90)}`);
        }
      });
      return problems;
    });
    test('have in French a no-break space before a colon that stands between a label and its value', () => {
      expectNone(colons());
    });
  });
}
