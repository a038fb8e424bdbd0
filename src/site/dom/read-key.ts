// What key was pressed, and where, told from what only looks like a key. Called by whatever listens to keys.

/** What an input method says of every key that it takes; Safari says it of the Enter that ends a composition, and nothing else. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Name of the key; empty where none was pressed by the reader for the page: autofill and password managers send events without a key,
 * and an input method sends the keys by which a word is composed.
 */
export function readKey(event: Event): string {
  const { key, isComposing, keyCode } = event as Event & { key?: unknown; isComposing?: unknown; keyCode?: unknown };
  if (event.defaultPrevented || isComposing === true || keyCode === TAKEN_BY_INPUT_METHOD) return '';
  return typeof key === 'string' ? key : '';
}

/** The element around the target of `event` that fits; none where an extension sends the event to the document itself. */
export function findAround({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
