// Spanish words of the interface, as used in Latin America and the OAS.
import { frameEs } from './frame/es.ts';
import { workEs } from './work/es.ts';
import { legislationEs } from './legislation/es.ts';
import { compareEs } from './compare/es.ts';
import { commitmentsEs } from './commitments/es.ts';
import { followUpEs } from './follow-up/es.ts';
import { figuresEs } from './figures/es.ts';
import { listsEs } from './lists/es.ts';
import { provisionsEs } from './provisions/es.ts';
import { searchEs } from './search/es.ts';
import { mapEs } from './map/es.ts';
import { helpEs } from './help/es.ts';
import { citeEs } from './cite/es.ts';
import { besideEs } from './beside/es.ts';
import { dataEs } from './data/es.ts';
import { stickEs } from './stick/es.ts';
import { keptEs } from './kept/es.ts';
import { offlineEs } from './offline/es.ts';
import { textsEs } from './texts/es.ts';
import type { Dictionary } from './en.ts';

export const es: Dictionary = {
  ...frameEs,
  ...workEs,
  ...legislationEs,
  ...compareEs,
  ...commitmentsEs,
  ...followUpEs,
  ...figuresEs,
  ...listsEs,
  ...provisionsEs,
  ...searchEs,
  ...mapEs,
  ...helpEs,
  ...citeEs,
  ...besideEs,
  ...dataEs,
  ...stickEs,
  ...keptEs,
  ...offlineEs,
  ...textsEs,
};
