// The American states that a place names, as it is written in reports and their translations: the city before the state, several with
// semicolons between them.
// Asked by the page of the work plans and by those of the states.
import type { Country } from '../corpus/types.ts';
import { foldText } from '../text/fold-text.ts';

/** Codes in the order in which `place` names the states; none where it names none of them. */
export function statesOfPlace(
  place: string,
  countries: readonly Pick<Country, 'code' | 'labels' | 'officialName'>[],
): string[] {
  const names = new Map(
    countries.flatMap(({ code, labels, officialName }) =>
      [labels, officialName].flatMap((names) => Object.values(names).map((name) => [foldName(name), code] as const)),
    ),
  );
  const parts = place.split(';').map((part) => part.split(',').at(-1) ?? '');
  return [...new Set(parts.flatMap((part) => names.get(foldName(part)) ?? []))];
}

/** Without article, with Saint in full. */
function foldName(name: string): string {
  return foldText(name)
    .trim()
    .replace(/^the /, '')
    .replace(/^st\.? /, 'saint ');
}
