// Conclusions and declarations of meetings and summits.
import type { z } from 'astro/zod';
import { workSchema } from './work.ts';

export const ConclusionsSchema = workSchema(['conclusions', 'declaration']);
export type Conclusions = z.infer<typeof ConclusionsSchema>;
