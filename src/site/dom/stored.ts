// What the reader has chosen for all pages, kept by the browser. Where storage is denied or full, a choice lasts until the page is left.
// Called by the script of every page, and by the list of issues while editing.

/** Key of the language that was chosen: identifiers name none. */
export const CHOSEN_LANGUAGE = 'language';
/** Key of the choice to have no page kept, and its one value. */
export const OFFLINE = 'offline';
export const OFF = 'off';

type Place = 'localStorage' | 'sessionStorage';

export function readStored(key: string, place: Place = 'localStorage'): string | undefined {
  try {
    // Where storage is denied, to name it throws.
    return globalThis[place].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser keeps it. @param value undefined to forget it */
export function store(key: string, value: string | undefined, place: Place = 'localStorage'): boolean {
  try {
    if (value === undefined) globalThis[place].removeItem(key);
    else globalThis[place].setItem(key, value);
    return true;
  } catch {
    // Denied or full: the page goes on without.
    return false;
  }
}
