// Script of every page: colour choice, `/` to the search box, copy buttons, marks of the words searched for.

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
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest('input, select, textarea, [contenteditable]')
  )
    return;
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

document.addEventListener('click', (event) => {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>(
    'button[data-copy], button[data-copy-address]',
  );
  if (button) void copy(button);
});

/** Copies the text that a button names, and says so on the button and to screen readers. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const fragment = button.dataset['copyAddress'];
  const text =
    fragment === undefined ? (button.dataset['copy'] ?? '') : `${location.origin}${location.pathname}${fragment}`;
  const label = button.textContent;
  let said: string;
  try {
    await navigator.clipboard.writeText(text);
    said = button.dataset['done'] ?? root.dataset['copied'] ?? '';
  } catch {
    said = `${root.dataset['copyFailed'] ?? ''} ${text}`;
  }
  const status = document.querySelector('#page-status');
  if (status) status.textContent = said;
  button.textContent = said;
  setTimeout(() => {
    button.textContent = label;
  }, 2500);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
  link.addEventListener('click', () => {
    link.href = `${link.pathname}${location.search}${location.hash}`;
  });
}

// Coming from the results page of this site: mark there what was searched for.
const content = document.querySelector('main');
if (content && document.referrer.startsWith(location.origin) && !location.pathname.endsWith('/search/')) {
  const { pathname, searchParams } = new URL(document.referrer);
  const query = searchParams.get('q') ?? '';
  if (pathname.endsWith('/search/') && query !== '') void markQuery(content, query);
}

/** The parser of queries is fetched only where there is something to mark. */
async function markQuery(root: Element, query: string): Promise<void> {
  try {
    const [{ listQueryWords }, { markWords }] = await Promise.all([
      import('../search/query/list-query-words.ts'),
      import('./mark-words.ts'),
    ]);
    markWords(root, listQueryWords(query));
  } catch {
    // Without it the page is the same, unmarked.
  }
}
