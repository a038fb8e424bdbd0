// Relations of a work both ways, and whatever else its Akoma Ntoso file refers to.
import { numberOf, recordOf, type Relation } from '../../atlas/build-graph.ts';
import { datesOfWork } from '../../atlas/dates-of-work.ts';
import { INVERSES } from '../../schemas/predicates.ts';
import { identifierOf, sitePrefixes } from '../graph/graph-site.ts';
import { endName } from '../work/end-name.ts';
import type { OpenWork, WorkFile } from '../work/work-file.ts';
import type { DatedEvent } from './akn-identification.ts';
import { element } from './element.ts';
import { provisionReference } from './element-id.ts';

/** What the work does to others: nothing at all makes no element. */
export function toAknAnalysis(file: WorkFile): string {
  const relations = file.atlas.graph.outgoingFromRecord(file.work.workId);
  if (!relations.length) return '';
  const references = relations.map(({ predicate, from, to, note }, index) =>
    element('implicitReference', {
      eId: `out_${index + 1}`,
      for: provisionReference(file.work, numberOf(from)),
      href: identifierOf(file, to),
      showAs: endName(file, to),
      'atlas:predicate': predicate,
      'atlas:note': note,
    }),
  );
  return element('analysis', { source: '#atlas' }, element('otherReferences', { source: '#atlas' }, ...references));
}

/** @param events that are named */
export function toAknReferences(file: WorkFile, events: readonly DatedEvent[]): string {
  const { atlas, work } = file;
  const { workId, frontMatter, provisions } = work;
  const { vocabularies } = atlas.corpus;
  const terms = sitePrefixes(file).atlas;
  const topics = new Set(provisions.flatMap((provision) => provision.topics));
  return element(
    'references',
    { source: '#atlas' },
    element('original', { eId: 'original', href: identifierOf(file, workId), showAs: endName(file, workId) }),
    ...atlas.graph.incomingToRecord(workId).map((relation, index) => toPassiveRef(file, relation, index)),
    ...toAknOrganizations(file),
    ...[...topics].map((topic) =>
      element('TLCConcept', {
        eId: `topic_${topic}`,
        href: identifierOf(file, topic),
        showAs: vocabularies.topics.find(({ id }) => id === topic)?.labels[frontMatter.language] ?? topic,
      }),
    ),
    ...[...new Set(events.map(({ event }) => event))].map((event) =>
      element('TLCEvent', { eId: `ev_${event}`, href: `${terms}${event}`, showAs: event }),
    ),
  );
}

/** The atlas and the body that issued the work. */
export function toAknOrganizations(file: OpenWork): string[] {
  const { absolute, routes, atlas, work } = file;
  const { issuingBody } = work.frontMatter;
  const bodyName = atlas.corpus.vocabularies.bodies.find(({ id }) => id === issuingBody)?.labels.en;
  return [
    element('TLCOrganization', { eId: 'atlas', href: absolute(routes.page('home')), showAs: 'Mandate Atlas' }),
    element('TLCOrganization', {
      eId: 'body',
      href: identifierOf(file, issuingBody),
      showAs: bodyName ?? issuingBody,
    }),
  ];
}

function toPassiveRef(file: WorkFile, { predicate, from, to, note }: Relation, index: number): string {
  return element('passiveRef', {
    eId: passiveId(index),
    href: identifierOf(file, from),
    showAs: endName(file, from),
    'atlas:predicate': INVERSES[predicate],
    'atlas:for': provisionReference(file.work, numberOf(to)),
    'atlas:note': note,
  });
}

function passiveId(index: number): string {
  return `in_${index + 1}`;
}

/** Days on which a dated law changed the work as a whole. */
export function listAknChanges({ atlas, work }: WorkFile): DatedEvent[] {
  return atlas.graph.incomingToRecord(work.workId).flatMap(({ predicate, from, to }, index): DatedEvent[] => {
    const other = atlas.corpus.workById.get(recordOf(from));
    const date = other && datesOfWork(other).holdsFrom;
    const event = predicate === 'amends' ? 'amended' : predicate === 'repeals' ? 'repealed' : undefined;
    // What becomes of one article is said of that article.
    if (event === undefined || date === undefined || numberOf(to) !== undefined) return [];
    return [{ event, date, source: passiveId(index) }];
  });
}
