// What the importer proposes for a draft, by the number of the provision. Called by the API of the editor.
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { RecordStore } from './record-store.ts';

const proposal = z.object({
  value: z.union([z.string(), z.array(z.string())]),
  confidence: z.string(),
  because: z.string(),
});
const Proposals = z.object({
  provisions: z.array(
    z.object({
      n: z.string(),
      verb: proposal.optional(),
      addressee: proposal.optional(),
      topics: proposal.optional(),
      due: proposal.optional(),
      relations: z
        .array(
          z
            .object({ predicate: z.string(), to: z.string(), confidence: z.string(), because: z.string() })
            .partial({ confidence: true, because: true }),
        )
        .optional(),
    }),
  ),
});

/** A value that can be taken for an attribute. */
export interface ProposedValue {
  attribute: string;
  value: string;
  confidence: string;
  because: string;
}

/** Values by the number of their provision; none where the draft is not the importer's. */
export async function readProposals(store: RecordStore, path: string): Promise<Record<string, ProposedValue[]>> {
  if (!path.endsWith('.mdx')) return {};
  const { text } = await store.read(path.replace(/\.mdx$/, '.proposals.yml'));
  const read = Proposals.safeParse(text === undefined ? undefined : parse(text));
  if (!read.success) return {};
  return Object.fromEntries(
    read.data.provisions.map(({ n, relations = [], ...values }) => {
      const own = Object.entries(values).flatMap(([attribute, found]): ProposedValue[] =>
        found ? [{ attribute, ...found, value: Array.isArray(found.value) ? found.value.join(' ') : found.value }] : [],
      );
      const named = relations.map(({ predicate, to, confidence = '', because = '' }) => ({
        attribute: predicate,
        value: to,
        confidence,
        because,
      }));
      return [n, [...own, ...named]];
    }),
  );
}
