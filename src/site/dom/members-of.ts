// The states of the subregion that is chosen in a SubregionField. Called by scripts of lists of states.

/** Codes of its states; undefined while all states are shown. */
export function membersOf(select: HTMLSelectElement): ReadonlySet<string> | undefined {
  const members = select.selectedOptions[0]?.dataset['members'];
  return members === undefined ? undefined : new Set(members.split(' '));
}
