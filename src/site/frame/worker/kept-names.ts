// The names of what the browser keeps of the site. Other sites of the same host may keep things too, so each name has the address of the
// site in it. Called by the worker, and by the page that tells what is kept.

/**
 * `pages`: read, with `files`, what they are made of, and `data`, what their scripts asked for. `pack`: one language whole; as long as
 * there is `half` of the same language and edition, it is not whole yet.
 */
export type Kept = 'pages' | 'files' | 'data' | 'pack' | 'half';

export interface KeptName {
  kind: Kept;
  /** Of a pack: its language. */
  language: string;
  /** Of data: that of the worker; of a pack: its own. */
  edition: string;
  name: string;
}

/** @param base path of the site, with a slash at both ends */
export function keptName(base: string, kind: Kept, language = '', edition = ''): string {
  return ['mandate-atlas', base, kind, language, edition].join(' ');
}

/** What is kept of the site, by the names of all that the host keeps. */
export function readKept(base: string, names: readonly string[]): KeptName[] {
  return names
    .filter((name) => name.startsWith(`mandate-atlas ${base} `))
    .map((name) => {
      const [, , kind, language = '', edition = ''] = name.split(' ');
      return { kind: kind as Kept, language, edition, name };
    });
}

/** In which order an answer for a page in `language` is looked for: a pack holds together, what was read may be of several editions. */
export function orderKept(base: string, names: readonly string[], language: string | undefined): string[] {
  const kept = readKept(base, names);
  const rank = ({ kind, language: own, edition }: KeptName) => {
    if (kind !== 'pack') return 1;
    if (kept.some((half) => half.kind === 'half' && half.language === own && half.edition === edition)) return 3;
    return own === language ? 0 : 2;
  };
  return kept
    .filter(({ kind }) => kind !== 'half')
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name }) => name);
}
