// Two official texts, or a paragraph of each, word by word, with the fields of the provisions that tell them. Called by the script of the
// comparison.
import type { Language } from '../../schemas/languages.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { fillIn } from '../../text/fill-in.ts';
import { compareWords } from '../../texts/compare-words.ts';
import { pairParagraphs, type ParagraphPair } from '../../texts/pair-paragraphs.ts';
import type { CompareWord } from './compare-page-words.ts';
import type { ComparedText, CompareRecord } from './compare-record.ts';

type Words = Readonly<Record<CompareWord, string>>;

export interface Side {
  record: CompareRecord;
  /** The whole text, or one paragraph with what is below it. */
  paragraphs: readonly ComparedText[];
}

/** The paragraph `n` of a text and those below it, or those that the provision of that number is told of; none where there is none. */
export function findParagraphs(text: readonly ComparedText[], n: string): readonly ComparedText[] {
  const own = text.filter((paragraph) => paragraph.n === n || paragraph.n.startsWith(`${n}.`));
  return own.length ? own : text.filter(({ provision }) => provision === n);
}

export function drawPair(a: Side, b: Side, language: Language, page: string, words: Words): HTMLElement {
  const pairs = pairParagraphs(a.paragraphs, b.paragraphs, language);
  const isOne = a.paragraphs.length === 1 && b.paragraphs.length === 1;
  // One paragraph of each is compared as it was asked for, however little the two have in common.
  const [first, second] = [a.paragraphs[0], b.paragraphs[0]];
  const shown = isOne && first && second ? [{ before: first, after: second }] : pairs;
  const lang = language === page ? undefined : language;
  const isSame = ({ before, after }: ParagraphPair<ComparedText>) => before?.text === after?.text;
  const tally = fillIn(words.tally, {
    same: shown.filter(isSame).length,
    changed: shown.filter((pair) => pair.before && pair.after && !isSame(pair)).length,
    first: shown.filter(({ after }) => !after).length,
    second: shown.filter(({ before }) => !before).length,
  });
  const about = fillIn(words.official, { language: words[`language.${language}`] });
  return makeElement(
    'section',
    {},
    makeElement('h2', {}, nameOf(a.record), ' → ', nameOf(b.record)),
    makeElement('p', { class: 'muted' }, `${about}. `, tally),
    ...shown.map((pair) => drawParagraphs(pair, a.record, b.record, lang, words, shown.length === 1)),
  );
}

function nameOf({ name, nameLang, href }: CompareRecord): HTMLElement {
  return makeElement('a', { href, lang: nameLang }, name);
}

function drawParagraphs(
  { before, after }: ParagraphPair<ComparedText>,
  a: CompareRecord,
  b: CompareRecord,
  lang: string | undefined,
  words: Words,
  isAlone: boolean,
): HTMLElement {
  const heading = makeElement('h3', {}, ...joinNumbers([numberOf(before, a), numberOf(after, b)]));
  const note =
    before?.text === after?.text ? words.same : !after ? words.onlyFirst : !before ? words.onlySecond : undefined;
  const text = makeElement('p', {});
  for (const { kind, text: part } of compareWords(before?.text ?? '', after?.text ?? '')) {
    if (kind === 'same') text.append(part);
    else {
      const told = makeElement('span', { class: 'visually-hidden' }, `[${words[kind]}:] `);
      // Blanks stay outside: the sign stands at the word.
      const [, start = '', changed = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(part) ?? [];
      text.append(start, makeElement(kind === 'inserted' ? 'ins' : 'del', {}, told, changed), end);
    }
  }
  const fields = before && after ? drawFields(before, after, a, b, words) : undefined;
  const folded = fields && makeElement('details', {}, makeElement('summary', {}, words.fields), fields);
  return makeElement(
    'div',
    { class: 'diff-pair' },
    heading,
    note === undefined
      ? undefined
      : makeElement('p', { class: 'small' }, makeElement('span', { class: 'badge' }, note)),
    makeElement(
      'div',
      { class: 'diff-sides' },
      makeElement('div', { class: 'diff-text', lang }, text),
      isAlone ? fields : folded,
    ),
  );
}

/** The place of a paragraph on the page of its work, under its printed number or what its provision is called. */
function numberOf(paragraph: ComparedText | undefined, { href, provisions }: CompareRecord): HTMLElement | undefined {
  if (!paragraph) return undefined;
  const { n, label, provision } = paragraph;
  const name = provisions[provision]?.name ?? (label === '' ? '¶' : label);
  return makeElement('a', { href: `${href}#${provision === '' ? `_official-${n}` : provision}` }, name);
}

function joinNumbers(numbers: readonly (HTMLElement | undefined)[]): Node[] {
  return numbers.flatMap((number, at) =>
    number ? [...(at > 0 && numbers[0] ? [document.createTextNode(' → ')] : []), number] : [],
  );
}

/** What the atlas records of both, side by side; undefined where no provision tells one of them. */
function drawFields(
  before: ComparedText,
  after: ComparedText,
  a: CompareRecord,
  b: CompareRecord,
  words: Words,
): HTMLElement | undefined {
  const [left, right] = [a.provisions[before.provision], b.provisions[after.provision]];
  if (!left || !right) return undefined;
  const [first, second] = [`${a.name} ${left.name}`, `${b.name} ${right.name}`];
  const head = [words.field, first, second].map((text) => makeElement('th', { scope: 'col' }, text));
  const rows = left.fields.map(({ key, label, value, lang }) => {
    const other = right.fields.find((field) => field.key === key);
    const differs = key !== 'date' && value !== other?.value;
    const badge = differs ? makeElement('span', { class: 'badge' }, words.differs) : undefined;
    return makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row' }, label, ' ', badge),
      makeElement('td', { lang }, value),
      makeElement('td', { lang: other?.lang }, other?.value ?? ''),
    );
  });
  const about = fillIn(words.caption, { a: first, b: second });
  const caption = makeElement('caption', { class: 'visually-hidden' }, about);
  const table = makeElement(
    'table',
    {},
    caption,
    makeElement('thead', {}, makeElement('tr', {}, ...head)),
    makeElement('tbody', {}, ...rows),
  );
  return makeElement('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': about }, table);
}
