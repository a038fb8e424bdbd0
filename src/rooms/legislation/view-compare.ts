// What the compare page offers before anything is compared: the states to choose from, and examples. Asked by ComparePage.
import type { Site } from '../../site/locals/site.ts';
import { formatList } from '../../words/format.ts';
import { listStates } from './list-states.ts';

const EXAMPLES = [
  ['ar', 'co', 'mx'],
  ['br', 'us'],
  ['bb', 'do', 'jm', 'tt'],
] as const;

export interface CompareFormView {
  /** Where the script finds what is compared. */
  source: string;
  states: { code: string; name: string; href: string }[];
  examples: { names: string; href: string }[];
}

export function viewCompare(site: Site): CompareFormView {
  const { lang, routes } = site;
  const states = listStates(site).map(({ code, labels }) => ({ code, name: labels[lang], href: routes.state(code) }));
  const nameByCode = new Map<string, string>(states.map(({ code, name }) => [code, name]));
  return {
    source: routes.asset(`data/compare/${lang}.json`),
    states,
    examples: EXAMPLES.flatMap((codes) => {
      const names = codes.flatMap((code) => nameByCode.get(code) ?? []);
      const href = `${routes.page('compare')}?c=${codes.join(',')}`;
      return names.length === codes.length ? [{ names: formatList(names, lang), href }] : [];
    }),
  };
}
