// The entries of a work's file for reference managers: the work first, then each of its provisions. Called by the writers of its files.
import type { Provision } from '../../corpus/types.ts';
import { formatProvisionNumber } from '../../citations/format-provision-number.ts';
import type { OpenWork } from '../work/work-file.ts';
import { toProvisionReference } from './cited-work.ts';
import { readPin, type Pin } from './pin.ts';
import { toPlainTitle } from './plain-title.ts';
import type { Reference } from './reference.ts';
import { toCitedWork } from './to-cited-work.ts';

/** In the language of `routes`, in the order of the text. */
export function listReferences({ atlas, work, routes, absolute, words, t }: Omit<OpenWork, 'files'>): Reference[] {
  const { workId, summary } = work;
  const address = absolute(routes.id(workId));
  const cited = toCitedWork(atlas.corpus, work, routes.language);
  const digest = summary.text === '' ? undefined : words.t('cite.digest', { text: toPlainTitle(summary.text) });
  const provisions = work.provisions.map((provision) =>
    toProvisionReference(
      cited,
      {
        id: `${workId}#${provision.n}`,
        address: `${address}#${provision.n}`,
        pin: pinOfProvision(provision, t),
        digest: provision.digest.text,
      },
      words,
    ),
  );
  return [{ ...cited, id: workId, address, digest }, ...provisions];
}

function pinOfProvision({ n, editorial, label }: Provision, t: OpenWork['t']): Pin {
  return readPin({
    n,
    shown: label ?? formatProvisionNumber(n, editorial, t),
    editorial,
    isLabel: label !== undefined,
  });
}
