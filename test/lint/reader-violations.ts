// Content that breaks what the reader and the graph demand, with the one report that each causes. Used by rules.test.ts.
import {
  COMMITMENT,
  CONCLUSIONS,
  COUNTRY,
  edit,
  INSTRUMENT,
  LAW,
  MEETING,
  MINIMAL,
  PRACTICE,
  REPORT,
  RESOLUTION,
  type Files,
} from '../helpers/make-content.ts';
import { RECORD_SCHEMA_VIOLATIONS } from './record-schema-violations.ts';

export interface Violation {
  /** What is wrong, as the end of "reports …". */
  what: string;
  files: Files;
  /** `path:line:column message` of every issue that lint finds in the whole folder. */
  issues: string[];
}

/** The commitment with a reported activity. */
const WITH_ACTIVITY: Files = {
  [REPORT]: (MINIMAL[REPORT] ?? '').replace('verb="proposes" proponent="ar"', 'verb="reports"'),
  ...edit(COMMITMENT, 'steps:\n', "activities:\n- {provision: 'ngo-report#1', why: So.}\nsteps:\n"),
};

const SUBSET = 'Content may use <Provision>, <Ref>, <Term>, <Note> and Markdown only.';

/** Number of the line after the one behind the end of a file of the fixture. */
function lineAfter(path: string): number {
  return (MINIMAL[path] ?? '').split('\n').length + 1;
}

export const READER_VIOLATIONS: Record<string, Violation[]> = {
  'file-readable': [
    {
      what: 'a list that is missing, without reporting the ids taken from it',
      files: { 'vocabularies/bodies.yml': null },
      issues: [
        'content/vocabularies/bodies.yml:1:1 "content/vocabularies/bodies.yml" is missing or cannot be read. Restore it; the build needs it.',
      ],
    },
    {
      what: 'a change log that is missing',
      files: { 'changes.yml': null },
      issues: [
        'content/changes.yml:1:1 "content/changes.yml" is missing or cannot be read. Restore it; the build needs it.',
      ],
    },
    ...['uptake.yml', 'initiatives.yml', 'training.yml', 'statistics.yml', 'help.yml'].map((path): Violation => ({
      what: `no ${path}`,
      files: { [path]: null },
      issues: [`content/${path}:1:1 "content/${path}" is missing or cannot be read. Restore it; the build needs it.`],
    })),
    ...[
      'topics',
      'verbs',
      'indicators',
      'indicator-frameworks',
      'treaties',
      'subregions',
      'work-roles',
      'figure-sources',
      'body-kinds',
    ].map((list): Violation => ({
      what: `a list of ${list} that is missing, without reporting the ids that practices and commitments take from it`,
      files: { [`vocabularies/${list}.yml`]: null, ...WITH_ACTIVITY },
      issues: [
        `content/vocabularies/${list}.yml:1:1 "content/vocabularies/${list}.yml" is missing or cannot be read. Restore it; the build needs it.`,
      ],
    })),
  ],
  'file-is-utf8': [
    {
      what: 'a meeting in Latin-1, without reporting relations to it',
      files: { [MEETING]: Buffer.from('number: 1\nnames: {es: Reunión}\n', 'latin1') },
      issues: [`content/${MEETING}:2:18 This file is not UTF-8 from here on. Save it as UTF-8 in your editor.`],
    },
  ],
  'file-not-empty': [
    {
      what: 'an empty state, without reporting those who name it',
      files: { 'countries/ar.yml': '' },
      issues: ['content/countries/ar.yml:1:1 This file is empty. Write its record or remove it.'],
    },
  ],
  'file-name-is-id': [
    {
      what: 'capitals in a file name',
      files: { 'reports/NGO.mdx': MINIMAL[REPORT] ?? '' },
      issues: [
        'content/reports/NGO.mdx:1:1 "NGO.mdx" is not read: a file here is named after its id, in lower-case letters, digits and hyphens, and ends with ".mdx". Rename or remove it.',
      ],
    },
  ],
  'front-matter-present': [
    {
      what: 'a work without facts, without reporting relations to it',
      files: { [RESOLUTION]: 'Text.\n' },
      issues: [
        `content/${RESOLUTION}:1:1 This file has no front matter. Start it with a line "---", the facts as YAML, and another line "---".`,
      ],
    },
    ...[
      [PRACTICE, 'a practice without facts, without reporting those who name it'],
      [COMMITMENT, 'a commitment without facts, without reporting the verdict that names it'],
    ].map(([path = '', what = '']): Violation => ({
      what,
      files: { [path]: 'Text.\n' },
      issues: [
        `content/${path}:1:1 This file has no front matter. Start it with a line "---", the facts as YAML, and another line "---".`,
      ],
    })),
  ],
  'yaml-parses': [
    {
      what: 'a key that stands twice in a list, without reporting the ids taken from it',
      files: edit('vocabularies/glossary.yml', 'id: trafficking', 'id: trafficking, id: trafficking'),
      issues: ['content/vocabularies/glossary.yml:2:21 "id" stands twice in one map. Keep one of the two.'],
    },
    {
      what: 'an alias',
      files: edit(MEETING, 'place: Isla Margarita\nhost: null', 'place: &place Isla Margarita\nhost: *place'),
      issues: [
        `content/${MEETING}:5:7 "*place" repeats another value by reference, which is not read here. Write the value out.`,
      ],
    },
  ],
  'schema-valid': [
    {
      what: 'a kind of another collection, without reporting relations to the work',
      files: edit(RESOLUTION, 'kind: resolution', 'kind: report'),
      issues: [
        `content/${RESOLUTION}:4:7 "kind": "report" is not one of the allowed values. Use one of: resolution, convocation, decision, declaration.`,
      ],
    },
    {
      what: 'a missing fact',
      files: edit(REPORT, 'adopted: null\n', ''),
      issues: [`content/${REPORT}:2:1 "adopted" is missing. Add it.`],
    },
    {
      what: 'an unknown status of an answer, without reporting those who name the state',
      files: edit(COUNTRY, "status: 'yes'", 'status: maybe'),
      issues: [
        `content/${COUNTRY}:6:27 "criteria.dedicated-law.status": "maybe" is not one of the allowed values. Use one of: yes, partial, no, not-recorded.`,
      ],
    },
    {
      what: 'a key that answers do not have',
      files: edit(COUNTRY, "status: 'yes'", "status: 'yes', article: art-2"),
      issues: [`content/${COUNTRY}:6:43 "article" is not a known key here. Remove it or correct its spelling.`],
    },
    {
      what: 'an answer that is only a word',
      files: edit(COUNTRY, /dedicated-law: (.*)/.exec(MINIMAL[COUNTRY] ?? '')?.[1] ?? '', "'yes'"),
      issues: [
        `content/${COUNTRY}:6:18 "criteria.dedicated-law": "yes" is not valid: Invalid input: expected object, received string.`,
      ],
    },
    {
      what: 'a penalty of a state without unit',
      files: edit(COUNTRY, 'unit: years, ', ''),
      issues: [`content/${COUNTRY}:7:10 "penalty.unit" is missing. Add it, one of: years, months, days.`],
    },
    {
      what: 'an unknown treaty action',
      files: edit(COUNTRY, 'action: ratification', 'action: signature'),
      issues: [
        `content/${COUNTRY}:10:66 "treaties.lima-protocol.action": "signature" is not one of the allowed values. Use one of: ratification, accession, succession, none, not-recorded.`,
      ],
    },
    {
      what: 'a date of a treaty action that does not exist',
      files: edit(COUNTRY, '2002-11-19', '2002-11-31'),
      issues: [
        `content/${COUNTRY}:10:46 "treaties.lima-protocol.bound": "2002-11-31" is not a date. Write a year, a month or a day that exists: 2008, 2008-04 or 2008-04-09.`,
      ],
    },
    {
      what: 'a country code in capitals',
      files: edit(COUNTRY, 'code: ar', 'code: AR'),
      issues: [
        `content/${COUNTRY}:1:7 "code": "AR" is not a country code. Write two lower-case letters (ISO 3166-1 alpha-2), as in "ar".`,
      ],
    },
    {
      what: 'a jurisdiction that is no country code, without reporting answers that name the law',
      files: edit(LAW, 'jurisdiction: ar', 'jurisdiction: arg'),
      issues: [
        `content/${LAW}:2:15 "jurisdiction": "arg" is not a country code. Write two lower-case letters (ISO 3166-1 alpha-2), as in "ar".`,
      ],
    },
    {
      what: 'an unknown legal force',
      files: edit(LAW, 'legalForce: in-force', 'legalForce: repealed'),
      issues: [
        `content/${LAW}:10:13 "legalForce": "repealed" is not one of the allowed values. Use one of: in-force, partially-in-force, not-in-force, repealed-in-part, not-recorded.`,
      ],
    },
    {
      what: 'a law with the fields of a mandate',
      files: edit(LAW, 'kind: statute', 'kind: statute\nissuingBody: general-assembly'),
      issues: [`content/${LAW}:6:14 "issuingBody" is not a known key here. Remove it or correct its spelling.`],
    },
    {
      what: 'a criterion of an unknown group',
      files: edit('vocabularies/criteria.yml', 'group: offence', 'group: offense'),
      issues: [
        'content/vocabularies/criteria.yml:2:116 "entries.0.group": "offense" is not one of the allowed values. Use one of: offence, justice, victims, stay, institutions.',
      ],
    },
    ...RECORD_SCHEMA_VIOLATIONS,
  ],
  'mdx-parses': [
    {
      what: 'a tag left open, without reporting relations to the provisions below it',
      files: edit(INSTRUMENT, '\n</Provision>\n', ''),
      issues: [
        `content/${INSTRUMENT}:21:1 This is not valid MDX: Expected a closing tag for \`<Provision>\` (21:1). Close every tag, and write { and < as words.`,
      ],
    },
  ],
  'mdx-declarative': [
    {
      what: 'an expression',
      files: edit(CONCLUSIONS, 'Repeats the', 'Repeats {the}'),
      issues: [`content/${CONCLUSIONS}:21:9 "{the}" is an expression, and content cannot run code. ${SUBSET}`],
    },
    {
      what: 'an inverse relation',
      files: edit(CONCLUSIONS, 'n="1"', 'n="1" citedBy="lima-protocol"'),
      issues: [
        `content/${CONCLUSIONS}:19:1 "citedBy" of <Provision> is an inverse, which the atlas computes. Write "cites" on the other record instead.`,
      ],
    },
    ...[
      [PRACTICE, 'A practice'],
      [COMMITMENT, 'A commitment'],
    ].map(([path = '', kind = '']): Violation => ({
      what: `${kind.toLowerCase()} with a provision`,
      files: {
        [path]: `${MINIMAL[path] ?? ''}\n<Provision n="1" verb="requests">\n\nAsks.\n\n</Provision>\n`,
      },
      issues: [
        `content/${path}:${lineAfter(path)}:1 ${kind} has no provisions of its own. Write plain prose; name paragraphs of works.`,
      ],
    })),
  ],
  'provision-valid': [
    {
      what: 'a provision without verb, without reporting that one is lacking or that relations dangle',
      files: edit(CONCLUSIONS, 'verb="requests" ', ''),
      issues: [`content/${CONCLUSIONS}:19:1 verb is missing. Name what the provision does, as in verb="requests".`],
    },
    {
      what: 'a provision without digest',
      files: edit(CONCLUSIONS, 'Repeats the request for plans.\n', ''),
      issues: [
        `content/${CONCLUSIONS}:19:1 Provision "1" has no digest. Say between its tags, in plain words, what it does.`,
      ],
    },
    {
      what: 'a penalty without unit, without reporting that the article is not there',
      files: edit(LAW, 'penalty="4..8 years"', 'penalty="4..8"'),
      issues: [
        `content/${LAW}:27:1 penalty="4..8" is not a penalty. Write two numbers with a unit: "4..8 years", "..20 years", "15.. years" or "20..life years".`,
      ],
    },
    {
      what: 'a penalty whose least is above its most',
      files: edit(LAW, 'penalty="4..8 years"', 'penalty="10..8 years"'),
      issues: [
        `content/${LAW}:27:1 penalty="10..8 years" is a penalty whose least is above its most. Put the lower number first.`,
      ],
    },
  ],
  'relation-source-exists': [
    {
      what: 'a relation from a provision of another work',
      files: edit(RESOLUTION, 'from: 3.d', 'from: art-5'),
      issues: [
        `content/${RESOLUTION}:16:28 "from: art-5" names no provision of this work. Use the n of one of its provisions, or leave "from" out.`,
      ],
    },
  ],
  'country-code-is-file-name': [
    {
      what: 'a state under the code of another, without reporting those who name it',
      files: edit('countries/ar.yml', 'code: ar', 'code: us'),
      issues: ['content/countries/ar.yml:1:1 "code: us" differs from the file name "ar.yml". Make them the same.'],
    },
  ],
};

export const GRAPH_VIOLATIONS: Record<string, Violation[]> = {
  'relation-target-exists': [
    {
      what: 'a mistyped id',
      files: edit(CONCLUSIONS, 'recalls="ag-res-2010"', 'recalls="ag-res-2001"'),
      issues: [
        `content/${CONCLUSIONS}:19:1 "recalls" names "ag-res-2001": "ag-res-2001" is not in the atlas. Did you mean "ag-res-2010"?`,
      ],
    },
    {
      what: 'a former id',
      files: {
        ...edit(CONCLUSIONS, 'recalls="ag-res-2010"', 'recalls="ag-res-1910"'),
        'moved.yml': 'entries:\n- {from: ag-res-1910, to: ag-res-2010}\n',
      },
      issues: [
        `content/${CONCLUSIONS}:19:1 "recalls" names "ag-res-1910": "ag-res-1910" has been renamed. Name "ag-res-2010" instead.`,
      ],
    },
    {
      what: 'a law that repeals a law that does not exist',
      files: edit(
        LAW,
        'confidence: high\n',
        'relations:\n- {predicate: repeals, to: ar-ley-26346}\nconfidence: high\n',
      ),
      issues: [
        `content/${LAW}:15:28 "repeals" names "ar-ley-26346": "ar-ley-26346" is not in the atlas. Did you mean "ar-ley-26364"?`,
      ],
    },
    {
      what: 'a law that amends an article that does not exist',
      files: edit(
        LAW,
        'confidence: high\n',
        "relations:\n- {predicate: amends, to: 'ar-ley-26364#art-145'}\nconfidence: high\n",
      ),
      issues: [
        `content/${LAW}:15:27 "amends" names "ar-ley-26364#art-145": "ar-ley-26364" has no provision "art-145". Did you mean "art-2"?`,
      ],
    },
  ],
  'relation-unique': [
    {
      what: 'a relation written twice',
      files: edit(
        RESOLUTION,
        '- {predicate: convenes, to: rtp-i}',
        '- {predicate: convenes, to: rtp-i}\n- {predicate: convenes, to: rtp-i}',
      ),
      issues: [`content/${RESOLUTION}:16:29 "ag-res-2010" convenes "rtp-i" is written twice. Remove one of the two.`],
    },
  ],
  'relation-date-order': [
    {
      what: 'a text that recalls a younger one',
      files: edit(INSTRUMENT, 'n="art-5"', 'n="art-5" recalls="ag-res-2010"'),
      issues: [
        `content/${INSTRUMENT}:21:1 "lima-protocol#art-5" (1998) recalls "ag-res-2010" (2004-06-08), which is younger. Correct the dates, the direction or the predicate.`,
      ],
    },
  ],
  'provision-number-unique': [
    {
      what: 'a number used twice',
      files: edit(RESOLUTION, 'n="preamble-poverty"', 'n="3.d"'),
      issues: [
        `content/${RESOLUTION}:37:1 n="3.d" is used by two provisions of this work, first in line 31. Give each its own number.`,
      ],
    },
  ],
  'id-unique': [
    {
      what: 'a topic with the id of a body',
      files: edit(
        'vocabularies/topics.yml',
        '- {id: prevention',
        `- {id: rtp, labels: {en: a, es: a, pt: a, fr: a}, description: {en: a, es: a, pt: a, fr: a}}\n- {id: prevention`,
      ),
      issues: [
        'content/vocabularies/bodies.yml:3:8 "rtp" is the id of two records: topics in content/vocabularies/topics.yml and bodies here. Ids are unique across all kinds; choose another.',
      ],
    },
    {
      what: 'a framework with the id of an indicator, whose anchor stands on the same page',
      files: edit(
        'vocabularies/indicator-frameworks.yml',
        'entries:\n',
        `entries:\n- {id: victims-helped, labels: {en: a, es: a, pt: a, fr: a}, body: a, year: 2020, summary: a, evidence: []}\n`,
      ),
      issues: [
        'content/vocabularies/indicators.yml:3:8 "victims-helped" is the id of two records: indicatorFrameworks in content/vocabularies/indicator-frameworks.yml and indicators here. Ids are unique across all kinds; choose another.',
      ],
    },
    {
      what: 'a practice with the id of a commitment',
      files: { 'practices/adopt-plans.mdx': MINIMAL[PRACTICE] ?? '' },
      issues: [
        `content/${COMMITMENT}:1:1 "adopt-plans" is the id of two records: practice in content/practices/adopt-plans.mdx and commitment here. Ids are unique across all kinds; choose another.`,
      ],
    },
  ],
};
