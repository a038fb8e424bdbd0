// Resolutions, convocations, and decisions of a conference of parties.
import type { z } from 'astro/zod';
import { workSchema } from './work.ts';

export const ResolutionSchema = workSchema(['resolution', 'convocation', 'decision', 'declaration']);
export type Resolution = z.infer<typeof ResolutionSchema>;
