// Facts of a draft's front matter, as far as the head of the document and the works of the atlas tell them. Called by the importer.
import { formatSymbol } from '../../citations/format-symbol.ts';
import { listHeldUnits } from '../../citations/printed-numbers.ts';
import type { Collection, Corpus, Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import { foldText } from '../../text/fold-text.ts';
import type { DocumentHead } from '../read-head.ts';
import { findLabels } from './find-labels.ts';
import type { ProvisionProposal } from './propose-provision.ts';

export interface DraftGiven {
  collection: Collection;
  /** Of a law. */
  state: string | undefined;
  head: DocumentHead;
  language: Language;
  provisions: readonly ProvisionProposal[];
  corpus: Corpus;
  /** Where the file can be fetched, and the day of the import. */
  url: string | undefined;
  today: string;
  isWhole: boolean;
}

const KINDS: Readonly<Record<Collection, string>> = {
  resolutions: 'resolution',
  conclusions: 'conclusions',
  instruments: 'convention',
  reports: 'report',
  legislation: 'statute',
};

export function draftFacts(given: DraftGiven): Record<string, unknown> {
  const { collection, state, head, language, provisions, url, today, isWhole } = given;
  const isLaw = collection === 'legislation';
  const title = head.title === undefined ? {} : { titles: { [language]: head.title } };
  const symbol = head.symbol ? formatSymbol(head.symbol.mark) : null;
  const body = isLaw ? undefined : findBody(given);
  const printed = provisions.filter((provision) => provision.printed);
  const numbering = printed.length === 0 ? 'editorial' : printed.length === provisions.length ? 'printed' : 'mixed';
  const adopted = head.date ?? null;
  return {
    ...(isLaw ? { jurisdiction: state, ...(head.lines[0] !== undefined && { citation: head.lines[0] }) } : { symbol }),
    kind: head.symbol?.mark.system.endsWith('-dec') && !isLaw ? 'declaration' : KINDS[collection],
    ...title,
    ...(body !== undefined && { issuingBody: body }),
    ...(head.session !== undefined && !isLaw && { session: head.session }),
    adopted,
    ...(!isLaw && { status: adopted === null ? 'not-recorded' : 'adopted' }),
    complete: isWhole,
    sourceProvisions: isWhole ? countUnits(provisions, numbering) : null,
    numbering,
    confidence: 'medium',
    evidence: url === undefined ? [] : [{ source: url, confidence: 'high', checkedOn: today }],
  };
}

/** The body of most works with marks of the same kind; else the one whose name stands in the head. */
function findBody({ head, corpus, language }: DraftGiven): string | undefined {
  const system = head.symbol?.mark.system;
  const alike = system === undefined ? [] : corpus.works.filter(({ symbol }) => symbol?.system === system);
  const counts = [...Map.groupBy(alike, bodyOf)].toSorted((a, b) => b[1].length - a[1].length);
  const [first] = counts;
  if (first?.[0] !== undefined) return first[0];
  const [named] = findLabels(head.lines.join(' | '), corpus.vocabularies.bodies, language);
  return named?.id;
}

function bodyOf({ frontMatter }: Work): string | undefined {
  return frontMatter.issuingBody;
}

function countUnits(provisions: readonly ProvisionProposal[], numbering: string): number {
  const numbers = provisions.filter(({ printed }) => printed || numbering === 'editorial').map(({ n }) => n);
  return numbering === 'editorial' ? numbers.length : listHeldUnits(numbers).units.length;
}

/** `ag-res-2999` of `AG/RES. 2999 (XXXV-O/05)`: the id of a work is that of its mark without the session. */
export function toWorkId(head: DocumentHead): string | undefined {
  if (!head.symbol) return undefined;
  const id = foldText(formatSymbol(head.symbol.mark).replace(/\([^)]*\)/g, ''))
    .replace(/^oea\/ser\S*\s/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}
