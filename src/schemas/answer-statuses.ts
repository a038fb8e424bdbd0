// The answers that a question put to national law can have.

export const ANSWER_STATUSES = ['yes', 'partial', 'no', 'not-recorded'] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];
