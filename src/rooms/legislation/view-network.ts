// Who answers in each state: its authority, its coordinating body and its specialised unit. Asked by NetworkPage.
import type { Site } from '../../site/locals/site.ts';
import { viewAnswer, type AnswerView } from '../../site/parts/answer-view.ts';
import { listStates } from './list-states.ts';
import { viewAuthority, type AuthorityView } from './view-authority.ts';

/** Questions of the checklist that ask for an office; content of its own may lack them. */
const OFFICES = ['coordinating-body', 'specialised-unit'] as const;

export interface NetworkView {
  questions: { label: string; href: string }[];
  states: {
    code: string;
    name: string;
    href: string;
    /** Its row on this page. */
    rowHref: string;
    authority: AuthorityView | undefined;
    /** One for each question. */
    answers: AnswerView[];
  }[];
  /** States with an authority. */
  count: number;
}

export function viewNetwork(site: Site): NetworkView {
  const { lang, labels, routes, atlas } = site;
  const { criteria } = atlas.corpus.vocabularies;
  const offices = OFFICES.filter((id) => criteria.some((criterion) => criterion.id === id));
  const states = listStates(site).map((country) => ({
    code: country.code,
    name: country.labels[lang],
    href: routes.state(country.code),
    rowHref: `${routes.page('network')}#${country.code}`,
    authority: viewAuthority(site, country),
    answers: offices.map((id) => viewAnswer(site, country, id)),
  }));
  return {
    questions: offices.map((id) => ({ label: labels.criterion(id), href: routes.criterion(id) })),
    states,
    count: states.filter(({ authority }) => authority).length,
  };
}
