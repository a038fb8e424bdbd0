// Puts a value of the address into a field that takes it. Browsers complain in the console of a number or a day that is none. Called by
// scripts that keep their fields in the address.
import { isDay } from '../../text/is-day.ts';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Whether the field holds `asked` now; where it does not, it is empty. */
export function fillField(field: Pick<HTMLInputElement | HTMLSelectElement, 'type' | 'value'>, asked: string): boolean {
  if (asked === '' || canHold(field.type, asked)) field.value = asked;
  if (field.value === asked) return true;
  // A list that does not offer it shows nothing at all, and not its first choice.
  field.value = '';
  return false;
}

function canHold(type: string, asked: string): boolean {
  if (type === 'number') return NUMBER.test(asked);
  return type !== 'date' || isDay(asked);
}
