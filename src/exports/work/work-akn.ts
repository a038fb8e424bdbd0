// A work as Akoma Ntoso 3.0: a resolution as a statement, a law as an act, all else as a document. The text is that of our digests and says so.
import { listAknEvents, toAknIdentification, toAknLifecycle } from '../akn/akn-identification.ts';
import { toAknBody, toAknPreface } from '../akn/akn-body.ts';
import { toAknProprietary } from '../akn/akn-proprietary.ts';
import { listAknChanges, toAknAnalysis, toAknReferences } from '../akn/akn-references.ts';
import { element } from '../akn/element.ts';
import type { Collection } from '../../corpus/types.ts';
import { sitePrefixes } from '../graph/graph-site.ts';
import type { WorkFile } from './work-file.ts';

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The element of a document, by its collection. */
export const AKN_DOCUMENTS: Readonly<Record<Collection, 'statement' | 'act' | 'doc'>> = {
  resolutions: 'statement',
  conclusions: 'doc',
  instruments: 'doc',
  reports: 'doc',
  legislation: 'act',
};

export function toWorkAkn(file: WorkFile): string {
  const { collection, frontMatter } = file.work;
  const events = listAknEvents(file.work, listAknChanges(file));
  const name = AKN_DOCUMENTS[collection];
  const meta = element(
    'meta',
    {},
    toAknIdentification(file),
    toAknLifecycle(events),
    toAknAnalysis(file),
    toAknReferences(file, events),
    toAknProprietary(file),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'akomaNtoso',
    { xmlns: AKN_NAMESPACE, 'xmlns:atlas': sitePrefixes(file).atlas },
    element(
      name,
      { name: frontMatter.kind, contains: 'singleVersion' },
      meta,
      toAknPreface(file),
      toAknBody(file, name === 'act' ? 'body' : 'mainBody'),
    ),
  )}\n`;
}
