// A work that says it is complete holds every article, paragraph or provision of its source, each once.
import { listGaps, listHeldUnits, listOverlaps } from '../../citations/printed-numbers.ts';
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Work } from '../../corpus/types.ts';
import { countHeld, countsByNumber } from '../../atlas/held-units.ts';
import type { Rule } from '../rule.ts';

const NAME = 'provision-count-matches-source';

export const provisionCountMatchesSource: Rule = {
  name: NAME,
  summary:
    '"sourceProvisions" is given for a complete work and equals what is held of its articles or paragraphs, with no gap and none twice; a work in part holds fewer.',
  check({ corpus }) {
    return corpus.works.flatMap((work) => {
      if (corpus.unreadIds.has(work.workId)) return [];
      return countsByNumber(work) ? [...checkOverlaps(work), ...checkCount(work)] : checkCount(work);
    });
  },
};

function checkOverlaps({ provisions }: Work): Issue[] {
  return listOverlaps(provisions.map(({ n }) => n)).flatMap(({ n, other, shared }) => {
    const place = provisions.find((provision) => provision.n === n)?.place;
    return place
      ? [issueAt(place, NAME, `n="${n}" and n="${other}" both hold ${shared}. Narrow the range, or join the two.`)]
      : [];
  });
}

function checkCount(work: Work): Issue[] {
  const { frontMatter, provisions, placeOf } = work;
  const { complete, sourceProvisions } = frontMatter;
  const held = countHeld(work);
  const what = countsByNumber(work) ? 'articles or paragraphs' : 'provisions';
  const report = (path: string, message: string) => [issueAt(placeOf(path), NAME, message)];
  if (complete && sourceProvisions === null)
    return report(
      'sourceProvisions',
      `"complete: true" needs the number of ${what} of the source. Count them and write "sourceProvisions: ${held}" if it is ${held}.`,
    );
  const gaps = complete && countsByNumber(work) ? listGaps(listHeldUnits(provisions.map(({ n }) => n)).units) : [];
  if (gaps.length)
    return report(
      'complete',
      `"complete: true" but ${gaps.join(', ')} ${gaps.length === 1 ? 'is' : 'are'} not held. Add what is missing, or set "complete: false".`,
    );
  if (complete && sourceProvisions !== held)
    return report(
      'sourceProvisions',
      `"sourceProvisions: ${sourceProvisions}" but ${held} ${what} are held. Add what is missing, or set "complete: false".`,
    );
  if (!complete && sourceProvisions !== null && held >= sourceProvisions)
    return report(
      'complete',
      `"complete: false" but ${held} of ${sourceProvisions} ${what} are held. Set "complete: true" or correct the number.`,
    );
  return [];
}
