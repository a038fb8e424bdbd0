// npm run lint:content [-- --fix] [-- --format text|json|github] [-- --content DIR] [-- --today 2026-11-28]
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue } from '../src/corpus/issue.ts';
import { applyFixes } from '../src/lint/apply-fixes.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../src/lint/format-report.ts';
import { loadRules } from '../src/lint/rules.ts';
import { runLint } from '../src/lint/run-lint.ts';
import { isDayText, latestDay } from '../src/lint/today.ts';

const { values } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string', default: latestDay(new Date()) },
  },
});
if (!isFormat(values.format)) {
  console.error(`--format ${values.format} is not known. Use one of: ${REPORT_FORMATS.join(', ')}.`);
  process.exit(2);
}

if (!isDayText(values.today)) {
  console.error(`--today ${values.today} is not a day. Write it as 2026-11-28.`);
  process.exit(2);
}

const dir = resolve(values.content);
if (!existsSync(dir)) {
  console.error(`There is no content folder ${values.content}. Run from the project, or name one with --content.`);
  process.exit(2);
}
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
