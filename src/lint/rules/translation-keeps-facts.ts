// A translation says what its original says: the same figures and links, in its own language.
import { issueAt } from '../../corpus/issue.ts';
import type { ToldText } from '../../corpus/told-text.ts';
import { guessLanguage } from '../guess-language.ts';
import type { Rule } from '../rule.ts';

const NAME = 'translation-keeps-facts';

/** Words from which on one Romance language is told from another. */
const SURE_FROM = 30;

export const translationKeepsFacts: Rule = {
  name: NAME,
  summary: 'A translation has the figures and links of its original, and reads as its language.',
  check({ corpus }) {
    return corpus.translations.texts.flatMap((told) =>
      [describeFigures(told), describeTargets(told), describeLanguage(told)].flatMap((message) =>
        message === undefined ? [] : [issueAt(told.place, NAME, message)],
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

function describeLanguage({ what, language, text }: ToldText): string | undefined {
  const guess = guessLanguage(text);
  if (guess === undefined || guess === language) return undefined;
  // The languages of the Romans share their small words: a short text says too little of which one it is.
  if (guess !== 'en' && text.split(/\s+/).length < SURE_FROM) return undefined;
  return `${what} reads as "${guess}" in a file of "${language}": "${text}" Translate it.`;
}
