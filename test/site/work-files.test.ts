// Every work can be taken away: its page in each language and its identifier link all its files, and the files are there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Routes } from '../../src/addresses/routes.ts';
import { rowOf } from '../../src/addresses/record-kinds.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { viewWorkFiles } from '../../src/site/frame/view-work-files.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { readSiteFile, SITE } from '../helpers/sites.ts';

const corpus = await realCorpus();
const routes = new Routes('/', 'en', corpus);
const atlas = new Atlas(corpus);
/** Every work as a language tells it. */
const worksIn = (language: Language) =>
  atlas.in(language).corpus.works.map((work) => ({ work, files: viewWorkFiles(work, { routes }) }));
const works = LANGUAGES.flatMap(worksIn);

describe('files of works', () => {
  test('are in the site', () => {
    expect(works.length).toBeGreaterThan(0);
    expectNone(
      works.flatMap(({ files }) => files.map(({ href }) => href).filter((href) => !existsSync(join(SITE, href)))),
    );
  });

  test.each(LANGUAGES)('are linked by their page, for programs and for readers (%s)', (language) => {
    expectNone(
      worksIn(language).flatMap(({ work, files }) => {
        const path = `${language}/${rowOf('work').path(work)}`;
        const page = readSiteFile(`${path}index.html`);
        const told =
          language === work.frontMatter.language
            ? ''
            : `(${DICTIONARIES[language][`language.${work.frontMatter.language}`]})`;
        return files
          .filter(
            ({ type, href, name }) =>
              !page.includes(`<link rel="alternate" type="${type}" href="${href}">`) ||
              !page.includes(`<a href="${href}">${name}</a>`) ||
              !page.includes(told),
          )
          .map(({ href }) => `${path}: ${href}`);
      }),
    );
  });

  test('are linked by their identifier', () => {
    expectNone(
      worksIn('en').flatMap(({ work, files }) => {
        const page = readSiteFile(`id/${work.workId}/index.html`);
        return files.filter(({ href }) => !page.includes(` href="${href}"`)).map(({ href }) => href);
      }),
    );
  });
});
