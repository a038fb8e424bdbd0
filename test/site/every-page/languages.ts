// Text in another language than its page says so, and no English word of the interface is left on the other pages. Called by
// every-page.test.ts.
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import type { Corpus } from '../../../src/corpus/types.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import { DICTIONARIES } from '../../../src/words/translate.ts';
import { LANGUAGES, type Language } from '../../../src/schemas/fields.ts';
import { pathOf, readAtlasData, type AtlasData } from '../../helpers/atlas-data.ts';
import { collapse, expectNone, textOf, walkElements, type SitePage } from '../../helpers/site-pages.ts';
import type { PageWalk } from '../../helpers/walk-pages.ts';

const corpus = await realCorpus();
/** Attributes that are read out or shown. */
const READ_ATTRIBUTES = [
  'aria-label',
  'placeholder',
  'title',
  'alt',
  'data-copied',
  'data-copy-failed',
  'data-none',
  'label',
];

/** Every text of interface and content whose language is known, with all languages in which it reads so. */
const languagesOfText = new Map<string, Set<string>>();
for (const language of LANGUAGES) for (const text of Object.values(DICTIONARIES[language])) know(text, language);
const atlas = new Atlas(corpus);
for (const language of LANGUAGES) knowCorpus(atlas.in(language).corpus);

/** The content as it is told in one language. */
function knowCorpus({ vocabularies, meetings, countries, works, changes }: Corpus): void {
  // Words that readers ask with are shown nowhere.
  const shown = { ...vocabularies, everydayWords: [] };
  for (const value of [shown, meetings, countries]) knowLabels(value);
  for (const { frontMatter, summary, provisions } of works) {
    const { titles, language, session, place, notes, numberingNote, attribution, period } = frontMatter;
    knowLabels(titles);
    for (const text of [attribution, period, session, place, notes, numberingNote, summary.text]) know(text, language);
    for (const { digest, section, due, terms, note } of provisions) {
      for (const text of [digest.text, section, due?.text, note]) know(text, language);
      for (const term of terms) know(term.text, term.language);
    }
  }
  for (const { text, toldIn } of changes) know(text, toldIn);
  for (const { place, host, notes, participants, officers, toldIn } of meetings)
    for (const text of [place, host, notes, participants, officers]) know(text, toldIn);
  for (const { definition, note, terms, toldIn } of vocabularies.glossary) {
    for (const text of [definition, note]) know(text, toldIn);
    for (const language of LANGUAGES) know(terms[language].toLowerCase(), language);
  }
}

// Symbols have no language, and acronyms and numbers read alike in all of them.
for (const { frontMatter } of corpus.works)
  for (const mark of [frontMatter.symbol ?? '', ...(frontMatter.symbols ?? [])]) languagesOfText.delete(mark);

function know(text: string | null | undefined, language: string): void {
  if (text === null || text === undefined || !/\p{Ll}{4}/u.test(text)) return;
  const key = collapse(text);
  const languages = languagesOfText.get(key) ?? new Set();
  languagesOfText.set(key, languages.add(language));
}

/** Takes every `{ en, es, pt, fr }` below `value`. */
function knowLabels(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (LANGUAGES as readonly string[]).includes(key)) know(inner, key);
    else knowLabels(inner);
  }
}

/** Language in which the page in `language` tells the work. */
function toldIn(workId: string, language: Language): Language | undefined {
  return atlas.in(language).corpus.workById.get(workId)?.frontMatter.language;
}

/** A word in a sentence that opens its definition. */
function isMarkedTerm(element: HTMLElement): boolean {
  return element.classList.contains('term') || element.parentNode?.classList.contains('term') === true;
}

/** By the address of its page in each language. */
const workAt: ReadonlyMap<string, AtlasData['works'][number]> = new Map(
  readAtlasData().works.flatMap((work) => LANGUAGES.map((language) => [`${language}/${pathOf(work)}`, work] as const)),
);

/** Where the page of a work does not say in which language the work is told there. */
function findWrongMarks({ path, root, language = 'en' }: SitePage, work: AtlasData['works'][number]): string[] {
  const { workId, titles, provisions } = work;
  const own = toldIn(workId, language);
  const problems: string[] = [];
  const seen = new Map<string, string>();
  let digests = 0;
  walkElements(root, (element, lang) => {
    if (element.classList.contains('digest')) {
      digests++;
      if (lang !== own) problems.push(`${path}: digest marked ${lang}`);
    }
    seen.set(textOf(element), lang);
  });
  if (digests < provisions.length) problems.push(`${path}: ${digests} digests of ${provisions.length}`);
  for (const [titleLanguage, title] of Object.entries(titles)) {
    const marked = seen.get(collapse(title ?? ''));
    const same = Object.entries(titles).some(([other, text]) => other === marked && text === title);
    if (marked !== titleLanguage && !same)
      problems.push(`${path}: title in ${titleLanguage} marked ${marked ?? 'nowhere'}`);
  }
  const meta = root.querySelector('meta[name="description"]');
  if ((meta?.getAttribute('lang') ?? language) !== own) problems.push(`${path}: description`);
  return problems;
}

/** Describes the tests. */
export function describeLanguages(walk: PageWalk): void {
  describe('language of texts', () => {
    const looked = walk.gather(({ path, root, language: ofPage }) => {
      if (ofPage === undefined) return [];
      const problems = new Set<string>();
      let known = 0;
      walkElements(root, (element, language, texts) => {
        // The names in <bdi> are printed as their owners write them, those in <code> as programs read them.
        // A marked word of the glossary is part of a sentence whose language is looked at.
        if (['SCRIPT', 'STYLE', 'BDI', 'CODE'].includes(element.tagName) || isMarkedTerm(element)) return;
        const read = READ_ATTRIBUTES.flatMap((name) => collapse(element.getAttribute(name) ?? '') || []);
        for (const text of [...texts, ...read]) {
          const languages = languagesOfText.get(text);
          if (!languages) continue;
          known++;
          if (!languages.has(language))
            problems.add(`${path}: “${text.slice(0, 60)}” is ${[...languages].join(' or ')}, marked ${language}`);
        }
      });
      return [{ known, problems }];
    });
    test('is said wherever it is not the language of the page', () => {
      expect(looked().reduce((sum, { known }) => sum + known, 0)).toBeGreaterThan(looked().length);
      expectNone(looked().flatMap(({ problems }) => [...problems]));
    });

    const works = walk.gather((page) => {
      const work = workAt.get(page.address);
      return work ? [{ address: page.address, problems: findWrongMarks(page, work) }] : [];
    });
    test('is marked on digests and titles of every work, and in the head on title and description', () => {
      expect(
        works()
          .map(({ address }) => address)
          .toSorted(),
      ).toEqual([...workAt.keys()].toSorted());
      expectNone(works().flatMap(({ problems }) => problems));
    });
  });

  describe.each(LANGUAGES.filter((language) => language !== 'en'))('interface in %s', (language) => {
    const translated = Object.entries(DICTIONARIES.en).filter(
      ([key, text]) => DICTIONARIES[language][key as keyof typeof DICTIONARIES.en] !== text,
    );

    test('has its own words', () => {
      expect(translated.length).toBeGreaterThan(Object.keys(DICTIONARIES.en).length / 2);
    });

    const own = Object.values(DICTIONARIES[language]).join('\n');
    const fragments = translated.flatMap(([, text]) => fragmentsOf(text, own));
    // Titles and citations stand as printed in citations to copy, among words of the page's language.
    const printed = corpus.works
      .flatMap(({ frontMatter: { titles, law } }) => [
        ...Object.values(titles as Record<string, string>),
        law?.citation ?? '',
        law?.englishTitle ?? '',
      ])
      .filter((text) => fragments.some((fragment) => text.includes(fragment)));
    const left = walk.gather(({ path, root, language: ofPage }) => {
      if (ofPage !== language) return [];
      const parts: string[] = [];
      walkElements(root, (element, lang, texts) => {
        if (lang === 'en' || ['SCRIPT', 'STYLE'].includes(element.tagName)) return;
        parts.push(...texts, ...READ_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
        parts.push(element.getAttribute('data-words') ?? '', element.getAttribute('data-copy') ?? '');
      });
      const text = printed.reduce((rest, title) => rest.replaceAll(title, ''), parts.join('\n'));
      return [fragments.filter((fragment) => text.includes(fragment)).map((fragment) => `${path}: “${fragment}”`)];
    });
    test('leaves no fixed part of an English sentence on its pages', () => {
      expect(left().length).toBeGreaterThan(0);
      expectNone(left().flat());
    });
  });
}

/**
 * The parts of an English entry between its values that are long enough to be told from other words.
 * @param own all entries of the other language
 */
function fragmentsOf(text: string, own: string): string[] {
  return text
    .split(/\{\w+\}/)
    .map(collapse)
    .filter((fragment) => fragment.length >= 14 && fragment.includes(' ') && !own.includes(fragment));
}
