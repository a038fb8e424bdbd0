// Reports, agendas and submissions.
import type { z } from 'astro/zod';
import { workSchema } from './work.ts';

export const ReportSchema = workSchema(['report', 'agenda', 'submission']);
export type Report = z.infer<typeof ReportSchema>;
