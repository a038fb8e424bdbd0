// A work with its provisions as files for reference managers. The writers that the table of a work's files names.
import { toBibtex } from '../cite/to-bibtex.ts';
import { toCslJson } from '../cite/to-csl-json.ts';
import { toRis } from '../cite/to-ris.ts';
import type { WorkFile } from './work-file.ts';

export const toWorkRis = (file: WorkFile): string => toRis(file.references());
export const toWorkBibtex = (file: WorkFile): string => toBibtex(file.references());
export const toWorkCslJson = (file: WorkFile): string => toCslJson(file.references());
