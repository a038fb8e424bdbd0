import { describe, expect, test } from 'vitest';
import { listPages } from '../../../src/integrations/list-pages.ts';
import { LANGUAGES } from '../../../src/schemas/languages.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const pages = listPages({ corpus });

describe('listPages', () => {
  test('has the help page with the names of the places where help can be found, in every language', () => {
    const help = pages.find(({ path }) => path === 'help/');
    for (const language of LANGUAGES) {
      const text = help?.texts[language]?.summary.join(' ');
      for (const { names } of corpus.lists.help) expect(text).toContain(names[language]);
    }
  });

  test('has each page once, under a title of its own in every language', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const language of LANGUAGES) {
      const titles = pages.map(({ texts }) => texts[language]?.title ?? '');
      expect(new Set(titles).size).toBe(pages.length);
      expect(titles).not.toContain('');
    }
  });
});
