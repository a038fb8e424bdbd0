// What FacetPanel offers to choose: a facet with its values, in the order shown.

export interface OfferedFacet {
  /** Name that the script knows it by. */
  facet: string;
  label: string;
  values: readonly { id: string; label: string }[];
}
