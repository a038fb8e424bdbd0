// Conventions, protocols and work plans.
import type { z } from 'astro/zod';
import { workSchema } from './work.ts';

export const InstrumentSchema = workSchema(['convention', 'protocol', 'work-plan']);
export type Instrument = z.infer<typeof InstrumentSchema>;
