// What the atlas knows of a work and has no element in Akoma Ntoso: verb, addressee, confidence, how much is included, dates as recorded.
import { articleDatesOf } from '../../atlas/answer-dates.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Provision } from '../../corpus/types.ts';
import { sourceAddress } from '../graph/graph-site.ts';
import { LICENCE } from '../work/work-schema.ts';
import type { WorkFile } from '../work/work-file.ts';
import { element } from './element.ts';
import { provisionElement } from './element-id.ts';

export function toAknProprietary(file: WorkFile): string {
  const { workId, collection, frontMatter: known, provisions } = file.work;
  const { law } = known;
  return element(
    'proprietary',
    { source: '#atlas' },
    element('atlas:work', {
      workId,
      collection,
      kind: known.kind,
      status: law?.legalForce ?? known.status,
      confidence: known.confidence,
      complete: `${known.complete}`,
      sourceProvisions: known.sourceProvisions?.toString(),
      numbering: known.numbering,
      adopted: known.adopted ?? undefined,
      published: law?.published,
      inForceFrom: known.inForceFrom,
      place: known.place ?? undefined,
      session: known.session ?? undefined,
      officialText: known.officialText ? sourceAddress(file, known.officialText.source) : undefined,
      unseen: known.unseen,
      licence: LICENCE,
    }),
    ...known.evidence.map((evidence) => toSource(file, evidence)),
    ...provisions.map((provision) => toProvision(file, provision)),
  );
}

function toSource(file: WorkFile, { source, kind, confidence, checkedOn, asOf }: Evidence): string {
  return element('atlas:source', { href: sourceAddress(file, source), kind, confidence, checkedOn, asOf });
}

function toProvision(file: WorkFile, provision: Provision): string {
  const { n, verb, addressee, proponent, criteria, due, penalty, evidence, formerly, terms } = provision;
  const { atlas, work } = file;
  const dates = work.frontMatter.law && articleDatesOf(atlas, work, provision);
  return element('atlas:provision', {
    for: `#${provisionElement(provision).eId}`,
    n,
    formerly: formerly.join(' '),
    verb,
    addressee: addressee.join(' '),
    proponent: proponent.join(' '),
    criteria: criteria.join(' '),
    terms: terms.map(({ language, text }) => (language === 'en' ? text : `${language}:${text}`)).join('; '),
    due: due?.text,
    dueBy: due?.by,
    dueEvery: due?.every,
    penalty: penalty && `${penalty.min ?? ''}..${penalty.max ?? ''} ${penalty.unit}`,
    since: dates?.since,
    until: dates?.until,
    unseen: provision.unseen,
    confidence: evidence?.confidence ?? 'low',
    source: evidence && sourceAddress(file, evidence.source),
  });
}
