// Reads a content folder and runs every rule on it. Called by the build before anything is written, and by lint-content.
import { compareIssues, type Issue } from '../corpus/issue.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Corpus } from '../corpus/types.ts';
import { Atlas } from '../atlas/atlas.ts';
import { shelveTexts } from '../texts/shelve-texts.ts';
import { capIssues } from './cap-issues.ts';
import { checkContent } from './check-content.ts';
import { loadRules } from './rules.ts';
import type { Rule } from './rule.ts';

export interface LintResult {
  corpus: Corpus;
  atlas: Atlas;
  /** All issues at once, sorted by file, line and column. */
  issues: Issue[];
  /** Text of every content file, by path. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Lints the content folder `dir`.
 * @param rules every rule, of the build and of the editor, if left out
 * @param today day after which nothing can have been adopted, done or read, as 2026-11-28
 * @param textsDir folder of official texts that is read with it
 */
export async function runLint(
  dir: string,
  rules?: readonly Rule[],
  today?: string,
  textsDir?: string,
): Promise<LintResult> {
  const { corpus, issues, ...read } = await readCorpus(dir);
  const shelved = textsDir === undefined ? undefined : await shelveTexts(textsDir, corpus);
  const atlas = new Atlas(corpus, shelved?.shelf);
  issues.push(...(shelved?.issues ?? []));
  const found = await checkContent(rules ?? (await loadRules()), { ...read, atlas, corpus, today });
  for (const issue of found) issues.push(issue);
  return { corpus, atlas, issues: capIssues(issues.sort(compareIssues)), texts: read.texts };
}
