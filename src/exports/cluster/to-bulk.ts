// Every work and provision as a document of a search cluster, in the body of OpenSearch's bulk requests: a line that names the document, then
// the document. For who outgrows the search of the site. Called by the list of the files of the whole atlas.
import type { Atlas } from '../../atlas/atlas.ts';
import { isMandate } from '../../atlas/work-queries.ts';
import type { Provision, Work } from '../../corpus/types.ts';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { CLUSTER_INDEX, type CLUSTER_FIELDS } from './mapping.ts';

/** What is not recorded has no key. */
type ClusterDocument = Partial<Record<keyof typeof CLUSTER_FIELDS, unknown>>;

/**
 * One part a work: all together may be longer than a string can be.
 * @param absolute whole address of a path below the base
 */
export function* toClusterBulk(atlas: Atlas, absolute: (path: string) => string): Generator<string> {
  const verbById = new Map(atlas.corpus.vocabularies.verbs.map((verb) => [verb.id, verb]));
  for (const work of atlas.corpus.works) {
    const told = LANGUAGES.flatMap((language) => {
      const own = atlas.in(language).corpus.workById.get(work.workId);
      return own?.frontMatter.language === language ? [[language, own] as const] : [];
    });
    const common = ofWork(work);
    const whole: ClusterDocument = {
      kind: 'work',
      address: absolute(`id/${work.workId}/`),
      ...common,
      confidence: work.frontMatter.confidence,
      text: said(told.map(([language, { summary }]) => [language, summary.text])),
    };
    const provisions = work.provisions.map((provision, at) => {
      const id = `${work.workId}#${provision.n}`;
      const document: ClusterDocument = {
        kind: 'provision',
        address: absolute(`id/${work.workId}/#${provision.n}`),
        ...common,
        ...ofProvision(provision),
        is_mandate: isMandate(provision, verbById),
        ...listed({ commitments: [...new Set(atlas.threadPlaces.get(id)?.map(({ commitment }) => commitment.id))] }),
        text: said(told.map(([language, own]) => [language, own.provisions[at]?.digest.text])),
      };
      return toLines(id, document);
    });
    yield toLines(work.workId, whole) + provisions.join('');
  }
}

function ofWork({ workId, collection, frontMatter }: Work): ClusterDocument {
  const { symbol, symbols = [], kind, titles, issuingBody, adopted, status, law } = frontMatter;
  return {
    work: workId,
    collection,
    work_kind: kind,
    ...listed({ symbols: [...(symbol ? [symbol] : []), ...symbols, ...(law ? [law.citation, ...law.citations] : [])] }),
    body: issuingBody,
    ...(law && { state: law.jurisdiction }),
    ...(adopted !== null && { adopted }),
    ...(status !== undefined && { status }),
    title: titles,
  };
}

function ofProvision({ n, verb, addressee, topics, criteria, terms, evidence }: Provision): ClusterDocument {
  return {
    n,
    verb,
    ...listed({ addressees: addressee, topics, questions: criteria, terms: terms.map(({ text }) => text) }),
    confidence: evidence?.confidence ?? 'low',
  };
}

/** By language, without what has no words. */
function said(texts: readonly (readonly [language: Language, text: string | undefined])[]): Record<string, string> {
  return Object.fromEntries(texts.flatMap(([language, text]) => (text ? [[language, text] as const] : [])));
}

/** Without the lists that are empty. */
function listed(lists: Readonly<Record<string, readonly string[]>>): ClusterDocument {
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0));
}

function toLines(id: string, document: ClusterDocument): string {
  return `${JSON.stringify({ index: { _index: CLUSTER_INDEX, _id: id } })}\n${JSON.stringify(document)}\n`;
}
