// How much of a built site reads in the language of its pages: words in <main> by their `lang`, and passages whose language is not
// marked. Called by `npm run translations -- --site`.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/schemas/languages.ts';
import { toLine } from '../../src/text/to-line.ts';
import { stop } from '../terminal/stop.ts';
import { readMain, type Passage } from './read-main.ts';
import { pageKind } from './page-kind.ts';
import { sumUp, type KindSum } from './sum-up.ts';

/** Share of words in the reader's language that every kind of page has at the least, and of English function words that it may have. */
const OWN = 0.97;
const ENGLISH = 0.005;
/** Speaks to readers of whom only the address is known, with a line in each of the other languages. */
const TO_ALL = '404';

/** Prints what was found; true if every kind of page keeps the limits. */
export function measureSite(
  dir: string,
  name: string,
  languages: readonly Language[],
  names: ReadonlySet<string>,
): boolean {
  let good = true;
  for (const language of languages) {
    const pages = globSync('**/*.html', { cwd: join(dir, language) }).sort();
    if (!pages.length) stop(`${name} holds no pages in ${language}. Build the site first: npm run build.`);
    const kinds = new Map<string, KindSum>();
    const foreign = new Map<string, { passage: Passage; page: string; count: number }>();
    for (const page of pages) {
      const passages = readMain(readFileSync(join(dir, language, page), 'utf8'), language, names);
      const kind = pageKind(page);
      kinds.set(kind, sumUp(kinds.get(kind), passages, language));
      for (const passage of passages)
        if (passage.reads !== undefined || (passage.lang !== language && !passage.isName)) {
          const known = foreign.get(passage.text);
          if (known) known.count += 1;
          else foreign.set(passage.text, { passage, page, count: 1 });
        }
    }
    console.log(`${language}  pages, words, in the reader's language (names apart), English function words unmarked`);
    for (const [kind, { pages: count, words, names, own, english }] of [...kinds].sort()) {
      const share = words === names ? 1 : own / (words - names);
      const stray = own === 0 ? 0 : english / own;
      const isGood = kind === TO_ALL || (share >= OWN && stray <= ENGLISH);
      good &&= isGood;
      console.log(
        `  ${isGood ? ' ' : '!'} ${kind.padEnd(34)} ${String(count).padStart(4)} ${String(words).padStart(8)}  ${(share * 100).toFixed(1)} %  ${(stray * 100).toFixed(2)} %`,
      );
    }
    console.log(`  what is left, as often as it stands on pages:`);
    for (const { passage, page, count } of [...foreign.values()].sort(
      (a, b) => b.count * b.passage.words - a.count * a.passage.words,
    ))
      console.log(
        toLine(
          `    ${count} × ${passage.reads === undefined ? passage.lang : `unmarked, reads as ${passage.reads}`}  ${page}: ${passage.text.slice(0, 160)}`,
        ),
      );
  }
  return good;
}
