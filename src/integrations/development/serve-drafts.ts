// The page of drafts in development, at `/drafts/`: each with what is missing. No build has it. Called by the server for editing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Issue } from '../../corpus/issue.ts';
import { escapeHtml } from '../../text/escape-html.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What is read of the drafts, and what is wrong in them. */
export interface Drafts {
  /** Texts by path. */
  texts: ReadonlyMap<string, string>;
  issues: readonly Issue[];
}

/** Serves the page below `base`; other addresses go on. */
export function serveDrafts(read: () => Drafts, base: string): Handler {
  const address = `${base.replace(/\/?$/, '/')}drafts/`;
  return (request, response, next) => {
    if ((request.url ?? '').replace(/\?.*$/, '') !== address) {
      next();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(drawDrafts(read()));
  };
}

/** The page: a section a draft, with its text and a list of what is missing. */
export function drawDrafts({ texts, issues }: Drafts): string {
  const sections = [...texts].map(([file, text]) => {
    const missing = issues.filter((issue) => issue.file === file);
    const items = missing.map(({ line, message }) => `<li>Line ${line}: ${escapeHtml(message)}</li>`).join('');
    const list = missing.length ? `<ol>${items}</ol>` : '<p>Nothing is missing. It can be moved to its collection.</p>';
    return `<section><h2>${escapeHtml(file)}</h2>${list}<details><summary>Text</summary><pre>${escapeHtml(text)}</pre></details></section>`;
  });
  const body = sections.join('') || '<p>There are no drafts.</p>';
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Drafts</title>';
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>Drafts, and what is missing</h1>${body}</main></body></html>\n`;
}
