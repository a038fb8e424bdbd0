// The number of a provision as readers see it, from its anchor alone. Called by pages, the results page and the box in the header.

/**
 * A provision's number as readers see it: `3.d` → `¶ 3.d`, `art-3.a` → `Art. 3.a`, `ii.3` → `II.3`, `prosecution-1.c` → `Prosecution 1.c`.
 * An editorial number never gets the paragraph sign, since nobody can cite it from the official text.
 */
export function formatProvisionNumber(
  n: string,
  editorial: boolean,
  t: (key: 'number.art' | 'number.s' | 'number.pre') => string,
): string {
  const [, prefix, rest] = /^(art|s|pre)-(\d.*)$/.exec(n) ?? [];
  if (prefix !== undefined && rest !== undefined) {
    const sign = prefix === 'pre' && !editorial ? ' ¶' : '';
    return `${t(`number.${prefix as 'art' | 's' | 'pre'}`)}${sign} ${rest.replace(/-(?=\d)/g, '–').replace(/-/g, ' ')}`;
  }
  if (/^\d/.test(n) && !editorial) return `¶ ${n.replace(/-(?=\d)/g, '–')}`;
  const words = n
    .replace(/^[ivxl]+(?=\.)/, (roman) => roman.toUpperCase())
    .replace(/-/g, ' ')
    .replace(/^twg(\d)/, 'TWG $1');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a number is in the words of its text, and so in its language. */
export function isWordNumber(n: string): boolean {
  return /^(?:[ivxl]+\.)?[a-z]{3}/.test(n) && !/^(?:art|pre|usc)-\d/.test(n);
}
