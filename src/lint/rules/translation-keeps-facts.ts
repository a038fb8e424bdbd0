// A translation says what its original says: the same figures and links, in its own language.
import { statesOfPlace } from '../../atlas/states-of-place.ts';
import { issueAt } from '../../corpus/issue.ts';
import type { ToldText } from '../../corpus/told-text.ts';
import type { Corpus } from '../../corpus/types.ts';
import { guessLanguage } from '../guess-language.ts';
import type { Rule } from '../rule.ts';

const NAME = 'translation-keeps-facts';

/** Words from which on one Romance language is told from another. */
const SURE_FROM = 30;

export const translationKeepsFacts: Rule = {
  name: NAME,
  summary: 'A translation has the figures and links of its original, and reads as its language.',
  check({ corpus }) {
    return corpus.translations.texts
      .filter(({ text }) => text !== '')
      .flatMap((told) =>
        [describeFigures(told), describeTargets(told), describeLanguage(told), describeStates(told, corpus)].flatMap(
          (message) => (message === undefined ? [] : [issueAt(told.place, NAME, message)]),
        ),
      );
  },
};

function describeFigures({ what, original, text }: ToldText): string | undefined {
  const [before, after] = [figuresOf(original), figuresOf(text)];
  const lost = [...before].filter((figure) => !after.has(figure));
  const added = [...after].filter((figure) => !before.has(figure));
  if (!lost.length && !added.length) return undefined;
  const parts = [
    ...(lost.length ? [`lacks ${lost.join(', ')} of its original`] : []),
    ...(added.length ? [`has ${added.join(', ')}, which that has not`] : []),
  ];
  return `${what} ${parts.join(' and ')}: "${original}" Write the same figures.`;
}

/** Figures of `text`, written alike: `10,000`, `10.000` and `10 000` are one. */
function figuresOf(text: string): ReadonlySet<string> {
  const alike = text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
  return new Set(alike.match(/\d+(?:\.\d+)*/g) ?? []);
}

function describeTargets({ what, targets }: ToldText): string | undefined {
  if (targets.original.join(' ') === targets.text.join(' ')) return undefined;
  return `${what} links to ${targets.text.join(', ') || 'nothing'}, and its original to ${targets.original.join(', ') || 'nothing'}. Write the same links.`;
}

/** The places of activities stand on the pages of their states. */
function describeStates({ what, original, text }: ToldText, { countries }: Corpus): string | undefined {
  if (!what.startsWith('"place" of')) return undefined;
  const [before, after] = [statesOfPlace(original, countries), statesOfPlace(text, countries)];
  if (before.join() === after.join()) return undefined;
  return `${what}, "${text}", names ${after.join(', ') || 'no state'}, and its original "${original}" ${before.join(', ') || 'none'}. Write each state by its name in the language.`;
}

function describeLanguage({ what, language, text }: ToldText): string | undefined {
  const guess = guessLanguage(text);
  if (guess === undefined || guess === language) return undefined;
  // The languages of the Romans share their small words: a short text says too little of which one it is.
  if (guess !== 'en' && text.split(/\s+/).length < SURE_FROM) return undefined;
  return `${what} reads as "${guess}" in a file of "${language}": "${text}" Translate it.`;
}
