// Facts, relations, ids and anchors that cannot be.
import {
  COMMITMENT,
  CONCLUSIONS,
  COUNTRY,
  INSTRUMENT,
  LAW,
  MEETING,
  MINIMAL,
  PRACTICE,
  REPORT,
  RESOLUTION,
} from '../../helpers/make-content.ts';
import { change, put, type Fault } from './fault.ts';

const TODAY = '2026-11-28';
const FREE = 'address-free';
const CYCLE = 'relation-acyclic';

function topic(id: string): string {
  return `- {id: ${id}, labels: {en: a, es: a, pt: a, fr: a}, description: {en: a, es: a, pt: a, fr: a}}\n`;
}

/** A resolution of the day of the first, with relations of its own. */
function second(relations: string): string {
  return (MINIMAL[RESOLUTION] ?? '')
    .replace(
      'symbol: AG/RES. 2010 (XXXIV-O/04)\nsymbols: [AG/RES. 2010 (XXXIV-O-04)]',
      'symbol: AG/RES. 2011 (XXXIV-O/04)',
    )
    .replace(/relations:\n(- .*\n)+/, `relations:\n${relations}\n`);
}

/** Two resolutions of one day that say of each other what `predicate` says. */
function cycle(predicate: string): Fault {
  const path = 'resolutions/ag-res-2011.mdx';
  const added = second(`- {predicate: ${predicate}, to: ag-res-2010}`);
  const first = change(
    '',
    CYCLE,
    RESOLUTION,
    '- {predicate: convenes',
    `- {predicate: ${predicate}, to: ag-res-2011}\n- {predicate: convenes`,
    `{predicate: ${predicate}`,
  );
  return {
    ...first,
    what: `two works of which each ${predicate} the other`,
    place: `content/${path}:${added.split('\n').findIndex((line) => line.includes(`predicate: ${predicate}`)) + 1}`,
    files: { ...first.files, [path]: added },
  };
}

/** Two resolutions of one day that act on each other in two ways. */
function mixedCycle(one: string, other: string): Fault {
  const path = 'resolutions/ag-res-2011.mdx';
  const added = second(`- {predicate: ${other}, to: ag-res-2010}`);
  const first = change(
    '',
    CYCLE,
    RESOLUTION,
    '- {predicate: convenes',
    `- {predicate: ${one}, to: ag-res-2011}\n- {predicate: convenes`,
  );
  return {
    ...first,
    what: `a work that ${one} another, which ${other} it`,
    place: `content/${path}:${added.split('\n').findIndex((line) => line.includes(`predicate: ${other}`)) + 1}`,
    files: { ...first.files, [path]: added },
  };
}

/** The first resolution, of 2004, that acts on one of 2007. */
function younger(predicate: string): Fault {
  const path = 'resolutions/ag-res-2348.mdx';
  const added = second('- {predicate: cites, to: lima-protocol}')
    .replace('AG/RES. 2011 (XXXIV-O/04)', 'AG/RES. 2348 (XXXVII-O/07)')
    .replace('adopted: 2004-06-08', 'adopted: 2007-06-05');
  const first = change(
    `a work that ${predicate} a younger one`,
    'relation-date-order',
    RESOLUTION,
    '- {predicate: convenes',
    `- {predicate: ${predicate}, to: ag-res-2348}\n- {predicate: convenes`,
    `{predicate: ${predicate}`,
  );
  return { ...first, files: { ...first.files, [path]: added } };
}

export const FACT_FAULTS: Fault[] = [
  ...'recalls endorses basedOn supplements reproduces amends repeals applies'.split(' ').map(younger),
  mixedCycle('recalls', 'renews'),
  mixedCycle('amends', 'repeals'),
  mixedCycle('reproduces', 'applies'),
  cycle('recalls'),
  cycle('renews'),
  cycle('reproduces'),
  cycle('amends'),
  cycle('repeals'),
  change(
    'a work that recalls itself',
    'relation-target-exists',
    RESOLUTION,
    '{predicate: convenes, to: rtp-i}',
    '{predicate: recalls, to: ag-res-2010}',
  ),
  change(
    'a paragraph that recalls its own work',
    CYCLE,
    RESOLUTION,
    'verb="notes"',
    'verb="notes" recalls="ag-res-2010"',
    '<Provision n="preamble',
  ),
  {
    ...change(
      'a relation that is said from both sides',
      'relation-unique',
      CONCLUSIONS,
      'verb="requests"',
      'verb="requests" relatedTo="ag-res-2010"',
      '<Provision',
    ),
    files: {
      ...change('', '', CONCLUSIONS, 'verb="requests"', 'verb="requests" relatedTo="ag-res-2010"').files,
      ...change(
        '',
        '',
        RESOLUTION,
        '- {predicate: convenes, to: rtp-i}',
        "- {predicate: relatedTo, to: 'rtp-i-conclusions#1'}",
      ).files,
    },
  },
  change(
    'a term that sends to itself',
    'see-also-another',
    'vocabularies/glossary.yml',
    'evidence: []',
    'seeAlso: [trafficking], evidence: []',
    'seeAlso',
  ),
  change(
    'a term that sends to another twice',
    'see-also-another',
    'vocabularies/glossary.yml',
    'evidence: []}\n',
    'evidence: []}\n- {id: smuggling, terms: {en: a, es: a, pt: a, fr: a}, definition: b, seeAlso: [trafficking, trafficking], evidence: []}\n',
    'smuggling',
  ),
  change(
    'a term of a document that is not held',
    'reference-target-exists',
    'vocabularies/glossary.yml',
    'evidence: []',
    'document: lima-protocl, evidence: []',
    'lima-protocl',
  ),
  change(
    'official words seen in no work',
    'reference-target-exists',
    'vocabularies/official-terms.yml',
    'seenIn: []',
    'seenIn: [ag-res-2001]',
  ),
  {
    ...change(
      'a source read on a day to come',
      'date-plausible',
      LAW,
      'checkedOn: 2020-01-02',
      'checkedOn: 2199-06-30',
    ),
    today: TODAY,
  },
  change(
    'a source read on a day to come, without a day of today',
    'date-plausible',
    LAW,
    'checkedOn: 2020-01-02',
    'checkedOn: 2199-06-30',
  ),
  change(
    'a meeting of 2199',
    'date-plausible',
    MEETING,
    'dates: 2006-03-14/2006-03-17',
    'dates: 2199-03-14/2199-03-17',
  ),
  {
    ...change(
      'a meeting twenty years from now',
      'date-plausible',
      MEETING,
      'dates: 2006-03-14/2006-03-17',
      'dates: 2046-03',
    ),
    today: TODAY,
  },
  change('a work of 2109', 'date-plausible', INSTRUMENT, 'adopted: 1998\ninForceFrom: 2001-05', 'adopted: 2109'),
  change(
    'a law published before it was adopted',
    'date-plausible',
    LAW,
    'published: 2008-04-30',
    'published: 2008-04-01',
  ),
  change('a treaty bound before it was signed', 'date-plausible', COUNTRY, 'bound: 2002-11-19', 'bound: 1999-11-19'),
  change(
    'an initiative that ends before it starts',
    'date-plausible',
    'initiatives.yml',
    'from: 2001',
    'from: 2001, to: 2000',
    'to: 2000',
  ),
  change(
    'a course that ends before it starts',
    'date-plausible',
    'training.yml',
    'from: null',
    'from: 2010, to: 2009',
    'to: 2009',
  ),
  change(
    'figures that end before they start',
    'date-plausible',
    'statistics.yml',
    'from: 2010',
    'from: 2010, to: 2009',
    'to: 2009',
  ),
  change(
    'a source that names a user',
    'schema-valid',
    LAW,
    "source: 'https://example.org/text'",
    "source: 'https://me@example.org/text'",
  ),
  change(
    'a source that names a password',
    'schema-valid',
    PRACTICE,
    "source: 'https://example.org/text', kind",
    "source: 'https://me:x@example.org/text', kind",
  ),
  change(
    'a source on this machine',
    'schema-valid',
    LAW,
    "source: 'https://example.org/text'",
    "source: 'http://localhost/text'",
  ),
  put('a commitment in the place of the explorer', FREE, 'commitments/provisions.mdx', MINIMAL[COMMITMENT] ?? ''),
  put(
    'a law in the place of a list of laws',
    FREE,
    'resolutions/by-year.mdx',
    second('- {predicate: recalls, to: lima-protocol}'),
  ),
  change('a paragraph with an anchor of the page', FREE, RESOLUTION, 'n="preamble-poverty"', 'n="content"'),
  change(
    'an earlier number with an anchor of the page',
    FREE,
    RESOLUTION,
    'n="preamble-poverty"',
    'n="preamble-poverty" formerly="header-search"',
    '<Provision n="preamble-poverty"',
  ),
  change(
    'a term with an anchor of the page',
    FREE,
    'vocabularies/glossary.yml',
    'entries:\n',
    'entries:\n- {id: content, terms: {en: a, es: a, pt: a, fr: a}, definition: b, evidence: []}\n',
    'id: content',
  ),
  change(
    'an id of two records',
    'id-unique',
    'vocabularies/topics.yml',
    'entries:\n',
    `entries:\n${topic('rtp')}`,
    '{id: prevention',
  ),
  change(
    'an id of two verbs',
    'list-id-unique',
    'vocabularies/verbs.yml',
    'entries:\n',
    'entries:\n- {id: requests, labels: {en: a, es: a, pt: a, fr: a}, kind: mandating, strength: 3, gloss: {en: a, es: a, pt: a, fr: a}}\n',
    'id: requests, labels: {en: requests',
  ),
  change(
    'an id of two series',
    'list-id-unique',
    'vocabularies/figure-sources.yml',
    'entries:\n',
    'entries:\n- {id: data-set, labels: {en: a, es: a, pt: a, fr: a}, note: {en: a, es: a, pt: a, fr: a}}\n',
    'labels: {en: Data set',
  ),
  change(
    'an id that every object of a program has',
    'schema-valid',
    'vocabularies/criteria.yml',
    'id: non-punishment',
    'id: constructor',
  ),
  put(
    'a work named as every object of a program is',
    'file-name-is-id',
    'resolutions/constructor.mdx',
    second('- {predicate: recalls, to: lima-protocol}'),
  ),
  ...'index 404 500 null true con lpt1'
    .split(' ')
    .flatMap((id) => [
      put(`a commitment named ${id}`, 'file-name-is-id', `commitments/${id}.mdx`, MINIMAL[COMMITMENT] ?? ''),
      put(`a law named ${id}`, 'file-name-is-id', `legislation/ar/${id}.mdx`, MINIMAL[LAW] ?? ''),
      change(
        `a topic named ${id}`,
        'schema-valid',
        'vocabularies/topics.yml',
        'entries:\n',
        `entries:\n${topic(`'${id}'`)}`,
        id,
      ),
    ]),
  change('an id that is no id', 'schema-valid', 'vocabularies/statuses.yml', 'id: adopted', "id: 'Not Adopted'"),
  change('a change to come', 'date-plausible', 'changes.yml', 'date: 2020-01-02', 'date: 2150-01-02'),
  change(
    'a treaty without short name in one language',
    'short-title-given',
    INSTRUMENT,
    ', fr: Protocole de Lima}',
    '}',
    'shortTitle:',
  ),
  change(
    'a practice with a long name and no short one',
    'short-title-given',
    PRACTICE,
    'en: Rescue programme',
    `en: Rescue ${'programme '.repeat(9)}`,
    'titles:',
  ),
  put(
    'two treaties with one short name',
    'short-title-given',
    'instruments/quito-protocol.mdx',
    MINIMAL[INSTRUMENT] ?? '',
    'shortTitle:',
  ),
  change(
    'a short name that is long',
    'schema-valid',
    INSTRUMENT,
    'en: Lima Protocol',
    'en: Protocol of the Conference of Lima on Trafficking in Persons',
    'shortTitle:',
  ),
  change(
    'two works with one symbol',
    'symbol-valid',
    CONCLUSIONS,
    'symbol: RTP-I/doc.5/06',
    'symbol: AG/RES. 2010 (XXXIV-O/04)',
  ),
  change(
    'a penalty with its ends changed',
    'provision-valid',
    LAW,
    'penalty="4..8 years"',
    'penalty="8..4 years"',
    '<Provision n="art-145-bis"',
  ),
  change(
    'a digest of another language',
    'digest-in-its-language',
    REPORT,
    'A fund is proposed.',
    'Se propone un fondo para las víctimas de la trata en los Estados que lo necesitan.',
    '<Provision',
  ),
];
// Of two records with one id the later one is told.
for (const fault of FACT_FAULTS)
  if (fault.what === 'an id of two records') fault.place = 'content/vocabularies/bodies.yml:3';
