// A fact that can be checked against its source, and the classes in which facts are drawn. Made by the list-…-facts of this folder.
import type { Confidence } from '../schemas/fields.ts';

/** Kinds of facts, each drawn apart, with what to look for in the source. */
export const FACT_CLASSES = {
  'answer-high': 'Does the source show this answer by the test of the question, in the article and from the day given?',
  'answer-medium':
    'Does the source show this answer by the test of the question, in the article and from the day given?',
  'answer-low': 'Is there now a source that shows or refutes this answer?',
  law: 'Do title, citation and dates stand so in the text of the law, and is it in force as said?',
  treaty: 'Does the list of the depositary give this action and these days?',
  penalty: 'Does the article set these bounds for the basic offence?',
  plan: 'Does the source give this title and these years?',
  authority: 'Does the source name this authority, and does it still stand?',
  practice: 'Do years, organisation and results stand so in the sources?',
  'oas-work': 'Do symbol, title, body and date stand so in the official text?',
  step: 'Does the paragraph say this, and does it stand to the step before as said?',
  verdict: 'Do the later paragraphs take the recommendation up as far as said?',
  row: 'Do publisher, years and summary stand so in the source?',
  figure: 'Does the source give this number for this state, year, measure and unit?',
} as const;
export type FactClass = keyof typeof FACT_CLASSES;

export interface Fact {
  class: FactClass;
  /** Permanent within its class: `ar/offence-defined`. */
  id: string;
  /** Code of the state that it is about, if it is about one. */
  state: string | undefined;
  /** Path in the English site, with its anchor. */
  path: string;
  /** What the atlas says, in English. */
  says: string;
  sources: string[];
  confidence: Confidence;
  /** Day on which the source was last read; undefined where there is none. */
  checkedOn: string | undefined;
  /** Day as of which the source shows it: its own date, else the day it was read. */
  standsAt: string | undefined;
}
