// What may lie below content/ without being read. Asked by FolderReader when it reports what nobody reads.
import { findNearest } from '../text/count-edits.ts';
import type { Severity } from './issue.ts';

/** What the reader does not read: work in progress, examples, what is written from the schemas, and guides, which are pages. */
export function isExempt(path: string): boolean {
  return path === 'README.md' || /^guides(?:\/|$)/.test(path) || /^_(?:drafts|templates|translated)(?:\/|$)/.test(path);
}

/** What systems and editors leave behind is no content that an editor misses. */
export function severityOf(name: string): Severity {
  return /^(?:\.(?!.*\.(?:mdx?|ya?ml)$).*|\.#.*|Thumbs\.db|desktop\.ini)$/.test(name) ? 'warning' : 'error';
}

/** Why what lies at `path` is not read, and which of the `known` paths may be meant. */
export function describeUnread(path: string, known: readonly string[], drafts: string): string {
  const meant = findNearest(path, known, 3);
  const law = /^legislation\/[^/]+\.mdx$/.test(path)
    ? ' A law lies in the folder of its state, legislation/<code>/.'
    : '';
  return `"${path}" is not read, and nothing of it is published.${law || (meant === undefined ? '' : ` Did you mean "${meant}"?`)} Rename or move it, or put it into ${drafts}.`;
}
