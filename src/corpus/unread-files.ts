// What may lie below content/ without being read. Asked by FolderReader when it reports what nobody reads.
import type { Severity } from './issue.ts';

/** What is neither read nor published: work in progress, examples, and what is written from the schemas. */
export function isExempt(path: string): boolean {
  return path === 'README.md' || /^_(?:drafts|templates)(?:\/|$)/.test(path);
}

/** What systems and editors leave behind is no content that an editor misses. */
export function severityOf(name: string): Severity {
  return /^(?:\.(?!.*\.(?:mdx?|ya?ml)$).*|\.#.*|Thumbs\.db|desktop\.ini)$/.test(name) ? 'warning' : 'error';
}
