// Every attribute of works, laws and their provisions reaches its reader: on the page of its record, in the data file and in the search. The
// site is built by Astro itself with the NODE_ENV of development, which may change nothing of what is published.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineEnv } from '../helpers/machine-env.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { listSegments, type SearchRecord } from '../../src/engine/search-record.ts';
import { LAW_SHAPE } from '../../src/schemas/law.ts';
import { PREDICATES } from '../../src/schemas/predicates.ts';
import { ProvisionSchema } from '../../src/schemas/provision.ts';
import { ResolutionSchema } from '../../src/schemas/resolution.ts';
import { listRecords } from '../../src/search/list-records.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/site/frame/csp.ts';
import {
  ARTICLE_VALUES,
  BODY,
  LAW_VALUES,
  listFullWorks,
  listNamed,
  PROVISION_VALUES,
  WORK_VALUES,
} from '../helpers/every-attribute.ts';
import { makeContent } from '../helpers/make-content.ts';
import { runCommand, type Ended } from '../helpers/run-command.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listPages, readSiteFile } from '../helpers/sites.ts';

/** What a reader of the English page, of the data and of the search finds of a value; the search by word or by filter. */
interface Found {
  page: string[];
  json: string[];
  search: string[];
}
const same = (...texts: string[]): Found => ({ page: texts, json: texts, search: texts });
/** Values that are no words: told on the page, exact in the data, not searched. */
const told = (page: string[], json: string[] = page): Found => ({ page, json, search: [] });

const BOTH: Record<string, Found> = {
  inForceFrom: told(['5 January 2020'], ['2020-01-05']),
  adopted: { page: ['28 June 2019'], json: ['2019-06-28'], search: ['2019-06-28', '2019'] },
  officialText: told(
    ['href="https://www.oas.org/every-text"'],
    ['"officialText":{"source":"https://www.oas.org/every-text"'],
  ),
  complete: told(['included; the'], ['"complete":false']),
  sourceProvisions: told(['The source has 97'], ['"sourceProvisions":97']),
  numbering: told(['editors'], ['"numbering":"mixed"']),
  numberingNote: same('Znumbering came about so'),
  notes: same('Znotes on the text'),
  unseen: same('the zunseen annex'),
  relations: {
    page: ['Zrelation note', 'href="https://www.oas.org/every-relation"'],
    json: ['Zrelation note', 'https://www.oas.org/every-relation'],
    search: [],
  },
  confidence: told(['confidence-high'], ['"confidence":"high"']),
  evidence: told(['read on 30 June 2026', 'as of 4 May 2026'], ['"checkedOn":"2026-06-30","asOf":"2026-05-04"']),
};

const WORK: Record<string, Found> = {
  ...BOTH,
  symbol: same('AG/RES. 977'),
  symbols: same('A/RES/99/77'),
  kind: told(['<dt>Kind</dt>'], ['"kind":"']),
  titles: same('Zanquiro title', 'Título zanquiro'),
  shortTitle: same('Zshort name'),
  titleEvidence: told(['href="https://www.oas.org/every-title"'], ['https://www.oas.org/every-title']),
  language: told([], ['"language":"en"']),
  issuingBody: {
    page: ['/en/bodies/general-assembly/'],
    json: ['"general-assembly"'],
    search: ['general-assembly'],
  },
  attribution: same('Zattribution office'),
  session: same('Zsession forty'),
  place: same('Zplaceville'),
  meeting: told(['/en/meetings/rtp-i/'], ['"meeting":{"id":"rtp-i","as":"document"}']),
  amended: told(['3 February 2021'], ['2021-02-03']),
  period: same('Zperiod of ten years'),
  status: told(['class="badge"', '<dt>Status</dt>'], ['"status":"issued"']),
  officialSeries: same('OEA/Ser.Zseries'),
  signatories: same('Zsignatory League'),
  reportingStates: { page: ['Paraguay'], json: ['"reportingStates":["py"]'], search: ['Paraguay'] },
};

const LAW: Record<string, Found> = {
  ...BOTH,
  jurisdiction: { page: ['/en/legislation/uy/'], json: ['"jurisdiction":"uy"'], search: ['uy'] },
  citation: same('Ley 99.777'),
  citations: same('Ley Zquincena'),
  kind: told(['Statute'], ['"kind":"statute"']),
  titles: same('Ley zanquira'),
  shortTitle: same('Zshort ley'),
  originalTitle: same('Zoriginal guarani'),
  englishTitle: same('Zenglish rendering'),
  published: told(['4 July 2019'], ['2019-07-04']),
  legalForce: { page: ['in force'], json: ['"legalForce":"in-force"'], search: ['in-force'] },
};

const PROVISION: Record<string, Found> = {
  n: { page: ['id="3.z"'], json: ['"n":"3.z"'], search: ['3.z'] },
  formerly: told(['id="3.y"'], ['"formerly":["3.y"]']),
  numbering: told(['editorial number'], ['"editorial":true']),
  verb: told(['#requests">requests'], ['"verb":"requests"']),
  label: same('Zlabel 3'),
  penalty: told(['41', '43 years'], ['"penalty":{"min":41,"max":43,"unit":"years"}']),
  penaltyNote: same('Zpenalty note'),
  addressee: { page: ['· Member states ·'], json: ['"addressee":["member-states"]'], search: ['member-states'] },
  topics: { page: ['/en/topics/prevention/'], json: ['"topics":["prevention"]'], search: ['prevention'] },
  terms: same('zterm of art', 'ztérmino oficial'),
  due: {
    page: ['by 2031', 'zdue time in words', 'datetime="P3Y"'],
    json: ['"by":"2031"', '"every":"P3Y"', '"text":"zdue time in words"'],
    search: ['zdue time in words'],
  },
  proponent: told(['Suriname'], ['"proponent":["sr"]']),
  criteria: {
    page: ['/en/legislation/criteria/non-punishment/'],
    json: ['"non-punishment"'],
    search: ['non-punishment'],
  },
  date: told(['9 March 2018'], ['2018-03-09']),
  place: same('Zactivity town'),
  note: same('Zprovision note'),
  unseen: same('the zmissing page'),
  source: told(['href="https://www.oas.org/every-provision"'], ['"source":"https://www.oas.org/every-provision"']),
  confidence: told(['confidence-medium'], ['"confidence":"medium"']),
};

const ARTICLE: Record<string, Found> = {
  since: told(['6 February 2020'], ['"since":"2020-02-06"']),
  until: told(['9 August 2024'], ['"until":"2024-08-09"']),
  datedBy: told(['date from'], ['"datedBy":"https://www.oas.org/every-attribute"']),
};

const works = listFullWorks();
const OUT = '.build/every-attribute';
let data: { works: { workId: string }[]; relations: { from: string }[] };
let records: readonly SearchRecord[] = [];
let built: Ended;

beforeAll(async () => {
  const content = await makeContent({
    ...listNamed(),
    ...Object.fromEntries(works.map(({ file, text }) => [file, text])),
  });
  built = await runCommand(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', OUT], {
    env: { ...machineEnv(), ATLAS_CONTENT: content, GITHUB_ACTIONS: '', NODE_ENV: 'development' },
  });
  if (built.status === 0) data = JSON.parse(await readFile(join(OUT, 'data/atlas.json'), 'utf8')) as typeof data;
  const { corpus } = await readCorpus(content);
  records = listRecords(new Atlas(corpus));
}, 300_000);
afterAll(() => rm(OUT, { recursive: true, force: true }));

test('content with every attribute is clean and builds', () => {
  expect(built).toEqual({ status: 0, output: '' });
});

test('every page has the policy, even where Astro itself is run with the NODE_ENV of development', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  const pages = listPages(OUT);
  expect(pages.length).toBeGreaterThan(0);
  expectNone(pages.filter((path) => !readSiteFile(path, OUT).includes(policy)));
});

/** What a file may say of itself; our title in another language comes from files of translations alone. */
function listAttributes(shape: object): string[] {
  return Object.keys(shape)
    .filter((key) => key !== 'rendering')
    .sort();
}

describe('the fixture', () => {
  const predicates: readonly string[] = PREDICATES;

  test('has every attribute of its schema', () => {
    expect(Object.keys({ ...WORK_VALUES, kind: '' }).sort()).toEqual(listAttributes(ResolutionSchema.shape));
    expect(Object.keys({ ...LAW_VALUES, kind: '' }).sort()).toEqual(listAttributes(LAW_SHAPE));
    const own = Object.keys({ ...PROVISION_VALUES, ...ARTICLE_VALUES }).filter((key) => !predicates.includes(key));
    const known = Object.keys(ProvisionSchema.shape).filter((key) => !predicates.includes(key));
    expect(own.sort()).toEqual(known.sort());
  });

  test('says of each attribute where a reader finds it', () => {
    expect(Object.keys(WORK).sort()).toEqual(listAttributes(ResolutionSchema.shape));
    expect(Object.keys(LAW).sort()).toEqual(listAttributes(LAW_SHAPE));
    const known = Object.keys(ProvisionSchema.shape).filter((key) => !predicates.includes(key));
    expect(Object.keys({ ...PROVISION, ...ARTICLE }).sort()).toEqual(known.sort());
  });
});

describe.each(works)('$collection', ({ collection, workId, path }) => {
  const found: Record<string, Found> = {
    ...(collection === 'legislation' ? { ...LAW, ...prefix(ARTICLE) } : WORK),
    ...prefix(PROVISION),
    summary: same(BODY.summary),
    remark: same(BODY.note),
    section: told([BODY.section]),
    digest: same(BODY.digest),
  };

  test('shows every value on its page', async () => {
    const html = await readFile(join(OUT, 'en', path, 'index.html'), 'utf8');
    const main = parse(html).querySelector('main')?.outerHTML ?? '';
    expect(listMissing(found, 'page', main)).toEqual([]);
  });

  test('has every value in the data', () => {
    const record = data.works.find((work) => work.workId === workId);
    const relations = data.relations.filter(({ from }) => from.startsWith(workId));
    expect(listMissing(found, 'json', JSON.stringify([record, relations]))).toEqual([]);
  });

  test('is found by every value in words', () => {
    const record = records.find((one) => one.path === path);
    if (!record) throw new Error(`${path} is not searched.`);
    const texts = Object.values(record.texts).flatMap((text) =>
      Array.from({ length: record.provisions.length + 3 }, (_, part) => listSegments(text, part, record.provisions)),
    );
    const facets = Object.values(record.facets);
    const all = JSON.stringify([texts, facets, record.symbols, record.date, record.provisions]);
    expect(listMissing(found, 'search', all)).toEqual([]);
  });
});

function prefix(of: Record<string, Found>): Record<string, Found> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [`provision ${key}`, value]));
}

/** Attributes whose value is not in `text`, with the value. */
function listMissing(found: Record<string, Found>, where: keyof Found, text: string): string[] {
  return Object.entries(found).flatMap(([key, values]) =>
    values[where].filter((value) => !text.includes(value)).map((value) => `${key}: ${value}`),
  );
}
