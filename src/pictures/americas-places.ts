// Where drawAmericasMap writes each state: inside its outline, or beside the map at the end of a line.

type Point = readonly [number, number];

export interface Place {
  code: string;
  /** ISO 3166-1 numeric code, under which the outline is filed; absent for islands too small to have one. */
  iso?: string;
  /** Where the code stands, in map units. */
  label: Point;
  /** Longitude and latitude where the line to the label begins; absent where the label is inside the outline. */
  from?: Point;
  /** Whether the line comes to the label from its right, so that the code stands at the left of the mark. */
  isWest?: boolean;
}

/** From north to south, which is the order of the tabulator; a line is drawn after the outlines it crosses. */
export const PLACES: readonly Place[] = [
  { code: 'ca', iso: '124', label: [178, 112] },
  { code: 'us', iso: '840', label: [190, 214] },
  { code: 'mx', iso: '484', label: [173, 321] },
  { code: 'bs', iso: '044', label: [326, 266], from: [-77.5, 24.9] },
  { code: 'cu', iso: '192', label: [246, 302], from: [-83.2, 22.4], isWest: true },
  { code: 'do', iso: '214', label: [505, 174], from: [-69.6, 19] },
  { code: 'ht', iso: '332', label: [505, 148], from: [-72.4, 19.4] },
  { code: 'jm', iso: '388', label: [301, 365], from: [-77.3, 18.1] },
  { code: 'kn', label: [505, 200], from: [-62.75, 17.35] },
  { code: 'ag', label: [505, 226], from: [-61.8, 17.1] },
  { code: 'dm', label: [505, 252], from: [-61.35, 15.4] },
  { code: 'lc', label: [505, 278], from: [-60.95, 14] },
  { code: 'bb', label: [505, 304], from: [-59.4, 13.2] },
  { code: 'vc', label: [505, 330], from: [-61.2, 13.1] },
  { code: 'gd', label: [505, 356], from: [-61.75, 12] },
  { code: 'tt', iso: '780', label: [505, 382], from: [-61.2, 10.5] },
  { code: 'gt', iso: '320', label: [182, 387], from: [-91, 14.5], isWest: true },
  { code: 'bz', iso: '084', label: [253, 341], from: [-88.4, 17.3] },
  { code: 'sv', iso: '222', label: [182, 413], from: [-89, 13.6], isWest: true },
  { code: 'ni', iso: '558', label: [182, 465], from: [-86.3, 12.3], isWest: true },
  { code: 'hn', iso: '340', label: [182, 439], from: [-87.2, 13.8], isWest: true },
  { code: 'cr', iso: '188', label: [182, 491], from: [-84.2, 9.9], isWest: true },
  { code: 'pa', iso: '591', label: [182, 517], from: [-80.9, 8.3], isWest: true },
  { code: 've', iso: '862', label: [354, 401] },
  { code: 'gy', iso: '328', label: [505, 408], from: [-58.6, 6.3] },
  { code: 'sr', iso: '740', label: [505, 434], from: [-55.8, 5.2] },
  { code: 'co', iso: '170', label: [316, 424] },
  { code: 'ec', iso: '218', label: [182, 543], from: [-79.6, -1.5], isWest: true },
  { code: 'pe', iso: '604', label: [309, 502] },
  { code: 'br', iso: '076', label: [436, 512] },
  { code: 'bo', iso: '068', label: [366, 539] },
  { code: 'uy', iso: '858', label: [452, 656], from: [-55.4, -33.2] },
  { code: 'ar', iso: '032', label: [361, 640] },
  { code: 'py', iso: '600', label: [402, 589] },
  { code: 'cl', iso: '152', label: [288, 634], from: [-71.6, -32.5], isWest: true },
];

/** Land that is no state of its own here: Puerto Rico, French Guiana, the Falkland Islands (Malvinas). */
export const OTHER_LAND: readonly string[] = ['630', '250', '238'];
