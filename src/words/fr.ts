// French words of the interface, as used in the OAS.
import { frameFr } from './frame/fr.ts';
import { workFr } from './work/fr.ts';
import { legislationFr } from './legislation/fr.ts';
import { compareFr } from './compare/fr.ts';
import { commitmentsFr } from './commitments/fr.ts';
import { followUpFr } from './follow-up/fr.ts';
import { figuresFr } from './figures/fr.ts';
import { listsFr } from './lists/fr.ts';
import { provisionsFr } from './provisions/fr.ts';
import { searchFr } from './search/fr.ts';
import { mapFr } from './map/fr.ts';
import { helpFr } from './help/fr.ts';
import { citeFr } from './cite/fr.ts';
import { besideFr } from './beside/fr.ts';
import { dataFr } from './data/fr.ts';
import { stickFr } from './stick/fr.ts';
import { keptFr } from './kept/fr.ts';
import { offlineFr } from './offline/fr.ts';
import { textsFr } from './texts/fr.ts';
import type { Dictionary } from './en.ts';

export const fr: Dictionary = {
  ...frameFr,
  ...workFr,
  ...legislationFr,
  ...compareFr,
  ...commitmentsFr,
  ...followUpFr,
  ...figuresFr,
  ...listsFr,
  ...provisionsFr,
  ...searchFr,
  ...mapFr,
  ...helpFr,
  ...citeFr,
  ...besideFr,
  ...dataFr,
  ...stickFr,
  ...keptFr,
  ...offlineFr,
  ...textsFr,
};
