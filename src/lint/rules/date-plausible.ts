// Dates of a work fit each other, its symbol and the day on which its sources were read.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Corpus } from '../../corpus/types.ts';
import { compareDates, firstDayOf } from '../../schemas/partial-date.ts';
import { listValues, placeAt } from '../list-values.ts';
import type { LintInput, Rule } from '../rule.ts';

const NAME = 'date-plausible';

export const datePlausible: Rule = {
  name: NAME,
  summary:
    'Dates follow each other as they must (adopted, published, in force, amended, read; signed, bound; from, to), and nothing was done or read after today.',
  check({ corpus, texts, today, values = listValues }) {
    const issues: Issue[] = [
      ...checkTreaties(corpus),
      ...checkSpans(texts, values),
      ...checkFarFuture(texts, today, values),
      ...(today === undefined ? [] : checkFuture(texts, today, values)),
    ];
    for (const { frontMatter, symbol, placeOf } of corpus.works) {
      const { adopted, inForceFrom, amended = [], evidence } = frontMatter;
      const report = (path: string, message: string) => issues.push(issueAt(placeOf(path), 'date-plausible', message));
      const published = frontMatter.law?.published;
      const [made, word] = adopted === null ? [published, 'publication'] : [adopted, 'adoption'];
      if (made === undefined) continue;
      const year = symbol && 'year' in symbol ? symbol.year : undefined;
      if (
        adopted !== null &&
        year !== undefined &&
        symbol?.system.endsWith('-res') &&
        year !== Number(adopted.slice(0, 4))
      )
        report(
          'adopted',
          `"adopted: ${adopted}" is not in ${year}, the year of the symbol "${frontMatter.symbol}". Correct the date or the symbol.`,
        );
      if (adopted !== null && published !== undefined && compareDates(published, adopted) < 0)
        report('published', `"published: ${published}" is before the adoption (${adopted}). Correct one of the two.`);
      if (inForceFrom !== undefined && compareDates(inForceFrom, made) < 0)
        report('inForceFrom', `"inForceFrom: ${inForceFrom}" is before the ${word} (${made}). Correct one of the two.`);
      for (const [index, date] of amended.entries())
        if (compareDates(date, made) < 0)
          report(
            `amended.${index}`,
            `The amendment of ${date} is before the ${word} (${made}). Correct one of the two.`,
          );
      for (const [index, { checkedOn, source }] of evidence.entries())
        if (compareDates(checkedOn, made) < 0)
          report(
            `evidence.${index}.checkedOn`,
            `"${source}" was read on ${checkedOn}, before the ${word} (${made}). Correct one of the two.`,
          );
    }
    return issues;
  },
};

type Values = NonNullable<LintInput['values']>;

/** What has a beginning and an end in the lists that have a file each. */
function checkSpans(texts: ReadonlyMap<string, string>, list: Values): Issue[] {
  return [...texts].flatMap(([file, text]) => {
    if (!/\/(?:initiatives|training|statistics)\.yml$/.test(file)) return [];
    const values = list(file, text);
    return values.flatMap(({ key, text: to, start: at, keyOffset }, index) => {
      if (key !== 'to' || !DATES.test(to)) return [];
      // The start of the same entry: the nearest one before the end, with no id between the two.
      const before = values.slice(0, index);
      const id = before.findLastIndex((value) => value.key === 'id');
      const from = before.slice(Math.max(id, 0)).find((value) => value.key === 'from')?.text;
      return from !== undefined && DATES.test(from) && compareDates(to, from) < 0
        ? [
            issueAt(
              placeAt(file, text, keyOffset || at),
              NAME,
              `The end (${to}) is before the start (${from}). Correct one of the two.`,
            ),
          ]
        : [];
    });
  });
}

/** Years that no fact of the atlas can be of, whatever day it is. */
const LAST_YEAR = '2100';

/** Years after today for which a meeting, a law or a plan may be announced. */
const AHEAD = 15;

function checkFarFuture(texts: ReadonlyMap<string, string>, today: string | undefined, list: Values): Issue[] {
  const limit = today === undefined ? LAST_YEAR : String(Number(today.slice(0, 4)) + AHEAD);
  return [...texts].flatMap(([file, text]) =>
    list(file, text).flatMap(({ keys, key, text: value, keyOffset }) => {
      const [, start = '', end = start] = DATES.exec(value) ?? [];
      const isDated = DONE.has(key) || ANNOUNCED.has(key) || keys.some((one) => TO_COME.has(one));
      // With a day of today the rule above tells what cannot be of a day to come at all.
      const isTold = today !== undefined && DONE.has(key) && !keys.some((one) => TO_COME.has(one));
      if (!isDated || isTold || end.slice(0, 4) <= limit) return [];
      return [
        issueAt(
          placeAt(file, text, keyOffset),
          NAME,
          `"${key}: ${end}" is improbable: nothing here is of a year after ${limit}. Correct the date.`,
        ),
      ];
    }),
  );
}

function checkTreaties({ countries }: Corpus): Issue[] {
  return countries.flatMap(({ treaties, plans, oas, placeOf }) => {
    const report = (path: string, message: string) => issueAt(placeOf(path), 'date-plausible', message);
    const spans = [
      ...plans.map(({ from, to }, index) => ({ path: `plans.${index}.to`, from, to })),
      { path: 'oas.until', from: oas.since, to: oas.until },
    ];
    return [
      ...Object.entries(treaties).flatMap(([id, { signed, bound }]) =>
        signed !== null && bound !== null && compareDates(bound, signed) < 0
          ? [
              report(
                `treaties.${id}.bound`,
                `"bound: ${bound}" is before the signature (${signed}). Correct one of the two.`,
              ),
            ]
          : [],
      ),
      ...spans.flatMap(({ path, from, to }) =>
        typeof from === 'string' && typeof to === 'string' && compareDates(to, from) < 0
          ? [report(path, `The end (${to}) is before the start (${from}). Correct one of the two.`)]
          : [],
      ),
    ];
  });
}

/** Keys and attributes whose date is of something that has happened. */
const DONE: ReadonlySet<string> = new Set([
  'checkedOn',
  'asOf',
  'adopted',
  'amended',
  'published',
  'signed',
  'bound',
  'date',
  'from',
  'since',
  'until',
]);

/** Keys whose date may be announced. */
const ANNOUNCED: ReadonlySet<string> = new Set(['dates', 'firstConvenedFor', 'inForceFrom', 'to', 'by']);

/** What may be announced before it begins or ends. */
const TO_COME: ReadonlySet<string> = new Set(['plans', 'years']);

const DATES = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/;

function checkFuture(texts: ReadonlyMap<string, string>, today: string, list: Values): Issue[] {
  return [...texts].flatMap(([file, text]) =>
    list(file, text).flatMap(({ keys, key, text: value, keyOffset }) => {
      if (!DONE.has(key) || keys.some((one) => TO_COME.has(one))) return [];
      const [, start, end] = DATES.exec(value) ?? [];
      // A meeting may have been convened for a day to come; what is written here has been adopted, done or read.
      const date = end ?? start;
      if (date === undefined || firstDayOf(date) <= today) return [];
      return [
        issueAt(
          placeAt(file, text, keyOffset),
          'date-plausible',
          key === 'until'
            ? `"until: ${date}" is after today (${today}): what is to end on a day to come has not ended. Say so in a note until then.`
            : `"${key}: ${date}" is after today (${today}): nothing can have been done or read on a day to come. Correct the date.`,
        ),
      ];
    }),
  );
}
