// Script of every page: colour choice, `/` or Ctrl+K to the search box, copy buttons, marks of the words searched for.
// The larger parts are loaded when they are needed.
import type {} from '../dom/ask-copy.ts';
import { copyFrom, copyText } from '../dom/copy.ts';
import { startInstant } from '../instant/instant-start.ts';

const root = document.documentElement;

function store(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // No storage: the choice lasts until the page is left.
  }
}

const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (choice) {
  choice.value = root.dataset['theme'] ?? 'auto';
  choice.addEventListener('change', () => {
    if (choice.value === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = choice.value;
    store(choice.value);
  });
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key === 'Escape')
    document.querySelectorAll<HTMLElement>('.term:hover, .term:focus-within').forEach(closeTerm);
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey;
  const isCommand = event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.shiftKey;
  if ((!isSlash && !isCommand) || event.altKey || target.closest('input, select, textarea, [contenteditable]')) return;
  const box = document.querySelector<HTMLInputElement>('[data-search-box]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/** Hides the definition of a term until pointer or focus comes to it again. */
function closeTerm(term: HTMLElement): void {
  const button = term.querySelector('button');
  if (term.contains(document.activeElement)) button?.focus();
  term.dataset['closed'] = '';
  for (const type of ['pointerleave', 'focusout'])
    term.addEventListener(type, () => delete term.dataset['closed'], { once: true });
}

// Only script can copy, so script puts the buttons there; written in the page they would weigh more than what they copy.
const copyable = document.querySelector<HTMLElement>('article[data-copy-of]');
for (const heading of copyable?.querySelectorAll('.provision-head > h3[id]') ?? []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.dataset['copyAddress'] = `#${heading.id}`;
  button.textContent = copyable?.dataset['copyLabel'] ?? '';
  button.ariaLabel = (copyable?.dataset['copyOf'] ?? '').replace('{n}', heading.textContent.trim());
  heading.parentElement?.append(button);
}

document.addEventListener('atlas-copy', ({ detail }) => void copyText(detail.text).then(detail.answer));

document.addEventListener('click', (event) => {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>(
    'button[data-copy], button[data-copy-address], button[data-copy-report]',
  );
  if (button) void copy(button);
});

/** Copies the text that a button names, and says so on the button and to screen readers. */
function copy(button: HTMLButtonElement): Promise<void> {
  const fragment = button.dataset['copyAddress'];
  // The text of a report stands beside its button, so that it can be copied without script too.
  const beside = button.dataset['copyReport'] === undefined ? undefined : button.previousElementSibling?.textContent;
  const text =
    fragment === undefined
      ? (beside ?? button.dataset['copy'] ?? '')
      : `${location.origin}${location.pathname}${fragment}`;
  return copyFrom(button, text, button.dataset['done']);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
  link.addEventListener('click', () => {
    link.href = `${link.pathname}${location.search}${location.hash}`;
  });
}

// A panel that a link of its own leads away from closes.
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[popover] a'))
    (target as Element).closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
});

startInstant();

// Coming from the results page of this site: mark there what was searched for.
if (/\/search\/\?(?:.*&)?q=/.test(document.referrer) && document.referrer.startsWith(location.origin))
  void import('../dom/mark-query.ts').then(({ markQuery }) => markQuery());
