// npm run translations [-- --lang es] [--list] [--accept es|FILE] [--site dist]: how much of the content is told in each language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../src/schemas/languages.ts';
import { toLine } from '../src/text/to-line.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({
  options: {
    lang: { type: 'string' },
    list: { type: 'boolean', default: false },
    accept: { type: 'string' },
    site: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
});
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const languages = values.lang === undefined ? TRANSLATED : TRANSLATED.filter((language) => language === values.lang);
if (!languages.length)
  stop(`--lang ${values.lang} is no language of translations. Give one of ${TRANSLATED.join(', ')}.`);

checkContent(resolve(values.content), values.content, '--content');
const dir = resolve(values.content);
const { readCorpus } = await import('../src/corpus/read-corpus.ts');
if (values.site !== undefined) {
  const [{ measureSite }, { listNames }] = await Promise.all([
    import('./translations/measure-site.ts'),
    import('./translations/list-names.ts'),
  ]);
  const names = listNames((await readCorpus(dir)).corpus);
  process.exitCode = measureSite(resolve(values.site), values.site, languages, names) ? 0 : 1;
} else {
  const [{ countTranslations }, accepted] = await Promise.all([
    import('../src/corpus/count-translations.ts'),
    import('../src/corpus/accepted.ts'),
  ]);
  const { translations } = (await readCorpus(dir, undefined, undefined, true)).corpus;
  if (values.accept === undefined) report(countTranslations(translations, languages));
  else accept(values.accept);

  function report(counts: ReturnType<typeof countTranslations>): void {
    for (const { language, collections, left } of counts) {
      console.log(`${language}  words: whole, stale, never accepted, missing`);
      const rows = [...collections, { collection: 'all', words: sum(collections.map(({ words }) => words)) }];
      for (const { collection, words } of rows) {
        const all = words.whole + words.stale + words.unaccepted + words.missing;
        const share = all === 0 ? 100 : Math.floor((words.whole / all) * 1000) / 10;
        console.log(
          `  ${collection.padEnd(36)} ${[words.whole, words.stale, words.unaccepted, words.missing].map((count) => String(count).padStart(8)).join('')}  ${share} %`,
        );
      }
      if (values.list)
        for (const { told, standing } of left)
          console.log(toLine(`  ${standing}  ${told.place.file}:${told.place.line}  ${told.what}: ${told.original}`));
    }
    if (counts.some(({ left }) => left.length > 0)) process.exitCode = 1;
  }

  function accept(what: string): void {
    const chosen = TRANSLATED.filter((language) => what === language || !TRANSLATED.some((other) => other === what));
    const isLanguage = TRANSLATED.some((language) => language === what);
    const path = what.replace(/^content\//, '');
    let written = 0;
    for (const language of chosen) {
      const texts = translations.texts.filter(
        (told) => told.language === language && (isLanguage || accepted.originalOf(told) === path),
      );
      const fresh = accepted.toAccepted(texts);
      if (!Object.keys(fresh).length) continue;
      const before = isLanguage ? {} : keptOf(language);
      const all = Object.fromEntries(Object.entries({ ...before, ...fresh }).sort(([a], [b]) => (a < b ? -1 : 1)));
      mkdirSync(join(dir, accepted.ACCEPTED_FOLDER), { recursive: true });
      writeFileSync(join(dir, accepted.acceptedPath(language)), `${JSON.stringify(all, undefined, 1)}\n`);
      written += Object.keys(fresh).length;
      console.log(`${values.content}/${accepted.acceptedPath(language)}: ${Object.keys(fresh).length} files accepted.`);
    }
    if (written === 0)
      stop(
        `--accept ${what}: nothing of that name is translated. Give a language (es), or a file below ${values.content} as it is in English (countries/ar.yml).`,
      );
  }

  function keptOf(language: Language): Record<string, string> {
    return Object.fromEntries(
      [...(translations.accepted.get(language) ?? [])].map(([file, hashes]) => [file, [...hashes].sort().join(' ')]),
    );
  }
}

function sum(counts: readonly Readonly<Record<'whole' | 'stale' | 'unaccepted' | 'missing', number>>[]) {
  const total = { whole: 0, stale: 0, unaccepted: 0, missing: 0 };
  for (const words of counts)
    for (const key of ['whole', 'stale', 'unaccepted', 'missing'] as const) total[key] += words[key];
  return total;
}
