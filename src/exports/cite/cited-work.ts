// What citations and entries say of a work itself, in one language, and what they make of it with one of its provisions. The files of works
// are written from it, and the explorer of provisions loads it of all works, so that both cite alike.
import type { Citable } from './citable.ts';
import type { PinKey } from './cite-words.ts';
import { pinOf } from './format-pin.ts';
import type { Pin } from './pin.ts';
import { toPlainTitle } from './plain-title.ts';
import type { Reference } from './reference.ts';

/** A work as its entry, but for what depends on where it stands. */
export type CitedWork = Omit<Reference, 'id' | 'address' | 'digest' | 'pin' | 'section' | 'version' | 'visited'>;

/** @param at whole address of what is meant, the reader's day in words, and the provision */
export function toCitable(work: CitedWork, at: Pick<Citable, 'address' | 'day' | 'pin'>): Citable {
  const { kind, title, translation, mark, institution, place, date, inForceFrom, series } = work;
  return { kind, title, translation, mark, body: institution, place, date, inForceFrom, series, ...at };
}

export interface CitedProvision {
  /** `ag-res-2348#3.d`. */
  id: string;
  /** Whole address, with its anchor. */
  address: string;
  pin: Pin;
  digest: string;
}

/** Our words before a digest, and how a provision is named. */
export interface ReferenceWords {
  t: (key: PinKey | 'cite.digest', values: Readonly<Record<string, string>>) => string;
}

export function toProvisionReference(
  work: CitedWork,
  { id, address, pin, digest }: CitedProvision,
  words: ReferenceWords,
): Reference {
  return {
    ...work,
    id,
    address,
    pin: pinOf('apa', pin, words),
    section: pin.kind === 'editorial' ? undefined : pin.number,
    digest: words.t('cite.digest', { text: toPlainTitle(digest) }),
  };
}
