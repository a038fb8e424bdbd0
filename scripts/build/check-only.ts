// Checks the content without building. Called by the build that cannot go on for another reason.
import { formatReport } from '../../src/lint/format-report.ts';
import { BUILD_RULES } from '../../src/lint/rules.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import type { BuildSettings } from './read-settings.ts';

/** Prints what is wrong. @returns whether anything is */
export async function checkOnly(env: BuildSettings): Promise<boolean> {
  const { issues } = await runLint(env.ATLAS_CONTENT, BUILD_RULES, env['ATLAS_TODAY'], env.ATLAS_TEXTS);
  if (issues.length) process.stderr.write(formatReport(issues, env['GITHUB_ACTIONS'] ? 'github' : 'text'));
  return issues.some(({ severity }) => severity === 'error');
}
