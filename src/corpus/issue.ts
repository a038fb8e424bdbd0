// What is wrong in the content, and where: the one form in which reader, graph and lint report.
import { shortenMessage } from '../text/shorten-message.ts';

export type Severity = 'error' | 'warning';

export interface Issue {
  /** Permanent name of the rule: a kebab-case sentence of what must hold. */
  rule: string;
  severity: Severity;
  /** Path from the content folder's parent, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** The value quoted, what is wrong, what to do, in full sentences. */
  message: string;
  /** A replacement that repairs it, where it can be computed. */
  fix?: Fix;
}

export interface Fix {
  /** Offsets in the file's text. */
  start: number;
  end: number;
  replacement: string;
}

export interface Place {
  file: string;
  line: number;
  column: number;
}

/** An error at `place`. */
export function issueAt(place: Place, rule: string, message: string, severity: Severity = 'error'): Issue {
  return { rule, severity, file: place.file, line: place.line, column: place.column, message: shortenMessage(message) };
}

/** By file, line, column, then rule: the order of every report. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
