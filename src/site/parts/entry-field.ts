// A list of choices over the entries of a page. Drawn by EntryFilter, filled by the views of rooms.

export interface EntryField {
  /** Name in the address, and of the `data-` attribute of entries: one word in lower case. */
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}
