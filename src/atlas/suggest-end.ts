// What an editor meant who wrote a citation where the id of a record or the number of a provision belongs. Called by the checks of the
// graph and by lint rules, for their messages.
import { listCitable, toCitedRecord } from '../citations/cited-record.ts';
import { findCited, type Cited } from '../citations/find-cited.ts';
import { findProvision } from '../citations/provision-number.ts';
import { readCitation } from '../citations/read-citation.ts';
import { readProvision } from '../citations/read-provision.ts';
import type { Corpus, Work } from '../corpus/types.ts';
import type { End } from './build-graph.ts';

/** Works and laws of the corpus that `text` cites, as the search finds them: `Ley 26.364 art 2`, `AG/RES. 2348 ¶3(d)`. */
export function findWorks(
  { works, countries }: Pick<Corpus, 'works' | 'countries'>,
  text: string,
): { work: Work; n: string | undefined; by: Cited<never>['by'] }[] {
  const states = Object.fromEntries(countries.map(({ code, labels }) => [code, Object.values(labels)]));
  return findCited(works.map(toRecord), readCitation(text), states).map(({ record: { work }, n, by }) => ({
    work,
    n,
    by,
  }));
}

/** The one end that `text` cites: `AG/RES. 2348 ¶3(d)` → `ag-res-2348#3.d`. Undefined where it cites none, or several. */
export function suggestEnd(corpus: Pick<Corpus, 'works' | 'countries'>, text: string): End | undefined {
  const [first, second] = findWorks(corpus, text);
  if (!first || second) return undefined;
  return first.n === undefined ? first.work.workId : `${first.work.workId}#${first.n}`;
}

/** The number among `held` that `text` cites: `art. 145 bis` → `art-145-bis`. */
export function suggestNumber(held: readonly string[], text: string): string | undefined {
  const asked = readProvision(text);
  return asked && findProvision(held, asked)?.n;
}

function toRecord(work: Work) {
  const { symbol, symbols, titles, law } = work.frontMatter;
  const names = {
    id: work.workId,
    marks: law ? [law.citation, ...law.citations] : symbol === null ? symbols : [symbol, ...symbols],
    titles: Object.values(titles).filter((title) => title !== undefined),
    state: law?.jurisdiction,
    numbers: listCitable(work.provisions),
  };
  return { ...toCitedRecord(names), work };
}
