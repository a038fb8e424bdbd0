// A provision's printed number as readers see it, from its anchor alone.
import type { InstantWords } from './instant-json.ts';

/** `3.d` → `¶ 3.d`, `art-145-bis` → `Art. 145 bis`. Editorial numbers are not among those offered. */
export function numberLabel(n: string, words: Pick<InstantWords, 'art' | 's' | 'pre'>): string {
  const [, prefix, rest] = /^(art|s|pre)-(.*)$/.exec(n) ?? [];
  if (prefix === undefined || rest === undefined) return `¶ ${n}`;
  const label = `${words[prefix as 'art' | 's' | 'pre']}${prefix === 'pre' ? ' ¶' : ''}`;
  return `${label} ${rest.replace(/-(?=\d)/g, '–').replace(/-/g, ' ')}`;
}
