// Works on which pages of their own rest. Which page a role has is code; which work plays it is content.
import { z } from 'astro/zod';
import { ref } from './ref.ts';

/** Roles, with how many works may play each. */
export const WORK_ROLES = {
  /** Plans of work of the region, on their page in this order. */
  'work-plan': 'many',
  /** The agenda whose points make the form of a national report. */
  'national-report-template': 'one',
  /** Proposals of states before the first meeting, shown on the page of each. */
  'state-proposals': 'many',
} as const;
export type WorkRole = keyof typeof WORK_ROLES;

const ROLES = Object.keys(WORK_ROLES) as [WorkRole, ...WorkRole[]];

export const WorkRoleSchema = z.strictObject({
  role: z
    .enum(ROLES, { error: `is not a role that a page rests on. Use one of: ${ROLES.join(', ')}.` })
    .describe('What the works are to the pages'),
  works: z.array(ref('work')).describe('workIds, in the order of the page; an empty list where no work plays the role'),
});
export type WorkRoleEntry = z.infer<typeof WorkRoleSchema>;
