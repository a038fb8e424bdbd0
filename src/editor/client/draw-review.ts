// What a save would change, line by line, and what would be wrong then. Called by the page of a record before anything is written.
import { makeElement } from '../../site/dom/make-element.ts';
import { say } from './words.ts';

export interface Review {
  files: { path: string; isRemoved: boolean; hunks: { oldStart: number; newStart: number; lines: string[] }[] }[];
  issues: ReviewIssue[];
  mayBeSaved: boolean;
}

export interface ReviewIssue {
  severity: string;
  rule: string;
  file: string;
  line: number;
  message: string;
  /** Field of the form. */
  at?: string;
  language?: string;
}

export function drawReview({ files, issues }: Review): HTMLElement[] {
  return [
    ...(files.length ? files.map(drawFile) : [makeElement('p', {}, say('review.none'))]),
    makeElement('h3', {}, say('review.issues')),
    issues.length
      ? makeElement('ul', { class: 'wrong' }, ...issues.map(drawIssue))
      : makeElement('p', {}, say('review.noIssues')),
  ];
}

function drawFile({ path, isRemoved, hunks }: Review['files'][number]): HTMLElement {
  const title = makeElement('h3', {}, say(isRemoved ? 'review.removed' : 'review.file', { file: path }));
  const lines = isRemoved ? [] : hunks.flatMap(({ lines: own }) => own).filter((line) => !line.startsWith('\\'));
  const items = lines.map((line) => {
    const sign = line.charAt(0);
    const text = line.slice(1);
    if (sign === ' ') return makeElement('li', {}, text || '\u00a0');
    const isAdded = sign === '+';
    return makeElement(
      'li',
      {},
      makeElement(
        'span',
        { class: 'sign' },
        `${isAdded ? '+' : '−'} ${say(isAdded ? 'review.added' : 'review.taken')}: `,
      ),
      makeElement(isAdded ? 'ins' : 'del', {}, text || '\u00a0'),
    );
  });
  return makeElement('section', {}, title, makeElement('ul', { class: 'difference' }, ...items));
}

function drawIssue({ severity, file, line, message }: ReviewIssue): HTMLElement {
  return makeElement(
    'li',
    { lang: 'en' },
    makeElement('strong', {}, `${severity}: `),
    message,
    ' ',
    makeElement('code', {}, `${file}:${line}`),
  );
}

/** Writes issues beside their fields; those of fields that are folded, beside the nearest that is shown. */
export function placeIssues(root: HTMLElement, issues: readonly ReviewIssue[]): void {
  for (const place of root.querySelectorAll('[data-issues]')) {
    place.replaceChildren();
    controlOf(place)?.removeAttribute('aria-invalid');
  }
  for (const { at, message, language } of issues) {
    if (at === undefined || language !== undefined) continue;
    for (let path = at; path.includes('.'); path = path.slice(0, path.lastIndexOf('.'))) {
      const place = root.querySelector(`[data-issues="${CSS.escape(path)}"]`);
      if (!place) continue;
      place.append(makeElement('p', { lang: 'en' }, message));
      controlOf(place)?.setAttribute('aria-invalid', 'true');
      break;
    }
  }
}

function controlOf(place: Element): Element | null | undefined {
  return place.parentElement?.querySelector(':scope > :is(input, select, textarea)');
}
