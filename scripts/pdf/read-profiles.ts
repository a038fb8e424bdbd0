// Which profiles a built site has, and where it is published. Called by scripts/pdf.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { profilePath } from '../../src/addresses/routes.ts';
import { isSite } from '../build/is-site.ts';
import { Refusal } from '../terminal/stop.ts';

export interface Profiles {
  /** Address of the site with a slash at the end, as its pages name it. */
  address: string;
  languages: readonly Language[];
  /** Codes of states. */
  states: readonly string[];
}

/** What the caller wants of the site in `dir`; both lists are parted by commas, and without them all are wanted. */
export function readProfiles(dir: string, wanted: { lang?: string | undefined; state?: string | undefined }): Profiles {
  const home = join(dir, 'en', 'index.html');
  if (!isSite(dir) || !existsSync(home))
    throw new Refusal(`There is no built site in ${dir}. Run \`npm run build\` first, or name one: --dir DIR`);
  const address = /<link rel="canonical" href="([^"]+)en\/"/.exec(readFileSync(home, 'utf8'))?.[1];
  const states = readdirSync(join(dir, 'en', 'legislation')).filter((code) =>
    existsSync(join(dir, 'en', profilePath(code))),
  );
  if (address === undefined || states.length === 0)
    throw new Refusal(`The site in ${dir} has no profiles of states. Build it anew: npm run build`);
  return {
    address,
    languages: choose('language', LANGUAGES, wanted.lang),
    states: choose('state', states.sort(), wanted.state),
  };
}

function choose<T extends string>(what: string, all: readonly T[], wanted: string | undefined): readonly T[] {
  if (wanted === undefined) return all;
  return wanted.split(',').map((name) => {
    const code = name.trim().toLowerCase();
    const found = all.find((one) => one === code);
    if (found !== undefined) return found;
    throw new Refusal(`"${name}" is no ${what} of the site. There are: ${all.join(', ')}.`);
  });
}
