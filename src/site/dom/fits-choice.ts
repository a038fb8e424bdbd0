// Whether an entry of a list fits what is chosen in a field: by a value that the entry carries, or, of a subregion, by its states.
// Called by the scripts of lists.
import { membersOf } from './members-of.ts';

/** An entry lists its values of a field with spaces between them: `data-state="ar br"`. A subregion asks for its states. */
export function fitsChoice({ dataset }: HTMLElement, select: HTMLSelectElement): boolean {
  if (select.value === '') return true;
  const valuesOf = (name: string) => (dataset[name] ?? '').split(' ');
  const members = membersOf(select);
  return members ? valuesOf('state').some((code) => members.has(code)) : valuesOf(select.name).includes(select.value);
}
