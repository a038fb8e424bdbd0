// English words of the interface. The other dictionaries have exactly these keys; no reader-facing string stands elsewhere.
import { frameEn } from './frame/en.ts';
import { workEn } from './work/en.ts';
import { legislationEn } from './legislation/en.ts';
import { compareEn } from './compare/en.ts';
import { commitmentsEn } from './commitments/en.ts';
import { followUpEn } from './follow-up/en.ts';
import { figuresEn } from './figures/en.ts';
import { listsEn } from './lists/en.ts';
import { provisionsEn } from './provisions/en.ts';
import { searchEn } from './search/en.ts';
import { mapEn } from './map/en.ts';
import { helpEn } from './help/en.ts';
import { citeEn } from './cite/en.ts';
import { besideEn } from './beside/en.ts';
import { dataEn } from './data/en.ts';
import { stickEn } from './stick/en.ts';
import { keptEn } from './kept/en.ts';
import { offlineEn } from './offline/en.ts';
import { textsEn } from './texts/en.ts';

export const en = {
  ...frameEn,
  ...workEn,
  ...legislationEn,
  ...compareEn,
  ...commitmentsEn,
  ...followUpEn,
  ...figuresEn,
  ...listsEn,
  ...provisionsEn,
  ...searchEn,
  ...mapEn,
  ...helpEn,
  ...citeEn,
  ...besideEn,
  ...dataEn,
  ...stickEn,
  ...keptEn,
  ...offlineEn,
  ...textsEn,
} as const;

export type Dictionary = Record<keyof typeof en, string>;
