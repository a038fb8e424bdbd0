// One work of each collection, laws too, with every attribute that it and its provisions may carry, each with a value that stands nowhere else.
// The schemas say which attributes there are: one without a value here fails the test that reads this. They stand in the minimal folder.
import { MINIMAL, type Files } from './make-content.ts';

const SOURCE = 'https://www.oas.org/every-attribute';
const TEXT_SOURCE = 'https://www.oas.org/every-text';
const PROVISION_SOURCE = 'https://www.oas.org/every-provision';
const RELATION_SOURCE = 'https://www.oas.org/every-relation';
const TITLE_SOURCE = 'https://www.oas.org/every-title';

const EVIDENCE = `- { source: '${SOURCE}', confidence: high, checkedOn: 2026-06-30, asOf: 2026-05-04 }
- { source: '${PROVISION_SOURCE}', confidence: medium, checkedOn: 2026-06-29 }`;

/** Front matter by key, as YAML behind the key. */
export const WORK_VALUES: Readonly<Record<string, string>> = {
  symbol: 'AG/RES. 9770 (LXX-O/19)',
  symbols: '[A/RES/99/771]',
  titles: '{ en: Zanquiro title, es: Título zanquiro }',
  shortTitle: '{ en: Zshort name, es: Zshort name, pt: Zshort name, fr: Zshort name }',
  titleEvidence: `{ es: { source: '${TITLE_SOURCE}', confidence: medium } }`,
  language: 'en',
  issuingBody: 'general-assembly',
  attribution: 'Zattribution office',
  session: 'Zsession forty',
  place: 'Zplaceville',
  meeting: '{ id: rtp-i, as: document }',
  adopted: '2019-06-28',
  amended: '[2021-02-03]',
  inForceFrom: '2020-01-05',
  period: 'Zperiod of ten years',
  status: 'issued',
  officialSeries: 'OEA/Ser.Zseries',
  officialText: `{ source: '${TEXT_SOURCE}' }`,
  complete: 'false',
  sourceProvisions: '97',
  numbering: 'mixed',
  numberingNote: 'Znumbering came about so',
  notes: 'Znotes on the text',
  unseen: 'the zunseen annex',
  signatories: '[{ name: Zsignatory League, country: uy }]',
  reportingStates: '[py]',
  relations: `[{ predicate: recalls, to: ag-res-2010, note: Zrelation note, source: '${RELATION_SOURCE}', confidence: medium }]`,
  confidence: 'high',
  evidence: `\n${EVIDENCE}`,
};

export const LAW_VALUES: Readonly<Record<string, string>> = {
  jurisdiction: 'uy',
  citation: 'Ley 99.777',
  citations: '[Ley Zquincena]',
  titles: '{ es: Ley zanquira }',
  shortTitle: '{ es: Zshort ley }',
  originalTitle: '{ text: Zoriginal guarani, language: gn }',
  englishTitle: 'Zenglish rendering',
  adopted: '2019-06-28',
  published: '2019-07-04',
  inForceFrom: '2020-01-05',
  legalForce: 'in-force',
  officialText: `{ source: '${TEXT_SOURCE}' }`,
  complete: 'false',
  sourceProvisions: '97',
  numbering: 'mixed',
  numberingNote: 'Znumbering came about so',
  notes: 'Znotes on the text',
  unseen: 'the zunseen annex',
  relations: `[{ predicate: applies, to: lima-protocol, note: Zrelation note, source: '${RELATION_SOURCE}', confidence: medium }]`,
  confidence: 'high',
  evidence: `\n${EVIDENCE}`,
};

/** Attributes of a provision; relations stand for all predicates. */
export const PROVISION_VALUES: Readonly<Record<string, string>> = {
  n: '3.z',
  formerly: '3.y',
  numbering: 'editorial',
  verb: 'requests',
  label: 'Zlabel 3',
  penalty: '41..43 years',
  penaltyNote: 'Zpenalty note',
  addressee: 'member-states',
  topics: 'prevention',
  terms: 'zterm of art; es:ztérmino oficial',
  due: 'by 2031; every P3Y; zdue time in words',
  proponent: 'sr',
  criteria: 'non-punishment',
  date: '2018-03-09',
  place: 'Zactivity town',
  note: 'Zprovision note',
  unseen: 'the zmissing page',
  source: PROVISION_SOURCE,
  confidence: 'medium',
  followsUp: 'ag-res-2010',
};

/** Of articles of laws alone; content that dates another provision is refused. */
export const ARTICLE_VALUES: Readonly<Record<string, string>> = {
  since: '2020-02-06',
  until: '2024-08-09',
  datedBy: SOURCE,
};

export const BODY = {
  summary: 'Zsummary of the text',
  note: 'Znote of the editors',
  section: 'Zsection heading',
  digest: 'Zdigest of a paragraph',
};

export interface FullWork {
  collection: string;
  workId: string;
  /** Path below content/. */
  file: string;
  path: string;
  text: string;
}

const KINDS = { resolutions: 'resolution', conclusions: 'conclusions', instruments: 'protocol', reports: 'report' };

/** A work of each collection. */
export function listFullWorks(): FullWork[] {
  const works = Object.entries(KINDS).map(([collection, kind], index) => {
    const workId = `zq-full-${collection}`;
    const own = { ...WORK_VALUES, symbol: `AG/RES. 977${index} (LXX-O/19)`, symbols: `[A/RES/99/77${index}]`, kind };
    const path = `${collection}/${workId}`;
    return { collection, workId, file: `${path}.mdx`, path: `${path}/`, text: write(own, PROVISION_VALUES) };
  });
  const path = 'legislation/uy/uy-full-law';
  const law = write({ ...LAW_VALUES, kind: 'statute' }, { ...PROVISION_VALUES, ...ARTICLE_VALUES });
  return [
    ...works,
    { collection: 'legislation', workId: 'uy-full-law', file: `${path}.mdx`, path: `${path}/`, text: law },
  ];
}

/** What the works name and the minimal folder has not: entries of its lists, and names of states. */
export function listNamed(): Files {
  const add = (list: string, ...lines: string[]) => ({
    [list]: (MINIMAL[list] ?? '') + lines.map((line) => `- {${line}}\n`).join(''),
  });
  const called = (name: string) => `labels: {en: ${name}, es: ${name}, pt: ${name}, fr: ${name}}`;
  const rename = (code: string, name: string) => {
    const file = `countries/${code}.yml`;
    return { [file]: (MINIMAL[file] ?? '').replaceAll(code.toUpperCase(), name) };
  };
  return {
    ...add(
      'vocabularies/work-kinds.yml',
      ...['Conclusions', 'Protocol', 'Report', 'Statute'].map((kind) => `id: ${kind.toLowerCase()}, ${called(kind)}`),
    ),
    ...add('vocabularies/meeting-roles.yml', `id: document, ${called('Document')}`),
    ...add('vocabularies/statuses.yml', `id: issued, ${called('Issued')}`),
    ...add('vocabularies/hosts.yml', 'host: oas.org, name: OAS, kind: issuer, also: [copy, secondary]'),
    ...rename('py', 'Paraguay'),
    ...rename('sr', 'Suriname'),
  };
}

function write(frontMatter: Readonly<Record<string, string>>, provision: Readonly<Record<string, string>>): string {
  const head = Object.entries(frontMatter).map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}`);
  const attributes = Object.entries(provision).map(([key, value]) => `${key}="${value}"`);
  return `---
${head.join('\n')}
---

${BODY.summary}.

<Note>

${BODY.note}.

</Note>

## ${BODY.section}

<Provision ${attributes.join(' ')}>

${BODY.digest}.

</Provision>
`;
}
