// Reads a practice or a commitment from the text of its file. Called by readCorpus for every file of the two folders.
import { CommitmentSchema } from '../schemas/commitment.ts';
import { PracticeSchema } from '../schemas/practice.ts';
import { issueAt, type Issue } from './issue.ts';
import { openDocument, type ReadDocument } from './read-document.ts';
import { toRelation } from './to-relation.ts';
import type { ParsedBody } from './parse-mdx.ts';
import type { TranslationFile } from './retell-document.ts';
import type { HostByName } from './source-kinds.ts';
import type { ToldText } from './told-text.ts';
import type { Commitment, Practice, Reference, Step } from './types.ts';

/** A file of front matter and prose. */
export interface RecordFile {
  id: string;
  file: string;
  text: string;
  hosts?: HostByName;
}

interface ReadResult<T> {
  record?: T;
  issues: Issue[];
  references: Reference[];
  told?: ToldText[] | undefined;
}

/** The record of one file: in its own words, or in those of a translation, whose issues alone it then has. */
export type OpenRecord<T> = (translation?: TranslationFile) => ReadResult<T>;

/** Opens the file of a practice, which is parsed once for all its translations; its id is its workId. */
export function openPractice({ id, file, text, hosts }: RecordFile): OpenRecord<Practice> {
  const open = openDocument(PracticeSchema, file, text, hosts);
  return (translation) => toPractice(id, file, open(translation), translation);
}

/** Opens the file of a commitment, which is parsed once for all its translations. */
export function openCommitment({ id, file, text }: RecordFile): OpenRecord<Commitment> {
  const open = openDocument(CommitmentSchema, file, text);
  return (translation) => toCommitment(id, file, open(translation), translation);
}

function toPractice(
  workId: string,
  file: string,
  { head, body, issues, references, told }: ReadDocument<typeof PracticeSchema>,
  translation: TranslationFile | undefined,
): ReadResult<Practice> {
  if (!head?.value || !body) return { issues, references };
  const { relations, ...facts } = head.value;
  return {
    references,
    told,
    issues: [...issues, ...refuseProvisions(body, 'A practice')],
    record: {
      ...facts,
      workId,
      toldIn: translation?.language ?? 'en',
      summary: body.summary,
      relations: relations.map((relation, index) =>
        toRelation(relation, facts.confidence, head.placeOf(`relations.${index}.to`)),
      ),
      file,
      placeOf: head.placeOf,
    },
  };
}

function toCommitment(
  id: string,
  file: string,
  { head, body, issues, references, told }: ReadDocument<typeof CommitmentSchema>,
  translation: TranslationFile | undefined,
): ReadResult<Commitment> {
  if (!head?.value || !body) return { issues, references };
  const { steps, ...facts } = head.value;
  return {
    references,
    told,
    issues: [...issues, ...refuseProvisions(body, 'A commitment')],
    record: {
      ...facts,
      id,
      toldIn: translation?.language ?? 'en',
      steps: steps.map(({ provision, change, against, reason, weaker }): Step => ({
        provision,
        change,
        reason,
        ...(against !== undefined && { against }),
        ...(weaker !== undefined && { weaker }),
      })),
      summary: body.summary,
      file,
      placeOf: head.placeOf,
    },
  };
}

function refuseProvisions({ provisions }: ParsedBody, kind: string): Issue[] {
  return provisions.map(({ place }) =>
    issueAt(
      place,
      'mdx-declarative',
      `${kind} has no provisions of its own. Write plain prose; name paragraphs of works.`,
    ),
  );
}
