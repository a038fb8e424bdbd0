// Portuguese words of the interface, as used in Brazil and the OAS.
import { framePt } from './frame/pt.ts';
import { workPt } from './work/pt.ts';
import { legislationPt } from './legislation/pt.ts';
import { comparePt } from './compare/pt.ts';
import { commitmentsPt } from './commitments/pt.ts';
import { followUpPt } from './follow-up/pt.ts';
import { figuresPt } from './figures/pt.ts';
import { listsPt } from './lists/pt.ts';
import { provisionsPt } from './provisions/pt.ts';
import { searchPt } from './search/pt.ts';
import { mapPt } from './map/pt.ts';
import { helpPt } from './help/pt.ts';
import { citePt } from './cite/pt.ts';
import { besidePt } from './beside/pt.ts';
import { dataPt } from './data/pt.ts';
import { stickPt } from './stick/pt.ts';
import { keptPt } from './kept/pt.ts';
import { offlinePt } from './offline/pt.ts';
import { textsPt } from './texts/pt.ts';
import type { Dictionary } from './en.ts';

export const pt: Dictionary = {
  ...framePt,
  ...workPt,
  ...legislationPt,
  ...comparePt,
  ...commitmentsPt,
  ...followUpPt,
  ...figuresPt,
  ...listsPt,
  ...provisionsPt,
  ...searchPt,
  ...mapPt,
  ...helpPt,
  ...citePt,
  ...besidePt,
  ...dataPt,
  ...stickPt,
  ...keptPt,
  ...offlinePt,
  ...textsPt,
};
