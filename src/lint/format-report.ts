// Writes a list of issues for a terminal, for programs, or as annotations of a CI run.
// Content speaks through it: no character of a message is obeyed by a terminal, none begins a command of a CI runner.
import type { Issue } from '../corpus/issue.ts';
import { escapeHiddenJson, showHidden } from '../text/hidden-characters.ts';
import { shortenMessage } from '../text/shorten-message.ts';
import { toLine } from '../text/to-line.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The report of `all` in `format`, ending with a newline. */
export function formatReport(all: readonly Issue[], format: ReportFormat): string {
  const issues = all.map((issue) => ({ ...issue, message: shortenMessage(issue.message) }));
  if (format === 'json') return `${escapeHiddenJson(JSON.stringify(issues, null, 2)).replaceAll('##[', '\\u0023#[')}\n`;
  if (format === 'github') return issues.map(toAnnotation).join('');
  const lines = issues.map(
    ({ file, line, column, severity, rule, message }) =>
      `${toLine(file)}:${line}:${column}  ${severity}  ${rule}\n  ${toLine(message)}\n`,
  );
  return `${lines.join('')}${countLine(issues)}\n`;
}

function countLine(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (!issues.length) return 'Content is clean.';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}

function toAnnotation({ file, line, column, severity, rule, message }: Issue): string {
  const escape = (text: string) => showHidden(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'));
  const escapeProperty = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escape(message)}\n`;
}
