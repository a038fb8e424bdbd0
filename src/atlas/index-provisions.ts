// Provisions by topic, addressee and proponent, newest work first. Made once by the atlas.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import type { View } from './provision-views.ts';
import { compareByDate, isMandate, isProposal } from './work-queries.ts';

export interface ListedProvision {
  view: View;
  work: Work;
  provision: Provision;
}

type ById = ReadonlyMap<string, readonly ListedProvision[]>;

export interface ProvisionIndex {
  /** Every provision, those of laws too. */
  all: readonly ListedProvision[];
  byTopic: ById;
  byAddressee: ById;
  byProponent: ById;
}

/** The index of `corpus`. Time grows with provisions, but for sorting the works. */
export function indexProvisions({ works, vocabularies }: Corpus): ProvisionIndex {
  const verbById = new Map(vocabularies.verbs.map((verb) => [verb.id, verb]));
  const viewOf = (provision: Provision): View =>
    isMandate(provision, verbById) ? 'mandates' : isProposal(provision, verbById) ? 'proposals' : 'other';
  const all = works
    .toSorted(compareByDate)
    .flatMap((work) => work.provisions.map((provision) => ({ view: viewOf(provision), work, provision })));
  return {
    all,
    byTopic: groupByEach(all, ({ provision }) => provision.topics),
    byAddressee: groupByEach(all, ({ provision }) => provision.addressee),
    byProponent: groupByEach(all, ({ provision }) => provision.proponent),
  };
}

/** Each of `rows` once under each of its ids. */
export function groupByEach<T>(rows: readonly T[], idsOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const id of new Set(idsOf(row))) {
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [row]);
    }
  return groups;
}
