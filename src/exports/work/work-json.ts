// A work as a file of its own, with its relations both ways. The record is that of the atlas file.
import { toWork } from '../atlas/to-work.ts';
import type { WorkFile } from './work-file.ts';

export function toWorkJson({ atlas, work }: WorkFile): string {
  return `${JSON.stringify(toWork(atlas, work))}\n`;
}
