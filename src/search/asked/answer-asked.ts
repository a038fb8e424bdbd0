// Answers a question in words by the records: states with what they answer, or a list of documents. Called by search-atlas.
import type { ParsedQuery } from '../query/parse-query.ts';
import { FEW } from '../find-most.ts';
import type { SearchSources } from '../search-sources.ts';
import type { AnswersFile } from './answers-file.ts';
import { type AskedList, listAskedRecords } from './list-asked-records.ts';
import type { AskedAnswer, AskedRecords, AskedState, Reading } from './reading.ts';

export type Asked =
  /** `answers` is undefined where none is asked for, or the file could not be had: the record is named all the same. */
  | { reading: AskedAnswer; answers: AnswersFile | undefined }
  | { reading: AskedState }
  | { reading: AskedRecords; list: AskedList };

/**
 * @param found how many records hold all words of the query. A question that was read but for some words is answered where nothing else
 * is; so is one that names a year and no kind of record, where little is.
 */
export async function answerAsked(
  sources: SearchSources,
  parsed: ParsedQuery,
  reading: Reading,
  found: number,
): Promise<Asked | undefined> {
  if (reading.left.length && (found > 0 || !asksStates(reading))) return undefined;
  switch (reading.kind) {
    case 'question':
    case 'treaty':
      if (!needsAnswers(reading)) return { reading, answers: undefined };
      return { reading, answers: await sources.answers(reading.about.id).catch(() => undefined) };
    case 'state':
      return { reading };
    case 'records': {
      if (reading.type === undefined && found >= FEW) return undefined;
      const list = await listAskedRecords(sources, parsed, reading);
      return list && { reading, list };
    }
  }
}

/** Whether states are asked for; a question alone is answered by its counts. */
export function needsAnswers(reading: AskedAnswer): boolean {
  return reading.states.length > 0 || reading.wants !== 'some';
}

/** Whether some state or all states are asked for: without, words that are left over make it another question. */
function asksStates(reading: Reading): boolean {
  return reading.states.length > 0 || ('wants' in reading && reading.wants !== 'some');
}

/** Paths of what an answer leads to, the first before all. */
export function listAskedPaths(asked: Asked): string[] {
  if ('list' in asked) return asked.list.hits.map(({ path }) => path);
  const { reading } = asked;
  if (reading.kind === 'state') return reading.states.map(({ path }) => path);
  const { about, states, kind } = reading;
  if (!states.length) return [about.path];
  return states.map(({ path }) => (kind === 'treaty' ? `${path}#_treaties` : `${path}#${about.id}`));
}
