// Script of the page of corrections: names the page and the fact that the reader comes from in the text, and keeps mail, issue and copy
// with what the reader writes.
import { fillIn } from '../../text/fill-in.ts';
import { loadText } from '../../site/dom/load-file.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { readFragment } from '../../site/dom/read-fragment.ts';
import { nameTarget, readTarget } from './read-target.ts';

const form = document.querySelector<HTMLElement>('[data-correction]');
const box = form?.querySelector('textarea');
const target = readTarget(location.href, document.referrer);

if (form && box) {
  let subject = '';
  const keep = () => {
    const text = box.value;
    form.querySelector('[data-copy]')?.setAttribute('data-copy', text);
    write(form.querySelector('[data-mail]'), 'subject', 'body');
    const issue = form.querySelector<HTMLAnchorElement>('[data-title-field]');
    write(issue, issue?.dataset['titleField'], issue?.dataset['bodyField']);

    function write(link: HTMLAnchorElement | null, title = '', body = ''): void {
      if (!link) return;
      const fields = [[title, subject] as const, [body, text] as const].filter(([, value]) => value !== '');
      const query = fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
      link.href = `${link.href.split('?')[0] ?? ''}?${query}`;
    }
  };
  const tell = (about: string) => {
    if (!target) return;
    // What the reader has written stays.
    const isOwn = box.value !== box.defaultValue;
    subject = fillIn(form.dataset['subject'] ?? '', { about });
    if (!isOwn) box.value = box.defaultValue = fillIn(form.dataset['template'] ?? '', { address: target.href, about });
    const line = form.querySelector<HTMLElement>('[data-about]');
    line?.querySelector('a')?.remove();
    line?.append(makeElement('a', { href: target.href }, about));
    line?.removeAttribute('hidden');
    keep();
  };
  box.addEventListener('input', keep);
  // What the browser kept of an earlier visit.
  addEventListener('pageshow', keep);
  if (target) {
    tell(decodeURI(target.pathname + target.hash));
    void readName(target).then((name) => {
      if (name !== undefined) tell(name);
    });
  }
}

/** What the page calls itself and the fact; undefined where it cannot be read. */
async function readName(url: URL): Promise<string | undefined> {
  try {
    const page = new DOMParser().parseFromString(await loadText(url.pathname), 'text/html');
    const name = document.querySelector('.site-name')?.textContent.trim() ?? '';
    return nameTarget(page, readFragment(url.hash), name);
  } catch (error) {
    // The address names the page as well.
    reportError(error);
    return undefined;
  }
}
