// Reads one work from the text of its file: front matter against its collection's schema, body as declarative MDX.
import { ConclusionsSchema } from '../schemas/conclusions.ts';
import type { Evidence } from '../schemas/fields.ts';
import { InstrumentSchema } from '../schemas/instrument.ts';
import { ARTICLE_VERB, LawSchema } from '../schemas/law.ts';
import { ReportSchema } from '../schemas/report.ts';
import { ResolutionSchema } from '../schemas/resolution.ts';
import { issueAt, type Issue } from './issue.ts';
import { type ParsedProvision } from './parse-mdx.ts';
import { openDocument, type ReadDocument } from './read-document.ts';
import type { TranslationFile } from './retell-document.ts';
import type { ToldText } from './told-text.ts';
import { toRelation } from './to-relation.ts';
import type { HostByName } from './source-kinds.ts';
import { parseSymbol } from '../citations/parse-symbol.ts';
import type { Collection, FrontMatter, Provision, Reference, RelationTarget, Work } from './types.ts';

export const WORK_SCHEMAS = {
  resolutions: ResolutionSchema,
  conclusions: ConclusionsSchema,
  instruments: InstrumentSchema,
  reports: ReportSchema,
  legislation: LawSchema,
} as const;

export interface WorkFile {
  collection: Collection;
  workId: string;
  /** Path from the content folder's parent. */
  file: string;
  text: string;
  /** Kinds of sources by host; without them a kind is taken as written. */
  hosts?: HostByName;
}

interface ReadWorkResult {
  /** Absent if the front matter failed; what is right in the body is still checked. */
  work?: Work;
  /** False if the front matter or a provision could not be read. */
  whole: boolean;
  issues: Issue[];
  references: Reference[];
  told?: ToldText[] | undefined;
}

/** The work of one file: in its own words, or in those of a translation, whose issues alone it then has. */
export type OpenWork = (translation?: TranslationFile) => ReadWorkResult;

/** Opens the file of a work, which is parsed once for all its translations; every problem is an issue with its place, none is thrown. */
export function openWork({ collection, workId, file, text, hosts }: WorkFile): OpenWork {
  const open = openDocument<(typeof WORK_SCHEMAS)[Collection]>(WORK_SCHEMAS[collection], file, text, hosts);
  return (translation) => toWork({ collection, workId, file }, open(translation), translation);
}

function toWork(
  { collection, workId, file }: Pick<WorkFile, 'collection' | 'workId' | 'file'>,
  { head, body, issues: found, references, told }: ReadDocument<(typeof WORK_SCHEMAS)[Collection]>,
  translation: TranslationFile | undefined,
): ReadWorkResult {
  // The document serves its translations too, and stays as it was read.
  const issues = [...found];
  if (!head?.value || !body) return { whole: false, issues, references };

  const frontMatter: FrontMatter = translation ? { ...head.value, language: translation.language } : head.value;
  // A law has a citation instead of symbols.
  const { symbol = null, symbols = [] } = frontMatter;
  const marks = symbol === null ? symbols : [symbol, ...symbols];
  const relations = frontMatter.relations.map((relation, index): RelationTarget & { from?: string } => ({
    ...toRelation(relation, frontMatter.confidence, head.placeOf(`relations.${index}.to`)),
    ...(relation.from !== undefined && { from: relation.from }),
  }));
  for (const { attributes, place } of translation ? [] : body.provisions)
    if (attributes.verb === undefined && !frontMatter.law)
      issues.push(
        issueAt(place, 'provision-valid', 'verb is missing. Name what the provision does, as in verb="requests".'),
      );
  const provisions = body.provisions.map((parsed) => toProvision(parsed, frontMatter));
  for (const [index, relation] of relations.entries()) {
    if (relation.from === undefined) continue;
    const provision = provisions.find(({ n }) => n === relation.from);
    if (provision) provision.relations.push(relation);
    else if (body.whole && !translation)
      issues.push(
        issueAt(
          head.placeOf(`relations.${index}.from`),
          'relation-source-exists',
          `"from: ${relation.from}" names no provision of this work. Use the n of one of its provisions, or leave "from" out.`,
        ),
      );
  }

  return {
    issues,
    references,
    told,
    whole: body.whole,
    work: {
      workId,
      collection,
      frontMatter,
      symbol: symbol === null ? undefined : parseSymbol(symbol),
      symbols: marks.map(parseSymbol).filter((mark) => mark !== undefined),
      summary: body.summary,
      notes: body.notes,
      provisions,
      relations: relations.filter(({ from }) => from === undefined),
      file,
      placeOf: head.placeOf,
    },
  };
}

function toProvision(
  { attributes, isLabelTold, section, digest, relations, place }: ParsedProvision,
  work: FrontMatter,
): Provision {
  return {
    n: attributes.n,
    formerly: attributes.formerly ?? [],
    section,
    editorial: (attributes.numbering ?? work.numbering) === 'editorial',
    verb: attributes.verb ?? ARTICLE_VERB,
    ...(attributes.label !== undefined && { label: attributes.label }),
    ...(isLabelTold && { isLabelTold }),
    ...(attributes.penalty && { penalty: attributes.penalty }),
    ...(attributes.penaltyNote !== undefined && { penaltyNote: attributes.penaltyNote }),
    addressee: attributes.addressee ?? [],
    topics: attributes.topics ?? [],
    terms: attributes.terms ?? [],
    ...(attributes.due && { due: attributes.due }),
    proponent: attributes.proponent ?? [],
    criteria: attributes.criteria ?? [],
    ...(attributes.date !== undefined && { date: attributes.date }),
    ...(attributes.place !== undefined && { activityPlace: attributes.place }),
    ...(attributes.note !== undefined && { note: attributes.note }),
    ...(attributes.since !== undefined && { since: attributes.since }),
    ...(attributes.until !== undefined && { until: attributes.until }),
    ...(attributes.datedBy !== undefined && { datedBy: attributes.datedBy }),
    ...(attributes.unseen !== undefined && { unseen: attributes.unseen }),
    evidence: provisionEvidence(attributes.source, attributes.confidence, work),
    sourceGiven: { source: attributes.source, confidence: attributes.confidence },
    digest,
    relations: [...relations],
    place,
  };
}

/** Evidence of a provision: the source it names among those of the work, else the work's main source. */
function provisionEvidence(
  source: string | undefined,
  confidence: Evidence['confidence'] | undefined,
  work: FrontMatter,
): Evidence | undefined {
  if (confidence === 'low' && source === undefined) return undefined;
  const found = source === undefined ? work.evidence[0] : work.evidence.find((item) => item.source === source);
  return found && { ...found, ...(confidence && { confidence }) };
}
