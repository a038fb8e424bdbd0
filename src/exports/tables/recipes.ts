// How the bulk files are used: short programs that answer a question of each user. Shown on the data page; a test runs them.
import type { Language } from '../../schemas/languages.ts';
import { tableNamed } from './tables.ts';

export const RECIPE_TOOLS = ['spreadsheet', 'python', 'r', 'sql', 'curl'] as const;
export type RecipeTool = (typeof RECIPE_TOOLS)[number];

export interface Recipe {
  /** Last part of the keys of its words. */
  id:
    | 'countAnswers'
    | 'crosstab'
    | 'standardLibrary'
    | 'bound'
    | 'search'
    | 'mandates'
    | 'history'
    | 'blanks'
    | 'fetch'
    | 'columns';
  tool: RecipeTool;
  /** `base` is the whole address of the folder of the files, with a slash at the end. */
  code: (base: string, language: Language) => string;
}

/** What spreadsheets call the function that counts by several conditions, and what parts its values. */
const COUNT_IF = {
  en: ['COUNTIFS', ','],
  es: ['CONTAR.SI.CONJUNTO', ';'],
  pt: ['CONT.SES', ';'],
  fr: ['NB.SI.ENS', ';'],
} as const satisfies Record<Language, readonly [string, string]>;

/** Letter of a column of `answers`, which has fewer than 27. */
function letterOf(column: string): string {
  return String.fromCharCode(65 + tableNamed('answers').columns.findIndex(({ id }) => id === column));
}

const QUESTION = 'non-punishment';

export const RECIPES: readonly Recipe[] = [
  {
    id: 'countAnswers',
    tool: 'spreadsheet',
    code: (base, language) => {
      const [name, separator] = COUNT_IF[language];
      const column = (id: string) => `answers!${letterOf(id)}:${letterOf(id)}`;
      const values = [column('question'), `"${QUESTION}"`, column('answer_now'), '"yes"'];
      return `${base}answers.xlsx\n=${name}(${values.join(separator)})`;
    },
  },
  {
    id: 'crosstab',
    tool: 'python',
    code: (base) => `import pandas as pd

base = "${base}"
answers = pd.read_csv(base + "answers.csv", keep_default_na=False, na_values=[""])
asked = answers[answers["in_checklist"]]
print(pd.crosstab(asked["question"], asked["answer_now"]))`,
  },
  {
    id: 'standardLibrary',
    tool: 'python',
    code: (base) => `import csv, io, urllib.request
from collections import Counter

base = "${base}"
with urllib.request.urlopen(base + "answers.csv") as file:
    rows = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))
counts = Counter(row["answer_now"] for row in rows if row["question"] == "${QUESTION}")
print(counts["yes"], counts["partial"], counts["no"], counts["not-recorded"])`,
  },
  {
    id: 'crosstab',
    tool: 'r',
    code: (base) => `base <- "${base}"
answers <- read.csv(paste0(base, "answers.csv"), na.strings = "", encoding = "UTF-8")
asked <- subset(answers, in_checklist)
table(asked$question, asked$answer_now)`,
  },
  {
    id: 'bound',
    tool: 'r',
    code: (base) => `base <- "${base}"
actions <- read.csv(paste0(base, "treaty_actions.csv"), na.strings = "", encoding = "UTF-8")
binding <- c("ratification", "accession", "succession")
aggregate(action %in% binding ~ treaty, data = actions, FUN = sum)`,
  },
  {
    id: 'blanks',
    tool: 'sql',
    code: () => 'SELECT question_id, yes, partial, no, not_recorded\nFROM answers_by_question\nORDER BY question_id;',
  },
  {
    id: 'bound',
    tool: 'sql',
    code: () => 'SELECT treaty, bound, none, to_verify, not_recorded\nFROM states_by_treaty\nORDER BY treaty;',
  },
  {
    id: 'mandates',
    tool: 'sql',
    code: () => `SELECT m.adopted, m.symbol, m.digest, m.address
FROM mandates AS m
JOIN provisions_topics AS t ON t.row_id = m.provision_id
WHERE t.entry = 'assistance'
ORDER BY m.adopted DESC, m.provision_id;`,
  },
  {
    id: 'search',
    tool: 'sql',
    code: () => `SELECT p.address, p.digest
FROM provisions_search AS s
JOIN provisions AS p ON p.provision_id = s.provision_id
WHERE provisions_search MATCH 'compensation OR reparation'
ORDER BY s.rank, p.provision_id;`,
  },
  {
    id: 'history',
    tool: 'sql',
    code: () => `SELECT date, change, symbol, digest, paragraph_address
FROM commitment_history
WHERE commitment_id = 'ratify-palermo-protocol'
ORDER BY position;`,
  },
  { id: 'fetch', tool: 'curl', code: (base) => `curl -O ${base}atlas.sqlite\ncurl -O ${base}works.csv` },
  {
    id: 'columns',
    tool: 'curl',
    code: (base) => `curl ${base}schemas/works.schema.json\ncurl ${base}datapackage.json`,
  },
];
