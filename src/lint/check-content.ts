// Runs rules on content that is read. Called by runLint, and by the server for editing on each of its readings.
import type { Issue } from '../corpus/issue.ts';
import type { LintInput, Rule } from './rule.ts';

/**
 * Issues of `rules`, in the order of the rules.
 * @param pause awaited before each rule, so that a server can answer between two of them
 */
export async function checkContent(
  rules: readonly Rule[],
  input: LintInput,
  pause?: () => Promise<unknown>,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const rule of rules) {
    await pause?.();
    issues.push(...(await rule.check(input)));
  }
  return issues;
}
