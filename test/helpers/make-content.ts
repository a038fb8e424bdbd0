// Writes a minimal valid content folder for tests of corpus, graph, lint and exports; a test replaces, adds or removes files of it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareIssues, type Issue } from '../../src/corpus/issue.ts';
import { KeptValues } from '../../src/corpus/kept-values.ts';
import { readCorpus, type ReadCorpusResult } from '../../src/corpus/read-corpus.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import type { Graph } from '../../src/atlas/build-graph.ts';
import { capIssues } from '../../src/lint/cap-issues.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { loadRules } from '../../src/lint/rules.ts';
import { INVERSES } from '../../src/schemas/predicates.ts';
import { AMERICAN_STATES } from '../../src/schemas/states.ts';
import { removeLater } from './made-folders.ts';

/** Text or bytes of a file by its path below the content folder; null removes it. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const RESOLUTION = 'resolutions/ag-res-2010.mdx';
export const CONCLUSIONS = 'conclusions/rtp-i-conclusions.mdx';
export const INSTRUMENT = 'instruments/lima-protocol.mdx';
export const REPORT = 'reports/ngo-report.mdx';
export const LAW = 'legislation/ar/ar-ley-26364.mdx';
export const MEETING = 'meetings/rtp-i.yml';
export const COUNTRY = 'countries/ar.yml';
export const PRACTICE = 'practices/ar-rescue-programme.mdx';
export const COMMITMENT = 'commitments/adopt-plans.mdx';
export const UPTAKE = 'uptake.yml';

const EVIDENCE = "- {source: 'https://example.org/text', kind: official, confidence: high, checkedOn: 2020-01-02}";

const WORKS = {
  [RESOLUTION]: `---
symbol: AG/RES. 2010 (XXXIV-O/04)
symbols: [AG/RES. 2010 (XXXIV-O-04)]
kind: resolution
titles:
  en: Fighting trafficking
  es: Lucha contra la trata
issuingBody: general-assembly
adopted: 2004-06-08
status: adopted
complete: false
sourceProvisions: 9
numbering: mixed
relations:
- {predicate: convenes, to: rtp-i}
- {predicate: cites, from: 3.d, to: 'lima-protocol#art-5', note: Named in passing.}
confidence: high
evidence:
${EVIDENCE}
- {source: 'https://example.com/copy', kind: copy, confidence: medium, checkedOn: 2020-01}
---

Calls a meeting. See <Ref to="lima-protocol#art-5">article 5</Ref>.

<Note>

Only two paragraphs were seen.

</Note>

<Provision n="3.d" verb="requests" addressee="member-states" topics="prevention" terms="National plans; es:planes nacionales" due="by 2006; within two years" criteria="dedicated-law">

Asks states for plans against <Term id="trafficking">trafficking</Term>.

</Provision>

<Provision n="preamble-poverty" numbering="editorial" verb="notes" source="https://example.com/copy" confidence="medium">

Poverty exposes people.

</Provision>
`,
  [CONCLUSIONS]: `---
symbol: RTP-I/doc.5/06
kind: conclusions
titles: {en: Conclusions of the First Meeting}
issuingBody: rtp
meeting: {id: rtp-i, as: outcome}
adopted: 2006-03
status: adopted
complete: true
sourceProvisions: 1
numbering: printed
confidence: high
evidence:
${EVIDENCE}
---

## Section one

<Provision n="1" verb="requests" addressee="member-states" topics="prevention" followsUp="ag-res-2010#3.d" recalls="ag-res-2010">

Repeats the request for plans.

</Provision>
`,
  [INSTRUMENT]: `---
symbol: null
kind: protocol
titles: {es: Protocolo de Lima}
shortTitle: {en: Lima Protocol, es: Protocolo de Lima, pt: Protocolo de Lima, fr: Protocole de Lima}
language: es
issuingBody: general-assembly
adopted: 1998
inForceFrom: 2001-05
status: in-force
complete: false
sourceProvisions: null
numbering: printed
confidence: medium
evidence:
${EVIDENCE}
---

Protocolo sobre la trata.

<Provision n="art-5" verb="requests" addressee="member-states" terms="es:trata de personas">

Los Estados penalizan la trata.

</Provision>
`,
  [REPORT]: `---
symbol: null
kind: submission
titles: {en: 'Statement of "Example" & others'}
shortTitle: {en: NGO statement, es: Declaración de ONG, pt: Declaração de ONGs, fr: Déclaration d’ONG}
issuingBody: rtp
adopted: null
status: issued
complete: false
sourceProvisions: null
numbering: editorial
signatories: [{name: Example, country: ar}]
reportingStates: [ar]
confidence: low
evidence: []
---

A statement.

<Provision n="1" verb="proposes" proponent="ar" confidence="low" date="2005-01/2005-03" place="Lima">

A fund is proposed.

</Provision>
`,
  [LAW]: `---
jurisdiction: ar
citation: Ley 26.364 (B.O. 30 abril 2008)
citations: [Ley 26364]
kind: statute
titles: {es: Ley de Trata}
englishTitle: Law on Trafficking
adopted: 2008-04-09
published: 2008-04-30
legalForce: in-force
complete: false
sourceProvisions: null
numbering: printed
confidence: high
evidence:
${EVIDENCE}
---

The law of Argentina.

<Provision n="art-2" label="Art. 2" criteria="dedicated-law">

Defines the offence.

</Provision>

<Provision n="art-145-bis" label="Art. 145 bis" penalty="4..8 years" penaltyNote="More for minors.">

Punishes it.

</Provision>
`,
};

const RECORDS = {
  [PRACTICE]: `---
titles: {en: Rescue programme, es: Programa de rescate}
countries: [ar]
scope: national
organisation: Ministry of "Justice" & others
years: {from: 2008, to: null}
topics: [prevention]
criteria: [dedicated-law]
results:
- {text: 'Ninety victims were accompanied.', source: 'https://example.org/text'}
limits:
- {text: It works in cities only.}
relations:
- {predicate: implements, to: 'ag-res-2010#3.d', note: A plan put to work.}
confidence: high
evidence:
${EVIDENCE}
---

Goes with victims from the first hour on.
`,
  [COMMITMENT]: `---
labels: ${labels('Plans', 'Planes', 'Planos', 'Plans nationaux')}
promise: ${labels('States adopt plans.', 'Los Estados adoptan planes.')}
topics: [prevention]
criteria: [dedicated-law]
treaties: [lima-protocol]
indicators: [states-with-law]
practices: [ar-rescue-programme]
steps:
- {provision: 'ag-res-2010#3.d', change: states, reason: Asks for plans.}
- {provision: 'rtp-i-conclusions#1', change: renews, reason: Asks again.}
notKnown:
- Whether any plan was carried out.
---

Asked for once, and asked for again.
`,
  [UPTAKE]: `source: ag-res-2010
checkedOn: 2020-01-02
entries:
- recommendation: 3.d
  verdict: taken-up
  by:
  - {provision: 'rtp-i-conclusions#1', note: Repeats it.}
  commitments: [adopt-plans]
  reason: The same request stands there.
`,
};

function entries(...lines: string[]): string {
  return `entries:\n${lines.map((line) => `- {${line}}\n`).join('')}`;
}

/** Labels by language; what is not given is the English, in French without the sign that takes a space there. */
function labels(en: string, es = en, pt = es, fr = en.replace('?', '.')): string {
  return `{en: ${en}, es: ${es}, pt: ${pt}, fr: ${fr}}`;
}

const TEST = `{yes: ${labels('A law.')}, partial: ${labels('A rule.')}, no: ${labels('A source says so.')}, notCounted: ${labels('A bill.')}}`;

function example(country: string, decision: string): string {
  return `{country: ${country}, decision: ${decision}, reason: ${labels('It is so.')}}`;
}

/** Evidence and confidence of an entry of a list. */
const LIST_FACTS =
  "evidence: [{source: 'https://example.org/text', kind: official, confidence: high, checkedOn: 2020-01-02}], confidence: high";

const LISTS = {
  'atlas.yml': entries(
    `name: Mandate Atlas, tagline: ${labels('What was promised.')}, aimed: ${labels('against trafficking')}, about: ${labels('on trafficking')}, holds: Mandates, keywords: [mandates], firstYear: '1994', asked: {}`,
  ),
  'vocabularies/verbs.yml': entries(
    ...[
      ['requests', 'mandating', 3],
      ['notes', 'declaratory', 1],
      ['reports', 'reporting', 1],
      ['proposes', 'proposing', 2],
      ['provides', 'declaratory', 2],
    ].map(
      ([id, kind, strength]) =>
        `id: ${id}, labels: ${labels(String(id))}, kind: ${kind}, strength: ${strength}, gloss: ${labels('Says so.')}`,
    ),
  ),
  'vocabularies/topics.yml': entries(
    `id: prevention, labels: ${labels('Prevention', 'Prevención')}, description: ${labels('Before harm.')}`,
  ),
  'vocabularies/addressees.yml': entries(`id: member-states, labels: ${labels('Member states', 'Estados')}`),
  'vocabularies/bodies.yml': entries(
    `id: general-assembly, labels: ${labels('General Assembly', 'Asamblea')}, acronym: AG, kind: organ, role: {en: Decides.}, official: [en], evidence: []`,
    `id: rtp, labels: ${labels('Meeting of Authorities', 'Reunión')}, acronym: null, kind: organ, role: {}, official: [], evidence: []`,
    `id: national-lawmaker, labels: ${labels('National lawmaker', 'Legislador')}, acronym: null, kind: organ, role: {}, official: [], evidence: []`,
  ),
  'vocabularies/body-kinds.yml': entries(`id: organ, labels: ${labels('Organ')}`),
  'vocabularies/meeting-roles.yml': entries(`id: outcome, labels: ${labels('Outcome')}`),
  'vocabularies/work-kinds.yml': entries(`id: resolution, labels: ${labels('Resolution')}`),
  'vocabularies/statuses.yml': entries(`id: adopted, labels: ${labels('Adopted')}`),
  'vocabularies/predicates.yml': entries(
    ...Object.entries(INVERSES).map(
      ([id, inverse]) =>
        `id: ${id}, inverse: ${inverse}, labels: ${labels(id)}, inverseLabels: ${labels(inverse)}, eli: null, eliInverse: null`,
    ),
  ),
  'vocabularies/glossary.yml': entries(
    `id: trafficking, terms: ${labels('trafficking', 'trata', 'tráfico', 'traite')}, definition: 'Act, "means" & purpose.', evidence: []`,
  ),
  'vocabularies/everyday-words.yml': entries('en: shelter, es: albergue; refugio, pt: abrigo, fr: foyer; refuge'),
  'vocabularies/official-terms.yml': entries(
    'en: National Plans, fr: plans nationaux, seenIn: [], match: parallel-text',
  ),
  'vocabularies/criteria.yml': entries(
    `id: dedicated-law, labels: ${labels('Dedicated law')}, group: offence, question: ${labels('Is there a law?')}, why: ${labels('It says so.')}, test: ${TEST}, examples: [${example('bb', 'not-recorded')}, ${example('bo', 'not-recorded')}], askedBy: ['lima-protocol#art-5']`,
    `id: non-punishment, labels: ${labels('Non-punishment')}, group: victims, question: ${labels('Are they spared?')}, why: ${labels('They had no choice.')}, test: ${TEST}, examples: [${example('ar', 'not-recorded')}, ${example('bo', 'not-recorded')}], askedBy: []`,
  ),
  'vocabularies/indicator-frameworks.yml': entries(
    `id: own-method, labels: ${labels('Own method')}, body: Editors, year: 2020, summary: Counts answers., evidence: []`,
  ),
  'vocabularies/indicators.yml': entries(
    `id: states-with-law, labels: ${labels('States with a law')}, definition: Share of states., type: structure, area: prosecution, unit: ${labels('states')}, framework: own-method, criteria: [dedicated-law], computedFrom: {criterion: dedicated-law}, ${LIST_FACTS}`,
    `id: victims-helped, labels: ${labels('Victims helped')}, definition: How many., type: outcome, area: assistance, unit: ${labels('persons')}, framework: own-method, disaggregation: [sex, age], evidence: [], confidence: low`,
  ),
  'vocabularies/hosts.yml': entries(
    'host: example.org, name: Example, kind: issuer, also: [copy, secondary]',
    'host: example.com, name: Mirror, kind: copy',
  ),
  'vocabularies/other-questions.yml': entries(
    `id: victims-fund, labels: ${labels('Fund for victims')}, question: ${labels('Is there a fund?')}, why: ${labels('It pays.')}, test: ${TEST}`,
  ),
  'vocabularies/figure-sources.yml': entries(
    `id: data-set, labels: ${labels('Data set')}, note: ${labels('What states sent.')}`,
  ),
  'vocabularies/figure-definitions.yml': `${entries(`id: persons-convicted, labels: ${labels('Persons found guilty.')}`)}units:
- {id: persons, labels: ${labels('persons')}}
forms: []
ages: []
sexes:
- {id: female, labels: ${labels('women')}}
- {id: male, labels: ${labels('men')}}
`,
  'vocabularies/treaties.yml': entries(
    `work: lima-protocol, headline: ${labels('Lima Protocol', 'Protocolo de Lima')}`,
  ),
  'vocabularies/subregions.yml': entries(
    `id: andean, labels: ${labels('Andean Community', 'Comunidad Andina')}, members: [bo], evidence: [{source: 'https://example.org/members', kind: issuer, confidence: high, checkedOn: 2020-01-01}]`,
  ),
  'vocabularies/work-roles.yml': entries(
    'role: work-plan, works: [rtp-i-conclusions]',
    'role: national-report-template, works: [ag-res-2010]',
    'role: state-proposals, works: [ngo-report]',
  ),
  'vocabularies/sources.yml': entries("source: 'https://example.org/text', title: Text of the law, language: es"),
  'initiatives.yml': entries(
    `id: andean-network, names: {en: Andean network}, kind: network, members: [ar], from: 2001, summary: Offices that call each other., namedIn: ['ag-res-2010#3.d'], practices: [ar-rescue-programme], ${LIST_FACTS}`,
  ),
  'training.yml': entries(
    `id: border-course, titles: {en: Course at the border}, provider: A school, audience: Police, countries: [ar], from: null, summary: Two days., namedIn: [ag-res-2010], practices: [ar-rescue-programme], ${LIST_FACTS}`,
  ),
  'statistics.yml': entries(
    `id: court-figures, titles: {es: Cifras de los tribunales}, scope: national, countries: [ar], publisher: A court, address: null, covers: {form: 'yes', age: not-recorded, sex: 'no'}, from: 2010, summary: Sentences a year., practices: [ar-rescue-programme], ${LIST_FACTS}`,
  ),
  'help.yml': entries(
    `id: help-line, state: ar, address: 'https://example.org/help', names: ${labels('Help line')}, offers: ${labels('Somebody who listens.')}, evidence: [{source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}]`,
  ),
};

const ANSWER_EVIDENCE =
  "{source: 'https://example.org/text', kind: official, confidence: high, checkedOn: 2020-01-02, asOf: 2019}";

/** What states hold but for their names: blanks, with what is in `known` instead. */
function country(code: string, names: string, known = { criteria: ' {}', penalty: 'null', treaty: BLANK_ROW }): string {
  return `code: ${code}
labels: ${labels(names)}
officialName: ${labels(`Republic of ${names}`)}
oas: {member: true}
criteria:${known.criteria}
penalty: ${known.penalty}
authority: null
treaties:
  lima-protocol: ${known.treaty}
`;
}

const BLANK_ROW = '{signed: null, bound: null, action: not-recorded}';

/** Argentina has an answer, a penalty and a ratification; the other 34 states are blank. */
const COUNTRIES = Object.fromEntries(
  AMERICAN_STATES.map((code) => [
    `countries/${code}.yml`,
    code === 'ar'
      ? country('ar', 'Argentina', {
          criteria: `\n  dedicated-law: {status: 'yes', law: ar-ley-26364, articles: [art-2], evidence: ${ANSWER_EVIDENCE}}`,
          penalty: '{min: 4, max: 8, unit: years, law: ar-ley-26364, article: art-145-bis}',
          treaty: `{signed: 2000-12-12, bound: 2002-11-19, action: ratification, evidence: ${ANSWER_EVIDENCE}}`,
        })
      : country(code, code.toUpperCase()),
  ]),
);

/** The minimal folder: a work of each collection, a practice, a commitment, uptake, a meeting, the 35 states, every list. */
export const MINIMAL: Readonly<Record<string, string>> = {
  ...WORKS,
  ...RECORDS,
  ...LISTS,
  [MEETING]: `names: {en: First Meeting, es: Primera Reunión}
number: 1
dates: 2006-03-14/2006-03-17
place: Isla Margarita
host: null
body: rtp
confidence: medium
evidence: []
`,
  ...COUNTRIES,
  'changes.yml': entries(
    'id: 2020-01-02-1, date: 2020-01-02, kind: added, ids: [ag-res-2010, prevention], text: A first work.',
    'id: 2020-01-03-1, date: 2020-01-03, kind: removed, ids: [gone], text: It was a double.',
  ),
};

/** Every state with what Argentina has: more facts than a sheet or a list takes, and no more files. */
export const ALL_ANSWERED: Files = Object.fromEntries(
  AMERICAN_STATES.map((code) => [
    `countries/${code}.yml`,
    COUNTRIES['countries/ar.yml']?.replace(/^code: ar$/m, `code: ${code}`) ?? null,
  ]),
);

/** Writes the minimal folder, changed by `files`, to a new place that is removed after the tests; gives its path. */
export function makeContent(files: Files = {}): Promise<string> {
  return Promise.resolve(writeContent(Object.entries({ ...MINIMAL, ...files })));
}

function writeContent(files: readonly (readonly [path: string, text: Files[string]])[]): string {
  const dir = join(removeLater(mkdtempSync(join(tmpdir(), 'atlas-'))), 'content');
  const texts = files.flatMap(([path, text]) => (text === null ? [] : [[join(dir, path), text] as const]));
  // At once: many tests make such a folder, and a file takes longer to wait for than to write.
  for (const folder of new Set([dir, ...texts.map(([path]) => dirname(path))])) mkdirSync(folder, { recursive: true });
  for (const [path, text] of texts) writeFileSync(path, text);
  return dir;
}

/** What was made of a file is shared by all tests of a worker that have the same: none of them may change it. */
class FrozenValues extends KeptValues {
  override take<T>(name: string, inputs: readonly unknown[], make: () => T): T {
    return super.take(name, inputs, () => freeze(make()));
  }
}

function freeze<T>(value: T): T {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || Object.isFrozen(value))
    return value;
  if (!ArrayBuffer.isView(value)) Object.freeze(value);
  for (const part of value instanceof Map ? [...value].flat() : Object.values(value)) freeze(part);
  return value;
}

const kept = new FrozenValues();

/** Corpus, atlas and issues of the minimal folder, changed by `files`: read as the server for editing reads what is not saved. */
export async function readContent(files: Files = {}): Promise<ReadCorpusResult & { atlas: Atlas; graph: Graph }> {
  const all = Object.entries({ ...MINIMAL, ...files });
  // Drafts are read where they lie, and bytes are no text.
  const isSaved = (path: string, text: unknown) => path.startsWith('_drafts/') || text instanceof Uint8Array;
  const dir = writeContent(all.filter(([path, text]) => isSaved(path, text)));
  const unsaved = all.flatMap(([path, text]) =>
    typeof text === 'string' && !isSaved(path, text) ? [[path, text] as const] : [],
  );
  const result = await readCorpus(dir, kept, new Map(unsaved));
  const atlas = new Atlas(result.corpus);
  return { ...result, atlas, graph: atlas.graph };
}

/** Issues of the minimal folder, changed by `files`, as runLint tells them. */
export async function lintContent(files: Files = {}, rules?: readonly Rule[], today?: string): Promise<Issue[]> {
  const read = await readContent(files);
  const found = await checkContent(rules ?? (await loadRules()), { ...read, today, kept });
  return capIssues([...read.issues, ...found].sort(compareIssues));
}

/** A file of the minimal folder with one passage replaced; fails if the passage is not there, so that no test goes stale. */
export function edit(path: string, from: string, to: string): Files {
  const text = MINIMAL[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}.`);
  return { [path]: text.replace(from, () => to) };
}
