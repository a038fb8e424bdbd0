// One entry of a file for reference managers, whatever its format: a work, one of its provisions, or a page of the atlas. The writers of
// RIS, BibTeX and CSL-JSON take it.
import type { Citable } from './citable.ts';

export interface Reference {
  kind: Citable['kind'];
  /** `ag-res-2348`, of a provision `ag-res-2348#3.d`. */
  id: string;
  /** As printed: the title of a provision is that of its work. */
  title: string;
  /** ISO 639-1 code of the title. */
  language: string;
  /** Our English rendering of a title in another language. */
  translation?: string | undefined;
  /** The body that issued it, of a law its state, of a page the atlas. */
  author?: string | undefined;
  /** Author as printed, where it says more than the body. */
  institution?: string | undefined;
  /** What it is: resolution, statute. */
  genre?: string | undefined;
  mark?: string | undefined;
  place?: string | undefined;
  date?: string | undefined;
  /** Of a treaty; citations alone say it. */
  inForceFrom?: string | undefined;
  series?: string | undefined;
  version?: string | undefined;
  /** Provision that is meant, with the sign before it; and of an article or section its number alone. */
  pin?: string | undefined;
  section?: string | undefined;
  /** Our digest, called one. */
  digest?: string | undefined;
  address: string;
  /** Day on which a reader visited a page. */
  visited?: string | undefined;
}
