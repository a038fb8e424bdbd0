// Reads a practice or a commitment from the text of its file. Called by readCorpus for every file of the two folders.
import { CommitmentSchema } from '../schemas/commitment.ts';
import { PracticeSchema } from '../schemas/practice.ts';
import { issueAt, type Issue } from './issue.ts';
import { readDocument } from './read-document.ts';
import { toRelation } from './to-relation.ts';
import type { ParsedBody } from './parse-mdx.ts';
import type { HostByName } from './source-kinds.ts';
import type { Commitment, Practice, Reference, Step } from './types.ts';

export interface ReadResult<T> {
  record?: T;
  issues: Issue[];
  references: Reference[];
}

/** Reads the practice in `text`; its id is `workId`. */
export function readPractice(workId: string, file: string, text: string, hosts?: HostByName): ReadResult<Practice> {
  const { head, body, issues, references } = readDocument(PracticeSchema, file, text, hosts);
  if (!head?.value || !body) return { issues, references };
  const { relations, ...facts } = head.value;
  return {
    references,
    issues: [...issues, ...refuseProvisions(body, 'A practice')],
    record: {
      ...facts,
      workId,
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
export function readCommitment(id: string, file: string, text: string): ReadResult<Commitment> {
  const { head, body, issues, references } = readDocument(CommitmentSchema, file, text);
  if (!head?.value || !body) return { issues, references };
  const { steps, ...facts } = head.value;
  return {
    references,
    issues: [...issues, ...refuseProvisions(body, 'A commitment')],
    record: {
      ...facts,
      id,
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
