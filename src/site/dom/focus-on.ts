// Brings the focus to an element that is no control, such as the title of what has changed. Called by scripts of rooms.

export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}
