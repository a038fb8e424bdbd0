// Runs rules on content that is read. Called by runLint, and by the server for editing on each of its readings.
import { issueAt, type Issue } from '../corpus/issue.ts';
import { KeptValues } from '../corpus/kept-values.ts';
import { listValues } from './list-values.ts';
import type { LintInput, Rule } from './rule.ts';

/**
 * Issues of `rules`, in the order of the rules.
 * @param pause awaited before each rule, so that a server can answer between two of them
 */
export async function checkContent(
  rules: readonly Rule[],
  given: LintInput,
  pause?: () => Promise<unknown>,
): Promise<Issue[]> {
  if (given.lacksFolder) return [];
  const issues: Issue[] = [];
  const values = given.kept ?? new KeptValues();
  const input: LintInput = {
    ...given,
    values: (file, text) => values.take(`values ${file}`, [text], () => listValues(file, text)),
  };
  for (const rule of rules) {
    await pause?.();
    for (const issue of await checkRule(rule, input)) issues.push(issue);
  }
  return issues;
}

/** A rule that gives up is told as an issue: nobody learns from a stack what is wrong in the content. */
async function checkRule(rule: Rule, input: LintInput): Promise<Issue[]> {
  try {
    return await rule.check(input);
  } catch (error) {
    const [file = 'content'] = (input.texts.keys().next().value ?? 'content').split('/');
    const message = `This rule could not look at the content: ${error instanceof Error ? error.message : String(error)}. Undo the last change, and tell the developers which it was.`;
    return [issueAt({ file, line: 1, column: 1 }, rule.name, message)];
  }
}
