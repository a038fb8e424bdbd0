// What a button "Try again" does. Called by the results page and the explorer.
import { LostFile, LostScript } from '../../engine/lost-file.ts';

/**
 * Asks anew for what failed. A part of the program that is lost, or a mistake in it, stays so while the page is open: then the page is
 * loaded anew, with the same address.
 * @param error what the last try ended with
 */
export function tryAgain(error: unknown, askAnew: () => void, reload = () => location.reload()): void {
  if (error instanceof LostFile && !(error instanceof LostScript)) askAnew();
  else reload();
}
