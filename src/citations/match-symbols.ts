// Whether a mark that someone asks for means a mark that the atlas holds.
// Called by find-cited and the field `symbol:`; one query may match several works.
import type { OfficialSymbol } from './parse-symbol.ts';

/**
 * True if `query` means `candidate`. What the query leaves out does not count: `AG/RES. 2348`, `res. 2348/07` and `2348` mean
 * `AG/RES. 2348 (XXXVII-O/07)`; `A/RES/55/25` each of its annexes; `REMJA-V` each of its documents; `OEA/Ser.K` each mark
 * printed with that series. What it gives must agree: another session, year, annex or revision is another mark, and
 * `rev. 1` is not the unrevised document. A bare number means resolutions, declarations and decisions only.
 */
export function matchSymbols(query: OfficialSymbol, candidate: OfficialSymbol): boolean {
  if (query.system === 'oas-series') return RegExp(`^${query.series}(?!\\d)`).test(candidate.series ?? '');
  return (Object.keys(query) as (keyof OfficialSymbol)[]).every(
    (field) => query[field] === candidate[field] || agrees(field, query, candidate),
  );
}

/** Whether a field that is not the same on both sides may still stand. */
function agrees(field: string, query: OfficialSymbol, candidate: OfficialSymbol): boolean {
  const isLookup = query.system === 'number' && candidate.system !== 'number';
  const { number = 0, numberTo = number } = query;
  const { number: first = Infinity, numberTo: last = first } = candidate;
  // What the candidate does not say cannot contradict.
  if (/^(?:session|year|annex|decision)/.test(field)) return !(field in candidate);
  if (/^number/.test(field)) return isLookup || (number >= first && numberTo <= last);
  if (field === 'system') return isLookup && isMeantByNumber(query, candidate);
  if (field === 'kind' || field === 'pair') return isLookup;
  if (field === 'body') return query.body === candidate.body?.replace(/-\d+/g, '');
  if (field === 'part') return candidate.key.startsWith(query.key) || query.key.startsWith(candidate.key);
  if (field === 'treatySeries') return Boolean(query.code) && !candidate.treatySeries;
  return field === 'key' || field === 'series';
}

/** The serial number of an act, session and number of a UN resolution, or the decision that a draft became. */
function isMeantByNumber({ kind, pair, number }: OfficialSymbol, candidate: OfficialSymbol): boolean {
  const { system, session = 0, number: serial = 0, year = 0, decision } = candidate;
  if (pair && pair === decision) return kind !== 'res';
  if (!RegExp(`-${kind ?? '(?:res|dec)'}$`).test(system)) return false;
  // The UN has numbered anew in each session since the thirty-first of the General Assembly.
  if (system === 'hrc-res' || (system === 'un-ga-res' && session > 30)) return pair === `${session}/${serial}`;
  return pair ? pair === `${serial}/${year % 100}` : number === serial;
}
