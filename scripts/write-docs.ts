// npm run docs [-- --check]: writes content/README.md and .vscode/ from the schemas and rules, CITATION.cff, and deploy/ from the headers
// of the site; with --check, fails if one is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { toCitationCff } from '../src/exports/deposit/to-citation-cff.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { COMPONENTS } from '../src/corpus/check-mdx.ts';
import { WORK_SCHEMAS } from '../src/corpus/read-work.ts';
import { GRAPH_RULES, loadRules, READER_RULES } from '../src/lint/rules.ts';
import { ANSWER_SHAPE, CountrySchema } from '../src/schemas/country.ts';
import { evidence } from '../src/schemas/fields.ts';
import { LAW_SHAPE } from '../src/schemas/law.ts';
import { listKinds } from '../src/schemas/list-references.ts';
import { CommitmentSchema, STEP_CHANGES } from '../src/schemas/commitment.ts';
import { FigureSchema } from '../src/schemas/figure.ts';
import { IdentitySchema } from '../src/schemas/identity.ts';
import { IndicatorFrameworkSchema, IndicatorSchema } from '../src/schemas/indicator.ts';
import { InitiativeSchema } from '../src/schemas/initiative.ts';
import { MeetingSchema } from '../src/schemas/meeting.ts';
import { PracticeSchema } from '../src/schemas/practice.ts';
import { PREDICATES } from '../src/schemas/predicates.ts';
import { ProvisionSchema } from '../src/schemas/provision.ts';
import { REF_KINDS } from '../src/schemas/ref.ts';
import { StatisticsSchema } from '../src/schemas/statistics.ts';
import { HelpSchema } from '../src/schemas/help.ts';
import { TermSchema } from '../src/schemas/term.ts';
import { TrainingSchema } from '../src/schemas/training.ts';
import { TreatySchema } from '../src/schemas/treaty.ts';
import {
  BodySchema,
  ChangeSchema,
  CriterionSchema,
  GlossaryTermSchema,
  HostSchema,
  OfficialTermSchema,
  SourceSchema,
  SubregionSchema,
} from '../src/schemas/vocabulary.ts';
import { WORK_ROLES, WorkRoleSchema } from '../src/schemas/work-role.ts';
import { UPTAKE_VERDICTS, UptakeSchema } from '../src/schemas/uptake.ts';
import { EXAMPLE } from './servers/deployment.ts';
import { listServerFiles } from './servers/list-server-files.ts';
import { PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { tellErrors } from './terminal/tell-errors.ts';
import { listEditorFiles } from './write-schemas.ts';

tellErrors();
const { values } = readOptions({ options: { check: { type: 'boolean', default: false } } });

/** Rows `key | required | kinds of records named | meaning` of an object schema. */
function toRows(shape: Readonly<Record<string, z.ZodType>>, skip: readonly string[] = []): string {
  const rows = Object.entries(shape)
    .filter(([key]) => !skip.includes(key))
    .map(
      ([key, field]) =>
        `| \`${key}\` | ${field.safeParse(undefined).success || field.description?.startsWith('Left out') ? '' : 'yes'} | ${listKinds(field).join(', ')} | ${field.description ?? ''} |`,
    );
  return ['| field | needed | names | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const collections = Object.entries(WORK_SCHEMAS).map(
  ([collection, schema]) =>
    `- \`${collection === 'legislation' ? 'legislation/<cc>' : collection}/\`: ${('shape' in schema ? schema.shape : LAW_SHAPE).kind.options.join(', ')}`,
);
const rules = [
  ...Object.entries(READER_RULES),
  ...Object.entries(GRAPH_RULES),
  ...(await loadRules()).filter(({ name }) => name !== 'graph').map(({ name, summary }) => [name, summary] as const),
].map(([name, summary]) => `| \`${name}\` | ${summary} |`);

const roles = Object.entries(WORK_ROLES).map(
  ([role, count]) => `\`${role}\` (${count === 'one' ? 'one work' : 'one work or more'})`,
);

const text = `# Content

Everything that an editor touches; no code. This page is written by \`npm run docs\` from the schemas and rules.
One valid example per collection stands in \`_templates/\`. What a field names is checked: the kinds are in [References](#references).

## Works

One \`.mdx\` file a work, named after its permanent id:

${collections.join('\n')}

Front matter:

${toRows(WORK_SCHEMAS.resolutions.shape)}

Front matter of a law:

${toRows(LAW_SHAPE)}

The text before the first provision is the summary; \`##\` headings open sections. Components:
${Object.keys(COMPONENTS)
  .map((name) => `\`<${name}>\``)
  .join(', ')}. Imports, exports, expressions, other JSX and raw HTML are refused.

Attributes of \`<Provision>\` (plain strings; its digest stands between the tags):

${toRows(ProvisionSchema.shape, PREDICATES)}

Relations of a provision are attributes too, each a list of targets separated by spaces (\`workId\`, \`workId#number\` or the
id of a meeting): ${PREDICATES.map((predicate) => `\`${predicate}\``).join(', ')}. Write a relation once, on the acting side; the
inverse is computed. One with a note or a source of its own goes into the front matter, under \`relations\`.

## Practices

One \`.mdx\` file a practice in \`practices/\`. What was done is the prose below its front matter; a practice has no
provisions:

${toRows(PracticeSchema.shape)}

## Commitments

One \`.mdx\` file a commitment in \`commitments/\`: the thread of paragraphs that state one promise and change it. How it moved
over the years is the prose below its front matter:

${toRows(CommitmentSchema.shape)}

Each of its \`steps\`, in the order of the dates; \`change\` is one of ${STEP_CHANGES.map((change) => `\`${change}\``).join(', ')}:

${toRows(CommitmentSchema.shape.steps.element.shape)}

## The atlas itself

The one entry of \`atlas.yml\` says what the atlas is called and what it is about; pages and data files are filled in from it:

${toRows(IdentitySchema.shape)}

## What became of recommendations

\`uptake.yml\`:

${toRows(UptakeSchema.shape)}

Each of its \`entries\`; \`verdict\` is one of ${UPTAKE_VERDICTS.map((verdict) => `\`${verdict}\``).join(', ')}:

${toRows(UptakeSchema.shape.entries.element.shape)}

## Indicators and lists

Entries of \`vocabularies/indicators.yml\`:

${toRows(IndicatorSchema.shape)}

Entries of \`vocabularies/indicator-frameworks.yml\`:

${toRows(IndicatorFrameworkSchema.shape)}

Entries of \`initiatives.yml\`:

${toRows(InitiativeSchema.shape)}

Entries of \`training.yml\`:

${toRows(TrainingSchema.shape)}

Entries of \`statistics.yml\`:

${toRows(StatisticsSchema.shape)}

Entries of \`help.yml\`:

${toRows(HelpSchema.shape)}

## Meetings

One \`.yml\` file a meeting:

${toRows(MeetingSchema.shape)}

## States

One \`.yml\` file a state, named after its ISO code:

${toRows(CountrySchema.shape)}

Each of its \`criteria\` is an answer to a question. Its date is that of the articles of its \`law\` (\`since\` of the provision, else
a law that amends that very article, else the law itself; a code never), or, where it rests on no held law, its own \`since\`:

${toRows(ANSWER_SHAPE)}

Each of its \`treaties\` is one of \`vocabularies/treaties.yml\`, which gives their order on every page:

${toRows(TreatySchema.shape)}

Subregions by which lists of states can be narrowed, in \`vocabularies/subregions.yml\`; a state may belong to several or none:

${toRows(SubregionSchema.shape)}

A question, in \`vocabularies/criteria.yml\`:

${toRows(CriterionSchema.shape)}

Figures, in \`figures/<cc>.yml\`:

${toRows(FigureSchema.shape)}

## Bodies, terms and changes

Entries of \`vocabularies/bodies.yml\`:

${toRows(BodySchema.shape)}

Entries of \`vocabularies/glossary.yml\`:

${toRows(GlossaryTermSchema.shape)}

Entries of \`vocabularies/official-terms.yml\`:

${toRows(OfficialTermSchema.shape)}

Entries of \`vocabularies/terminology.yml\`, by which lint reads translations:

${toRows(TermSchema.shape)}

Entries of \`changes.yml\`; what was removed is named, and no longer looked up:

${toRows(ChangeSchema.options[0].shape)}

## Pages that rest on a work

\`vocabularies/work-roles.yml\` says which work a page of its own rests on: ${roles.join(', ')}.

${toRows(WorkRoleSchema.shape)}

## References

What the column "names" says of a field is looked up. An article is looked up in the work that stands beside it.

| kind | held in content/ |
| --- | --- |
${Object.entries(REF_KINDS)
  .map(([kind, where]) => `| ${kind} | ${where.replaceAll('<', '\\<')} |`)
  .join('\n')}

## Sources

Evidence stands beside every fact; on answers, treaty actions, penalties, plans and authorities it may be a list, the main
source first:

${toRows(evidence.shape)}

The kind of a source comes from its host, in \`vocabularies/hosts.yml\`:

${toRows(HostSchema.shape)}

Titles of sources, in \`vocabularies/sources.yml\`:

${toRows(SourceSchema.shape)}

## Rules

\`npm run lint:content\` checks all of these, names file, line and column, and says what to do:

| rule | what must hold |
| --- | --- |
${rules.join('\n')}
`;

const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
const { corpus } = await readCorpus(join(PROJECT, 'content'));
const files = [
  { name: 'content/README.md', text },
  { name: 'CITATION.cff', text: toCitationCff({ ...corpus.identity, version }) },
  ...listEditorFiles(),
  ...listServerFiles(EXAMPLE).map(({ name, text }) => ({ name: `deploy/${name}`, text })),
];
for (const file of files) {
  const path = join(PROJECT, file.name);
  if (!values.check) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
  } else if ((await readFile(path, 'utf8').catch(() => '')) !== file.text) {
    console.error(`${file.name} is stale. Run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
