// Whether a record is called as the query says, and not only has its words. Called by search-atlas.
import { isWholeName, toWholeName } from '../citations/whole-name.ts';
import { toPlain } from '../text/to-plain.ts';
import type { Asked } from './asked/answer-asked.ts';
import type { Hit } from './load-hits.ts';

/** Those that are called so before others that only have the words. */
export function calledFirst(hits: readonly Hit[], query: string): Hit[] {
  const asked = toWholeName(toPlain(query));
  return [...hits].sort((a, b) => Number(isCalled(b, asked)) - Number(isCalled(a, asked)));
}

/** Whether a name of a question of law, and nothing else, was asked for that is the whole name of another record. */
export function isCalledElse({ reading }: Asked, [first]: readonly Hit[], query: string): boolean {
  if (!first || reading.kind !== 'question' || reading.states.length || reading.wants !== 'some') return false;
  return first.path !== reading.about.path && isCalled(first, toWholeName(toPlain(query)));
}

function isCalled({ names }: Hit, asked: string): boolean {
  return names.some((name) => isWholeName(name, asked) || toWholeName(readBracket(name)) === asked);
}

/** `UNTOC (Convención de Palermo)` → the name in brackets, if it is more than a word. */
function readBracket(name: string): string {
  return /\((\p{L}[^()]* [^()]*)\)$/u.exec(name)?.[1] ?? '';
}
