// Reads a practice or a commitment from the text of its file. Called by readCorpus for every file of the two folders.
import { CommitmentSchema } from '../schemas/commitment.ts';
import { PracticeSchema } from '../schemas/practice.ts';
import { issueAt, type Issue } from './issue.ts';
import { readDocument } from './read-document.ts';
import { toRelation } from './to-relation.ts';
import type { ParsedBody } from './parse-mdx.ts';
import type { TranslationFile } from './retell-document.ts';
import type { HostByName } from './source-kinds.ts';
import type { ToldText } from './told-text.ts';
import type { Commitment, Practice, Reference, Step } from './types.ts';

/** A file of front matter and prose, or of what it says in another language. */
export interface RecordFile {
  id: string;
  file: string;
  text: string;
  hosts?: HostByName;
  /** Whose words are taken; the issues are then those of the translation alone. */
  translation?: TranslationFile | undefined;
}

export interface ReadResult<T> {
  record?: T;
  issues: Issue[];
  references: Reference[];
  told?: ToldText[] | undefined;
}

/** Reads the practice in `text`; its id is its workId. */
export function readPractice({ id: workId, file, text, hosts, translation }: RecordFile): ReadResult<Practice> {
  const { head, body, issues, references, told } = readDocument(PracticeSchema, file, text, hosts, translation);
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

/** Reads the commitment in `text`; its id is `id`. */
export function readCommitment({ id, file, text, translation }: RecordFile): ReadResult<Commitment> {
  const { head, body, issues, references, told } = readDocument(CommitmentSchema, file, text, undefined, translation);
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
