// The answer to a question in words, which stands before the results: what states answer or did, with law and article, blanks too, or
// the documents that were asked for. Called by the results page.
import { type Asked, listAskedPaths, needsAnswers } from '../../search/asked/answer-asked.ts';
import type { AnswersFile, StateAnswer } from '../../search/asked/answers-file.ts';
import type { AskedAnswer } from '../../search/asked/reading.ts';
import type { Hit } from '../../search/load-hits.ts';
import { makeButton, makeElement } from '../../site/dom/make-element.ts';
import { fillInNodes } from '../../site/dom/query-notes.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';

/** Of more states, as of a whole region, it is told together what they answer. */
const MOST_STATES = 4;

/**
 * @param kindOf what a record is, in words
 * @param setQuery searches for something else
 */
export function renderAnswer(
  asked: Asked,
  kindOf: (hit: Hit) => string,
  setQuery: (query: string) => void,
  words: SearchWords,
): HTMLElement {
  const section = makeElement('section', { class: 'asked', 'data-answer': '', 'aria-label': words.say('answer') });
  const { reading } = asked;
  if (reading.slip) section.append(makeElement('p', {}, words.say('answer.slip', reading.slip)));
  if (reading.left.length)
    section.append(makeElement('p', {}, words.say('answer.left', { words: words.list(reading.left.map(quote)) })));
  if ('list' in asked) {
    const { hits, total, query } = asked.list;
    section.append(makeElement('h2', {}, words.count('answer.records', total)));
    // Of terms, what they mean is the answer.
    const told = hits.filter(({ types }, place) => types.includes('term') && (asked.reading.parts || place === 0));
    const items = hits.map((hit) => {
      const { path, title, mark, date, lead } = hit;
      const name = [mark?.text, title.text].filter(Boolean).join(' · ');
      const facts = [kindOf(hit), date > 0 ? String(Math.floor(date / 10000)) : ''].filter(Boolean).join(' · ');
      const link = makeElement('a', { href: words.href(path), lang: foreign(title.language, words) }, name);
      const meaning =
        told.includes(hit) && lead ? [makeElement('p', { lang: foreign(lead.language, words) }, lead.text)] : [];
      return makeElement('li', {}, link, ' ', makeElement('span', { class: 'result-kind' }, facts), ...meaning);
    });
    section.append(makeElement('ul', {}, ...items));
    if (total > hits.length)
      section.append(
        makeElement(
          'p',
          {},
          makeButton(words.say('answer.more', { count: String(total) }), () => setQuery(query)),
        ),
      );
  } else if ('answers' in asked) section.append(...renderStates(asked.reading, asked.answers, asked, words));
  else
    for (const { path, label } of asked.reading.states)
      section.append(
        makeElement('h2', {}, makeElement('a', { href: words.href(path) }, label)),
        makeElement('p', {}, words.say('answer.profile')),
      );
  return section;
  function quote(word: string): string {
    return words.say('say.word', { text: word });
  }
}

function renderStates(
  reading: AskedAnswer,
  answers: AnswersFile | undefined,
  asked: Asked,
  words: SearchWords,
): HTMLElement[] {
  const { about, states, kind, wants, elsewhere } = reading;
  const isTreaty = kind === 'treaty';
  const chip = !isTreaty && wants === 'without' ? '?answer=no' : '';
  const all = makeElement('a', { href: `${words.href(about.path)}${chip}` });
  if (!needsAnswers(reading)) {
    all.append(about.label);
    const [yes = 0, partial = 0, no = 0, blank = 0] = reading.counts ?? [];
    const counts = { yes: String(yes), partial: String(partial), no: String(no), blank: String(blank) };
    return [makeElement('h2', {}, all), makeElement('p', {}, words.say('answer.counts', counts))];
  }
  if (!answers) {
    const [path = about.path] = listAskedPaths(asked);
    return [
      makeElement('p', {}, words.say('answer.failed')),
      makeElement('h2', {}, makeElement('a', { href: words.href(path) }, about.label)),
    ];
  }
  const question = answers.question === '' ? undefined : makeElement('p', { class: 'muted' }, answers.question);
  const told =
    elsewhere === undefined ? undefined : makeElement('p', {}, words.say('answer.elsewhere', { place: elsewhere }));
  if (states.length && states.length <= MOST_STATES) {
    all.append(words.say(isTreaty ? 'answer.allTreaty' : 'answer.all'));
    return [
      ...states.flatMap(({ id }) => renderState(answers.states[id], about.label, isTreaty, words)),
      ...(question ? [question] : []),
      makeElement('p', {}, all),
    ];
  }
  all.append(about.label);
  const list = states.length ? states.flatMap(({ id }) => answers.states[id] ?? []) : Object.values(answers.states);
  const say = (status: StateAnswer['status'], stem: string, always = false) =>
    sayStates(
      list.filter((state) => state.status === status),
      stem,
      always,
      words,
    );
  const lines = isTreaty
    ? wants === 'without'
      ? [say('no', 'answer.unbound', true), say('not-recorded', 'answer.blanks')]
      : [say('yes', 'answer.bound'), say('no', 'answer.unbound'), say('not-recorded', 'answer.blanks')]
    : wants === 'without'
      ? [say('no', 'answer.no', true), say('not-recorded', 'answer.blanks'), say('partial', 'answer.partial')]
      : [
          say('yes', 'answer.yes'),
          say('partial', 'answer.partial'),
          say('no', 'answer.no'),
          say('not-recorded', 'answer.blanks'),
        ];
  return [
    ...(told ? [told] : []),
    makeElement('h2', {}, all),
    ...(question ? [question] : []),
    ...lines.filter((line) => line !== undefined),
  ];
}

/** One state: the answer, and where it stands. */
function renderState(
  state: StateAnswer | undefined,
  about: string,
  isTreaty: boolean,
  words: SearchWords,
): HTMLElement[] {
  if (!state) return [];
  const { name, href, status, words: answer, places } = state;
  const links = places.map(({ text, href: place, lang }) =>
    place === undefined ? makeElement('span', { lang }, text) : makeElement('a', { href: place, lang }, text),
  );
  return [
    makeElement('h2', {}, makeElement('a', { href }, words.say('answer.of', { state: name, about }))),
    makeElement('p', { class: 'asked-value', 'data-value': status }, answer),
    ...(status === 'not-recorded' && !isTreaty ? [makeElement('p', {}, words.say('answer.blank'))] : []),
    ...(links.length ? [fillInNodes(words.say('answer.where'), 'places', links)] : []),
  ];
}

/** A sentence with the states as links; of none, what is said then, or nothing. */
function sayStates(
  states: readonly StateAnswer[],
  stem: string,
  always: boolean,
  words: SearchWords,
): HTMLElement | undefined {
  if (!states.length) return always ? makeElement('p', {}, words.say(`${stem}.none`)) : undefined;
  const links = states.map(({ name, href }) => makeElement('a', { href }, name));
  return fillInNodes(words.count(stem, states.length), 'list', links);
}

function foreign(language: string, words: SearchWords): string | undefined {
  return language === words.language ? undefined : language;
}
