// npm run texts [-- --work id]: which provisions have their official text, and what is missing on either side.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { formatReport } from '../src/lint/format-report.ts';
import { toLine } from '../src/text/to-line.ts';
import { checkContent } from './terminal/check-content.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({
  options: {
    work: { type: 'string' },
    texts: { type: 'string', default: process.env['ATLAS_TEXTS'] ?? 'texts' },
    content: { type: 'string', default: 'content' },
  },
});
checkContent(resolve(values.content), values.content, '--content');
const dir = resolve(values.texts);
if (!existsSync(dir))
  stop(
    `There is no folder ${values.texts}. Import a text first (npm run import -- FILE), or name a folder with --texts.`,
  );
const [{ readCorpus }, { readTexts }, { reportAlignment }] = await Promise.all([
  import('../src/corpus/read-corpus.ts'),
  import('../src/texts/read-texts.ts'),
  import('../src/texts/report-alignment.ts'),
]);
const { corpus } = await readCorpus(resolve(values.content));
const { texts, issues } = await readTexts(dir, basename(dir));
const shown = texts.filter(({ work }) => values.work === undefined || work === values.work);
if (!shown.length && !issues.length)
  stop(
    values.work === undefined
      ? `${values.texts} holds no texts. Import one: npm run import -- FILE.`
      : `${values.texts} holds no text of "${values.work}". Import one: npm run import -- FILE --work ${values.work}.`,
  );
for (const text of shown) {
  const work = corpus.workById.get(text.work);
  const name = `${text.work} (${text.language})`;
  if (!work) {
    console.log(toLine(`${name}: no work of the atlas; a draft, or a wrong name.`));
    continue;
  }
  const { told, provisions, paragraphs, onlyInWork, onlyInText, isWhole } = reportAlignment(work, text);
  console.log(
    toLine(
      `${name}: ${told} of ${provisions} provisions have their text; ${paragraphs} paragraphs.${isWhole ? ' Whole.' : ''}`,
    ),
  );
  if (text.partial !== undefined) console.log(toLine(`  partial: ${text.partial}`));
  for (const [where, numbers] of [
    ['work', onlyInWork],
    ['text', onlyInText],
  ] as const)
    if (numbers.length) console.log(toLine(`  only in the ${where}: ${list(numbers)}`));
}
if (issues.length) process.stdout.write(formatReport(issues, 'text'));
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;

/** A code has hundreds of articles that the atlas does not tell. */
function list(numbers: readonly string[]): string {
  const most = 40;
  return numbers.length > most
    ? `${numbers.slice(0, most).join(', ')} and ${numbers.length - most} more`
    : numbers.join(', ');
}
