// All that reads and answers questions in words, in one: the browser loads it with the first query. Called by whoever opens the sources of a
// search.
import { answerAsked, needsAnswers } from './answer-asked.ts';
import { findAsked, openAsked } from './find-asked.ts';

export const QUESTIONS = { findAsked, openAsked, answerAsked, needsAnswers };
export type Questions = typeof QUESTIONS;
