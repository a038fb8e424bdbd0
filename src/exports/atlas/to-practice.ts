// A practice as the atlas file writes it. Called by the writer of the file.
import type { Practice } from '../../corpus/types.ts';
import type { PracticeRecord } from './practice-schema.ts';

/** Its facts with the text of its summary; relations stand in a list of their own. */
export function toPractice({
  workId,
  titles,
  shortTitle,
  countries,
  scope,
  organisation,
  years,
  topics,
  criteria,
  summary,
  results,
  limits,
  confidence,
  evidence,
}: Practice): PracticeRecord {
  return {
    workId,
    titles,
    ...(shortTitle && { shortTitle }),
    countries,
    scope,
    organisation,
    years,
    topics,
    criteria,
    summary: summary.text,
    results,
    limits,
    confidence,
    sources: evidence.map(({ source, kind }) => ({ source, kind })),
  };
}
