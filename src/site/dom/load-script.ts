// Loads a part of the program when it is needed. Called by whatever imports while the page is used.
import { LostScript } from '../../engine/lost-file.ts';

/**
 * What `load` imports.
 * @throws LostScript if it does not come; a mistake in the part itself stays what it is
 */
export async function loadScript<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (isLost(cause)) throw new LostScript('A part of the program could not be loaded.', { cause });
    throw cause;
  }
}

/** A module that does not come is a TypeError that speaks of a module in every browser; one that is cut is a SyntaxError. */
function isLost(cause: unknown): boolean {
  return cause instanceof SyntaxError || (cause instanceof TypeError && /module/i.test(cause.message));
}
