// What the lists that have a file each beside the folders of content/ hold.
import type { Help } from '../schemas/help.ts';
import type { Initiative } from '../schemas/initiative.ts';
import type { Statistics } from '../schemas/statistics.ts';
import type { Training } from '../schemas/training.ts';
import type { Told } from './told-entries.ts';

/** Lists that have one file each below content/. */
export interface Lists {
  initiatives: Told<Initiative>[];
  training: Told<Training>[];
  statistics: Told<Statistics>[];
  help: Help[];
}
