// What all states answer to one question of law or did under one treaty, for questions in words. Written by
// src/pages/data/asked/[lang]/[id].json.ts.
import { treatiesOf, treatyStandingOf } from '../../atlas/coverage.ts';
import type { Country } from '../../corpus/types.ts';
import type { AnswersFile, StateAnswer } from '../../search/asked/answers-file.ts';
import type { Site } from '../../site/locals/site.ts';
import { viewAnswer } from '../../site/parts/answer-view.ts';
import { compareLabels, formatDate } from '../../words/format.ts';

/** Ids of all questions and treaties that have a file. */
export function listAskedIds({ atlas }: Pick<Site, 'atlas'>): string[] {
  const { criteria, otherQuestions } = atlas.corpus.vocabularies;
  return [...criteria, ...otherQuestions].map(({ id }) => id).concat(treatiesOf(atlas.corpus));
}

/** The file of `id`, states by name. */
export function toAskedJson(site: Site, id: string): string {
  const { corpus } = site.atlas;
  const { criteria, otherQuestions } = corpus.vocabularies;
  const question = [...criteria, ...otherQuestions].find((one) => one.id === id);
  const compare = compareLabels(site.lang);
  const states = corpus.countries
    .map((country) => ({
      code: country.code,
      answer: question ? toAnswer(site, country, id) : toStanding(site, country, id),
    }))
    .sort((a, b) => compare(a.answer.name, b.answer.name));
  const file: AnswersFile = {
    question: question?.question[site.lang] ?? '',
    states: Object.fromEntries(states.map(({ code, answer }) => [code, answer])),
  };
  return `${JSON.stringify(file)}\n`;
}

function toAnswer(site: Site, country: Country, id: string): StateAnswer {
  const { now, words, places, href } = viewAnswer(site, country, id);
  return {
    name: country.labels[site.lang],
    href,
    status: now,
    words,
    places: places.map(({ text, href, lang }) => ({
      text,
      ...(href !== undefined && { href }),
      ...(lang !== undefined && { lang }),
    })),
  };
}

function toStanding({ t, lang, routes }: Site, country: Country, treaty: string): StateAnswer {
  const { action, bound } = treatyStandingOf(country, treaty);
  const words = t(`treaties.action.${action}`);
  return {
    name: country.labels[lang],
    href: `${routes.state(country.code)}#_treaties`,
    status: action === 'none' ? 'no' : action === 'not-recorded' || action === 'to-verify' ? 'not-recorded' : 'yes',
    words: bound === null ? words : `${words}, ${formatDate(bound, lang)}`,
    places: [],
  };
}
