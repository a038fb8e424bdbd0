// npm run lint:content [-- --fix] [-- --format text|json|github] [-- --content DIR] [-- --today 2026-11-28]
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Issue } from '../src/corpus/issue.ts';
import { applyFixes } from '../src/lint/apply-fixes.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../src/lint/format-report.ts';
import { isDayText, latestDay } from '../src/lint/today.ts';
import { settleBuilds } from './build/settle-builds.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({
  options: {
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string', default: latestDay(new Date()) },
  },
});
if (!isFormat(values.format)) {
  stop(`--format ${values.format} is not known. Use one of: ${REPORT_FORMATS.join(', ')}.`);
}

if (!isDayText(values.today)) {
  stop(`--today ${values.today} is not a day. Write it as 2026-11-28.`);
}

const dir = resolve(values.content);
checkContent(dir, values.content, '--content');
await settleBuilds();
const [{ loadRules }, { runLint }] = await Promise.all([
  import('../src/lint/rules.ts'),
  import('../src/lint/run-lint.ts'),
]);
const rules = await loadRules();
let { issues } = await runLint(dir, rules, values.today);
for (let round = 0; values.fix && round < 10 && issues.some(({ fix }) => fix); round++) {
  await repair(dir, issues);
  ({ issues } = await runLint(dir, rules, values.today));
}
process.stdout.write(formatReport(issues, values.format));
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;

async function repair(contentDir: string, found: readonly Issue[]): Promise<void> {
  const byFile = Map.groupBy(
    found.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  for (const [file, fileIssues] of byFile) {
    const path = join(dirname(contentDir), file);
    await writeFile(path, applyFixes(await readFile(path, 'utf8'), fileIssues));
  }
}

function isFormat(text: string): text is ReportFormat {
  return (REPORT_FORMATS as readonly string[]).includes(text);
}
