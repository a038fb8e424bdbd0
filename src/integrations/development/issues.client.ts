// The issues of the content in a corner of every page of the server for editing. Injected by the integration; no built page has it.
import type { Issue } from '../../corpus/issue.ts';
import { readStored, store } from '../../site/dom/stored.ts';
import { showHidden } from '../../text/hidden-characters.ts';
import { ASK_FOR_ISSUES, ISSUES } from './issue-events.ts';
import './issues.css';

/** Whether the list is open, kept from page to page. */
const OPEN = 'atlas-issues-open';

class IssueList extends HTMLElement {
  show(issues: readonly Issue[]): void {
    this.hidden = issues.length === 0;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Issues of the content');
    const details = document.createElement('details');
    details.open = readStored(OPEN, 'sessionStorage') !== undefined;
    details.addEventListener('toggle', () => {
      store(OPEN, details.open ? '' : undefined, 'sessionStorage');
    });
    const summary = document.createElement('summary');
    summary.textContent = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    const list = document.createElement('ol');
    list.append(...issues.map(drawIssue));
    details.append(summary, list);
    this.replaceChildren(details);
  }
}

function drawIssue({ file, line, column, severity, rule, message }: Issue): HTMLLIElement {
  const place = document.createElement('code');
  place.textContent = showHidden(`${file}:${line}:${column}`);
  const item = document.createElement('li');
  item.append(place, ` ${severity} ${rule}`, document.createElement('br'), showHidden(message));
  return item;
}

customElements.define('atlas-issues', IssueList);
const list = new IssueList();
list.lang = 'en';
list.hidden = true;
document.body.append(list);
import.meta.hot?.on(ISSUES, (issues: readonly Issue[]) => list.show(issues));
import.meta.hot?.send(ASK_FOR_ISSUES);
