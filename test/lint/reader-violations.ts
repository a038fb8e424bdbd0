// Content that breaks what the reader and the graph demand, with the one report that each causes. Used by rules.test.ts.
import {
  CONCLUSIONS,
  edit,
  INSTRUMENT,
  MEETING,
  MINIMAL,
  REPORT,
  RESOLUTION,
  type Files,
} from '../helpers/make-content.ts';

export interface Violation {
  /** What is wrong, as the end of "reports …". */
  what: string;
  files: Files;
  /** `path:line:column message` of every issue that lint finds in the whole folder. */
  issues: string[];
}

const SUBSET = 'Content may use <Provision>, <Ref>, <Term>, <Note> and Markdown only.';

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
  ],
  'yaml-parses': [
    {
      what: 'a key that stands twice in a list, without reporting the ids taken from it',
      files: edit('vocabularies/glossary.yml', 'id: trafficking', 'id: trafficking, id: trafficking'),
      issues: [
        'content/vocabularies/glossary.yml:2:21 This is not valid YAML: Map keys must be unique. Check indentation, quotes and colons here.',
      ],
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
  ],
  'mdx-parses': [
    {
      what: 'a tag left open, without reporting relations to the provisions below it',
      files: edit(INSTRUMENT, '\n</Provision>\n', ''),
      issues: [
        `content/${INSTRUMENT}:20:1 This is not valid MDX: Expected a closing tag for \`<Provision>\` (20:1). Close every tag, and write { and < as words.`,
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
        `content/${INSTRUMENT}:20:1 "lima-protocol#art-5" (1998) recalls "ag-res-2010" (2004-06-08), which is younger. Correct the dates, the direction or the predicate.`,
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
  ],
};
