// All bulk tables, in the order of the data page. Each has its own declaration beside this file; its name is that of its files.
import { answersTable } from './answers.ts';
import { articlesTable } from './articles.ts';
import { authoritiesTable } from './authorities.ts';
import { commitmentsTable } from './commitments.ts';
import { countriesTable } from './countries.ts';
import type { Table } from './declare-table.ts';
import { glossaryTable } from './glossary.ts';
import { indicatorsTable } from './indicators.ts';
import { lawsTable } from './laws.ts';
import { meetingsTable } from './meetings.ts';
import { officialTermsTable } from './official-terms.ts';
import { plansTable } from './plans.ts';
import { practicesTable } from './practices.ts';
import { provisionsTable } from './provisions.ts';
import { questionsTable } from './questions.ts';
import { relationsTable } from './relations.ts';
import { sharesTable } from './shares.ts';
import { sourcesTable } from './sources.ts';
import { stepsTable } from './steps.ts';
import { treatyActionsTable } from './treaty-actions.ts';
import { uptakeTable } from './uptake.ts';
import { WORD_LISTS } from './word-lists.ts';
import { worksTable } from './works.ts';

/** A name, once published, stays; so does a column. */
export const TABLES: readonly Table[] = [
  worksTable,
  provisionsTable,
  relationsTable,
  countriesTable,
  questionsTable,
  answersTable,
  lawsTable,
  articlesTable,
  treatyActionsTable,
  plansTable,
  authoritiesTable,
  commitmentsTable,
  stepsTable,
  uptakeTable,
  practicesTable,
  indicatorsTable,
  sharesTable,
  meetingsTable,
  glossaryTable,
  officialTermsTable,
  ...WORD_LISTS,
  sourcesTable,
];

/** The table of that name. */
export function tableNamed(name: string): Table {
  const found = TABLES.find((table) => table.name === name);
  if (!found) throw new Error(`"${name}" is not a table. Use one of: ${TABLES.map((table) => table.name).join(', ')}.`);
  return found;
}
