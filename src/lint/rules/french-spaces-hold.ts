// French has a space that does not break before : ; ? ! and inside « ». Repaired by --fix.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';
import { listToldValues, type ToldValue } from '../told-values.ts';

const NAME = 'french-spaces-hold';
const NO_BREAK = '\u00a0';

/** An ordinary space beside such a sign, or none. One within an address or a time has none. */
const WRONG =
  /(?<=\S)[ ](?=[:;?!»])|(?<=«)[ ](?=\S)|(?<=[^\s\u00a0\u202f?!…'"])(?=[;?!»](?![\p{L}\p{N}]))|(?<=«)(?=[^\s\u00a0\u202f])|(?<=\p{L})(?=:\s)/gu;
/** Letters around the place by which it is found in the file. */
const AROUND = 16;

export const frenchSpacesHold: Rule = {
  name: NAME,
  summary: 'French texts have a no-break space before : ; ? ! and inside « ».',
  check: (input) =>
    listToldValues(input).flatMap((told) =>
      told.language === 'fr'
        ? [...told.whole.matchAll(WRONG)].flatMap(({ 0: { length }, index }) => check(told, index, length))
        : [],
    ),
};

function check({ key, whole, offsetOf, placeOf, toPlace }: ToldValue, index: number, length: number): Issue[] {
  // What programs read of a time ends with a semicolon.
  if (key === 'due' && !whole.slice(0, index).includes(';')) return [];
  const before = whole.slice(Math.max(0, index - AROUND), index);
  const around = before + whole.slice(index, index + length + AROUND);
  const message = `${JSON.stringify(around)} lacks a no-break space (U+00A0) at a sign.`;
  const at = offsetOf(around);
  if (at === undefined) return [issueAt(placeOf(around), NAME, `${message} Write one.`)];
  const start = at + before.length;
  const issue = issueAt(toPlace(start), NAME, `${message} Run \`npm run lint:content -- --fix\`.`);
  return [{ ...issue, fix: { start, end: start + length, replacement: NO_BREAK } }];
}
