// What a provision is in Akoma Ntoso, and its eId there, which follows from its number alone. Called by the writers of its parts.
import type { Provision, Work } from '../../corpus/types.ts';

export interface ProvisionElement {
  name: 'article' | 'section' | 'paragraph' | 'hcontainer';
  eId: string;
}

/** A number that is not printed makes no article or paragraph. */
export function provisionElement({ n, editorial }: Pick<Provision, 'n' | 'editorial'>): ProvisionElement {
  if (editorial) return { name: 'hcontainer', eId: `prov_${n}` };
  if (n.startsWith('art-')) return { name: 'article', eId: `art_${n.slice(4)}` };
  if (n.startsWith('s-')) return { name: 'section', eId: `sec_${n.slice(2)}` };
  return /^\d/.test(n) ? { name: 'paragraph', eId: `para_${n}` } : { name: 'hcontainer', eId: `prov_${n}` };
}

/** `#art_3` of the provision `n` of `work`; undefined where it is not held, or none is meant. */
export function provisionReference(work: Work, n: string | undefined): string | undefined {
  const provision = n === undefined ? undefined : work.provisions.find((candidate) => candidate.n === n);
  return provision && `#${provisionElement(provision).eId}`;
}
