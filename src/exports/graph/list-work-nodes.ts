// What a work's JSON-LD says: the work as legislation of schema.org and ELI, its provisions, its relations both ways, its page and files.
import type { Relation } from '../../atlas/build-graph.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import type { LegalForce } from '../../schemas/law.ts';
import { INVERSES } from '../../schemas/predicates.ts';
import { articleDatesOf } from '../../atlas/answer-dates.ts';
import { WORK_FORMATS, type OpenWork } from '../work/work-file.ts';
import { bareNumber } from '../work/printed-number.ts';
import { LICENCE } from '../work/work-schema.ts';
import { Facts, type GraphNode } from './graph-node.ts';
import { identifierOf, sourceAddress } from './graph-site.ts';

/** In force, as schema.org and ELI name it; nothing where it is not recorded. */
const FORCES: Readonly<Record<LegalForce, readonly [string, string] | undefined>> = {
  'in-force': ['InForce', 'InForce-inForce'],
  'partially-in-force': ['PartiallyInForce', 'InForce-partiallyInForce'],
  'repealed-in-part': ['PartiallyInForce', 'InForce-partiallyInForce'],
  'not-in-force': ['NotInForce', 'InForce-notInForce'],
  'not-recorded': undefined,
};

export function listWorkNodes(file: OpenWork): GraphNode[] {
  return [
    toWorkNode(file),
    ...file.work.provisions.map((provision) => toProvisionNode(file, provision)),
    ...toFileNodes(file),
  ];
}

/** A report is no legislation; everything that was adopted is, in the words of schema.org. */
function isReport({ collection }: Work): boolean {
  return collection === 'reports';
}

function toWorkNode(file: OpenWork): GraphNode {
  const { atlas, work, routes, absolute } = file;
  const { workId, collection, summary, provisions, frontMatter: known } = work;
  const { law, language, officialText } = known;
  const facts = new Facts()
    .text('identifier', workId)
    .text('eli:id_local', workId)
    .names('name', known.titles)
    .words('name', law?.originalTitle?.text, law?.originalTitle?.language ?? '')
    .words('alternateName', law?.englishTitle, 'en')
    .names('alternateName', known.shortTitle)
    .text(isReport(work) ? 'reportNumber' : 'legislationIdentifier', law?.citation ?? known.symbol)
    .text('alternateName', ...(known.symbols ?? law?.citations ?? []))
    .words('abstract', summary.text, language)
    .text(isReport(work) ? 'genre' : 'legislationType', labelOf(atlas.corpus.vocabularies.workKinds, known.kind))
    .text('atlas:kind', known.kind)
    .text('atlas:collection', collection)
    .date(isReport(work) ? 'dateCreated' : 'legislationDate', known.adopted)
    .date('eli:date_document', known.adopted)
    .date('datePublished', law?.published)
    .date('eli:date_publication', law?.published)
    .date('eli:first_date_entry_in_force', known.inForceFrom)
    .date('atlas:amended', ...(known.amended ?? []))
    .id(isReport(work) ? 'publisher' : 'legislationPassedBy', identifierOf(file, known.issuingBody))
    .id('eli:passed_by', identifierOf(file, known.issuingBody))
    .text('atlas:status', known.status)
    .text('atlas:place', known.place)
    .text('atlas:session', known.session)
    .flag('atlas:complete', known.complete)
    .text('atlas:confidence', known.confidence);
  if (law) {
    facts.id('legislationJurisdiction', identifierOf(file, law.jurisdiction));
    facts.id('eli:jurisdiction', identifierOf(file, law.jurisdiction));
    const [force, eliForce] = FORCES[law.legalForce] ?? [];
    if (force !== undefined) facts.id('legislationLegalForce', `https://schema.org/${force}`);
    if (eliForce !== undefined) facts.id('eli:in_force', `http://data.europa.eu/eli/ontology#${eliForce}`);
  }
  if (officialText) facts.id('atlas:officialText', sourceAddress(file, officialText.source));
  facts.id('atlas:sources', ...known.evidence.map(({ source }) => sourceAddress(file, source)));
  facts.id('mainEntityOfPage', absolute(routes.work(work)));
  for (const { n } of provisions) {
    facts.id('hasPart', identifierOf(file, `${workId}#${n}`));
  }
  addRelations(facts, file, workId);
  return {
    id: identifierOf(file, workId),
    types: [isReport(work) ? 'Report' : 'Legislation', 'eli:LegalResource'],
    facts: facts.list,
  };
}

function toProvisionNode(file: OpenWork, provision: Provision): GraphNode {
  const { atlas, work, t } = file;
  const { n, digest, evidence, due, terms, topics, criteria } = provision;
  const { workId, frontMatter } = work;
  const facts = new Facts()
    .id('eli:is_part_of', identifierOf(file, workId))
    .text('atlas:n', n)
    .text('eli:number', provision.editorial ? undefined : bareNumber(provision, t))
    .flag('atlas:editorial', provision.editorial)
    .words('atlas:section', provision.section, frontMatter.language)
    .words('abstract', digest.text, frontMatter.language)
    .text('atlas:verb', provision.verb)
    .text('atlas:addressee', ...provision.addressee)
    .id('about', ...topics.map((topic) => identifierOf(file, topic)))
    .id('atlas:criteria', ...criteria.map((criterion) => identifierOf(file, criterion)))
    .text('atlas:proponent', ...provision.proponent)
    .words('atlas:due', due?.text, 'en')
    .date('atlas:dueBy', due?.by)
    .text('atlas:dueEvery', due?.every)
    .text('atlas:confidence', evidence?.confidence ?? 'low');
  for (const { text, language } of terms) facts.words('keywords', text, language);
  if (evidence) facts.id('atlas:source', sourceAddress(file, evidence.source));
  if (frontMatter.law) {
    const { since, until } = articleDatesOf(atlas, work, provision);
    facts.date('atlas:since', since).date('atlas:until', until);
  }
  addRelations(facts, file, `${workId}#${n}`);
  return {
    id: identifierOf(file, `${workId}#${n}`),
    types: [isReport(work) ? 'CreativeWork' : 'Legislation', 'eli:LegalResourceSubdivision'],
    facts: facts.list,
  };
}

/** Both ways, by our own word and by the nearest one of ELI, to which several of ours may lead. */
function addRelations(facts: Facts, file: OpenWork, end: string): void {
  const { graph, corpus } = file.atlas;
  const said = new Set<string>();
  const add = (term: string | null | undefined, other: string) => {
    if (!term || said.has(`${term} ${other}`)) return;
    said.add(`${term} ${other}`);
    facts.id(term, identifierOf(file, other));
  };
  const recordOf = ({ predicate }: Relation) => corpus.vocabularies.predicates.find(({ id }) => id === predicate);
  for (const relation of graph.outgoing(end)) {
    add(`atlas:${relation.predicate}`, relation.to);
    add(recordOf(relation)?.eli, relation.to);
  }
  for (const relation of graph.incoming(end)) {
    add(`atlas:${INVERSES[relation.predicate]}`, relation.from);
    add(recordOf(relation)?.eliInverse, relation.from);
  }
}

/** The page, which is ours and free to use, and the files that say the same. */
function toFileNodes(file: OpenWork): GraphNode[] {
  const { work, absolute, routes, files } = file;
  const page = new Facts()
    .id('about', identifierOf(file, work.workId))
    .text('inLanguage', work.frontMatter.language)
    .id('license', LICENCE)
    .id('encoding', ...Object.values(files));
  return [
    { id: absolute(routes.work(work)), types: ['WebPage'], facts: page.list },
    ...Object.entries(files).map(([ending, address]) => ({
      id: address,
      types: ['MediaObject'],
      facts: new Facts().text('encodingFormat', typeOf(ending)).list,
    })),
  ];
}

function typeOf(ending: string): string | undefined {
  return Object.entries(WORK_FORMATS).find(([name]) => name === ending)?.[1].type;
}

function labelOf(entries: readonly { id: string; labels: { en: string } }[], id: string): string {
  return entries.find((entry) => entry.id === id)?.labels.en ?? id;
}
