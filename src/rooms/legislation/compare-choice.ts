// What is compared, as the address says it: states, a day, differences alone. Read and written by compare.client.ts.
import { isDay } from './answers-on.ts';

export const MAX_STATES = 4;

export interface CompareChoice {
  /** At most four, in the order of the address. */
  codes: string[];
  /** As written in the address. */
  unknown: string[];
  tooMany: boolean;
  onlyDifferences: boolean;
  /** Day on which the answers are shown; undefined without one, or where what is asked for is no day. */
  on: string | undefined;
  /** What the address gives as a day and is none. */
  notADay: string | undefined;
}

/** What the address asks for: `?c=ar,co,mx&d=1`, or `c1=ar&c2=co` as a form without script sends it. */
export function readChoice(query: string, isState: (code: string) => boolean): CompareChoice {
  const params = new URLSearchParams(query);
  const written = [...params]
    .filter(([name]) => /^c[1-4]?$/.test(name))
    .flatMap(([, value]) => value.split(','))
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const asked = [...new Set(written.map((code) => code.toLowerCase()))];
  const states = asked.filter(isState);
  const on = params.get('on') ?? '';
  return {
    codes: states.slice(0, MAX_STATES),
    unknown: [...new Set(written)].filter((code) => !isState(code.toLowerCase())),
    tooMany: states.length > MAX_STATES,
    onlyDifferences: params.get('d') === '1',
    on: isDay(on) ? on : undefined,
    notADay: on === '' || isDay(on) ? undefined : on,
  };
}

/** The query that `readChoice` reads. */
export function writeChoice(codes: readonly string[], onlyDifferences: boolean, on?: string): string {
  const parts = [
    ...(codes.length ? [`c=${codes.join(',')}`] : []),
    ...(onlyDifferences ? ['d=1'] : []),
    ...(on === undefined || on === '' ? [] : [`on=${encodeURIComponent(on)}`]),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}
