// The entries of a work's file for reference managers: the work first, then each of its provisions. Called by the writers of its files.
import type { Provision } from '../../corpus/types.ts';
import { formatProvisionNumber } from '../../citations/format-provision-number.ts';
import type { OpenWork } from '../work/work-file.ts';
import { citeWork, titleOf } from './cite-work.ts';
import { pinOf } from './format-pin.ts';
import { readPin, type Pin } from './pin.ts';
import { toPlainTitle } from './plain-title.ts';
import type { Reference } from './reference.ts';

/** In the language of `routes`, in the order of the text. */
export function listReferences({ atlas, work, routes, absolute, words }: Omit<OpenWork, 'files' | 't'>): Reference[] {
  const { corpus } = atlas;
  const { frontMatter: facts, workId } = work;
  const { language } = routes;
  const address = absolute(routes.id(workId));
  const { kind, title, translation, mark, body, place, date, series } = citeWork(corpus, work, language, {
    address,
    day: '',
  });
  const { bodies, workKinds } = corpus.vocabularies;
  const digestOf = (text: string) => words.t('cite.digest', { text: toPlainTitle(text) });
  const whole: Reference = {
    kind,
    id: workId,
    title,
    language: titleOf(work, language).language,
    translation,
    author: facts.law ? body : bodies.find(({ id }) => id === facts.issuingBody)?.labels[language],
    institution: body,
    genre: workKinds.find(({ id }) => id === facts.kind)?.labels[language],
    mark,
    place,
    date,
    series,
    address,
    digest: work.summary.text === '' ? undefined : digestOf(work.summary.text),
  };
  const provisions = work.provisions.map((provision): Reference => {
    const pin = pinOfProvision(provision, words.t);
    return {
      ...whole,
      id: `${workId}#${provision.n}`,
      address: `${address}#${provision.n}`,
      pin: pinOf('apa', pin, words),
      section: pin.kind === 'editorial' ? undefined : pin.number,
      digest: digestOf(provision.digest.text),
    };
  });
  return [whole, ...provisions];
}

function pinOfProvision({ n, editorial, label }: Provision, t: OpenWork['words']['t']): Pin {
  return readPin({
    n,
    shown: label ?? formatProvisionNumber(n, editorial, t),
    editorial,
    isLabel: label !== undefined,
  });
}
