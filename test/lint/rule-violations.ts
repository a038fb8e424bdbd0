// Content that breaks the rules of src/lint/rules, with the reports that each causes. Used by rules.test.ts.
import {
  CONCLUSIONS,
  COUNTRY,
  edit,
  INSTRUMENT,
  LAW,
  MINIMAL,
  PRACTICE,
  REPORT,
  RESOLUTION,
} from '../helpers/make-content.ts';
import type { Violation } from './reader-violations.ts';

const FIX = 'Run `npm run lint:content -- --fix`.';

function dirt(what: string, from: string, to: string, ...issues: string[]): Violation {
  return {
    what,
    files: edit('changes.yml', from, to),
    issues: issues.map((issue) => `content/changes.yml:${issue} ${FIX}`),
  };
}

const ANSWER = "status: 'yes', law: ar-ley-26364, articles: [art-2], evidence";

const WHOLE_ANSWER = /status: .*(?=\})/.exec(MINIMAL[COUNTRY] ?? '')?.[0] ?? '';

/** Argentina with the facts of its one answer replaced. */
function answered(what: string, facts: string, ...issues: string[]): Violation {
  return stated(what, ANSWER, facts, ...issues);
}

/** A law of Uruguay beside the one of Argentina. */
const OTHER_LAW = {
  'legislation/uy/uy-ley-1.mdx': (MINIMAL[LAW] ?? '').replace('jurisdiction: ar', 'jurisdiction: uy'),
};

/** A state file whose text is changed. */
function stated(what: string, from: string, to: string, ...issues: string[]): Violation {
  return { what, files: edit(COUNTRY, from, to), issues: issues.map((issue) => `content/${COUNTRY}:${issue}`) };
}

/** A list of content/vocabularies whose text is changed. */
function listed(what: string, name: string, from: string, to: string, ...issues: string[]): Violation {
  const path = `vocabularies/${name}`;
  return { what, files: edit(path, from, to), issues: issues.map((issue) => `content/${path}:${issue}`) };
}

/** The row of the one treaty of the fixture. */
const ROW = /  lima-protocol: .*\n/.exec(MINIMAL[COUNTRY] ?? '')?.[0] ?? '';

export const VIOLATIONS: Record<string, Violation[]> = {
  'answer-is-grounded': [
    answered(
      'a place that cites a law which is held',
      "status: 'yes', locus: 'Ley 26.364, art. 2', evidence",
      '6:41 "locus: Ley 26.364, art. 2" cites "ar-ley-26364#art-2", which is held here. Name it under "law" and "articles", or under "also".',
    ),
    {
      ...answered(
        'a law of another state',
        "status: 'yes', law: uy-ley-1, evidence",
        '6:39 "uy-ley-1" is not a law of "ar" in the atlas. Add its file, or name it under "locus".',
      ),
      files: { ...OTHER_LAW, ...edit(COUNTRY, ANSWER, "status: 'yes', law: uy-ley-1, evidence") },
    },
    answered(
      'articles without their law',
      'status: partial, locus: A ruling, articles: [art-2], evidence',
      '6:63 Articles are named without their law. Add "law".',
    ),
    answered(
      'an answer that stands nowhere',
      "status: 'yes', evidence",
      '6:18 "yes" names neither a law nor another place. Add "law" with "articles", or "locus".',
    ),
    stated(
      'an answer without source',
      WHOLE_ANSWER,
      "status: 'yes', locus: A ruling",
      '6:18 "yes" has no source. Add "evidence", or "confidence: low".',
    ),
    stated(
      'a "no" without source, once',
      WHOLE_ANSWER,
      "status: 'no'",
      '6:18 "no" needs a source that says so. Add "evidence", or write "not-recorded".',
    ),
    stated(
      'a "no" of low confidence without source',
      WHOLE_ANSWER,
      'status: no, confidence: low',
      '6:18 "no" needs a source that says so. Add "evidence", or write "not-recorded".',
    ),
  ],
  'states-complete': [
    {
      what: 'a state without file',
      files: { 'countries/uy.yml': null },
      issues: ['content/countries/uy.yml:1:1 The state "uy" has no file. Restore it; counts are of 35 states.'],
    },
    {
      what: 'a file of no American state',
      files: { 'countries/es.yml': (MINIMAL['countries/uy.yml'] ?? '').replace('code: uy', 'code: es') },
      issues: [
        'content/countries/es.yml:1:7 "es" is not one of the 35 American states. Correct the code or remove the file.',
      ],
    },
    stated(
      'a treaty without row',
      ROW,
      '  {}\n',
      '10:3 "ar" has no row for "lima-protocol". Add it, with "action: not-recorded" if nothing is known.',
    ),
    {
      what: "a law in another state's folder",
      files: { 'legislation/uy/uy-ley-1.mdx': MINIMAL[LAW] ?? '' },
      issues: [
        'content/legislation/uy/uy-ley-1.mdx:2:15 "jurisdiction: ar" but the file lies in another state\'s folder. Move the file or correct the code.',
      ],
    },
  ],
  'symbol-valid': [
    {
      what: 'words in the place of a symbol',
      files: edit(REPORT, 'symbol: null', 'symbol: Statement of April'),
      issues: [
        `content/${REPORT}:2:9 "Statement of April" is not a symbol that the atlas can parse. Write it as printed, as in "AG/RES. 2348 (XXXVII-O/07)", or put descriptions into the title.`,
      ],
    },
    {
      what: 'a mark that another work has, at its place in the list',
      files: edit(REPORT, 'symbol: null', 'symbol: null\nsymbols: [CP/RES. 889 (1503/05), RTP-I/doc.5/06]'),
      issues: [
        `content/${REPORT}:3:34 "RTP-I/doc.5/06" is also a symbol of "rtp-i-conclusions". Give each work its own mark, with annex or revision.`,
      ],
    },
  ],
  'fact-has-source': [
    {
      what: 'a result by a source that the practice does not name',
      files: edit(
        PRACTICE,
        "accompanied.', source: 'https://example.org/text'",
        "accompanied.', source: 'https://example.org/other'",
      ),
      issues: [
        `content/${PRACTICE}:10:54 "https://example.org/other" is not among the sources of the practice. Add it under "evidence" with the day on which it was read.`,
      ],
    },
    {
      what: 'a work without source, and its provision',
      files: edit(CONCLUSIONS, (MINIMAL[CONCLUSIONS] ?? '').match(/evidence:\n.*/)?.[0] ?? '', 'evidence: []'),
      issues: [
        `content/${CONCLUSIONS}:13:11 "rtp-i-conclusions" has no source. Add one under "evidence", or set "confidence: low".`,
        `content/${CONCLUSIONS}:18:1 Provision "1" has no source. Add one under "evidence" of the work, or confidence="low".`,
      ],
    },
    {
      what: 'a provision that names a source of no work',
      files: edit(RESOLUTION, 'source="https://example.com/copy"', 'source="https://example.com/other"'),
      issues: [
        `content/${RESOLUTION}:37:1 source="https://example.com/other" of provision "preamble-poverty" is not among the sources of the work. Add it under "evidence" with the day on which it was read.`,
      ],
    },
  ],
  'provision-count-matches-source': [
    {
      what: 'a complete work whose source was not counted',
      files: edit(CONCLUSIONS, 'sourceProvisions: 1', 'sourceProvisions: null'),
      issues: [
        `content/${CONCLUSIONS}:10:19 "complete: true" needs the number of articles or paragraphs of the source. Count them and write "sourceProvisions: 1" if it is 1.`,
      ],
    },
    {
      what: 'a complete work that holds fewer than its source has',
      files: edit(CONCLUSIONS, 'sourceProvisions: 1', 'sourceProvisions: 2'),
      issues: [
        `content/${CONCLUSIONS}:10:19 "sourceProvisions: 2" but 1 articles or paragraphs are held. Add what is missing, or set "complete: false".`,
      ],
    },
    {
      what: 'a work in part that holds all that its source has',
      files: edit(RESOLUTION, 'sourceProvisions: 9', 'sourceProvisions: 2'),
      issues: [
        `content/${RESOLUTION}:11:11 "complete: false" but 2 of 2 provisions are held. Set "complete: true" or correct the number.`,
      ],
    },
  ],
  'date-plausible': [
    {
      what: 'a date outside the year of the symbol',
      files: edit(RESOLUTION, 'adopted: 2004-06-08', 'adopted: 2005-06-08'),
      issues: [
        `content/${RESOLUTION}:9:10 "adopted: 2005-06-08" is not in 2004, the year of the symbol "AG/RES. 2010 (XXXIV-O/04)". Correct the date or the symbol.`,
      ],
    },
    {
      what: 'an entry into force before the adoption',
      files: edit(INSTRUMENT, 'inForceFrom: 2001-05', 'inForceFrom: 1997-12'),
      issues: [
        `content/${INSTRUMENT}:9:14 "inForceFrom: 1997-12" is before the adoption (1998). Correct one of the two.`,
      ],
    },
    {
      what: 'an amendment before the adoption',
      files: edit(INSTRUMENT, 'inForceFrom: 2001-05', 'amended: [1998-01, 1997]'),
      issues: [
        `content/${INSTRUMENT}:9:20 The amendment of 1997 is before the adoption (1998). Correct one of the two.`,
      ],
    },
    {
      what: 'a source that was read before the adoption',
      files: edit(CONCLUSIONS, 'checkedOn: 2020-01-02', 'checkedOn: 2006-02-28'),
      issues: [
        `content/${CONCLUSIONS}:14:85 "https://example.org/text" was read on 2006-02-28, before the adoption (2006-03). Correct one of the two.`,
      ],
    },
  ],
  'digest-in-its-language': [
    {
      what: 'a practice told in Spanish',
      files: edit(
        PRACTICE,
        'Goes with victims from the first hour on.',
        'El programa acompaña a las víctimas en la región y en los hogares.',
      ),
      issues: [
        `content/${PRACTICE}:1:1 The text reads as "es"; practices and commitments are told in English. Translate it.`,
      ],
    },
    {
      what: 'a Spanish digest in an English work',
      files: edit(
        RESOLUTION,
        'Poverty exposes people.',
        'La pobreza expone a las personas y los grupos en una región.',
      ),
      issues: [
        `content/${RESOLUTION}:37:1 The digest of "preamble-poverty" reads as "es", and the work declares "language: en". Translate it or correct the language.`,
      ],
    },
    {
      what: 'an English summary in a Spanish work',
      files: edit(
        INSTRUMENT,
        'Protocolo sobre la trata.',
        'A protocol on trafficking in persons and the protection of victims.',
      ),
      issues: [
        `content/${INSTRUMENT}:1:1 The summary reads as "en", and the work declares "language: es". Translate it or correct the language.`,
      ],
    },
  ],
  'named-works-hold': [
    listed(
      'a treaty twice',
      'treaties.yml',
      'entries:\n',
      'entries:\n- {work: lima-protocol}\n',
      '3:10 "lima-protocol" is listed twice. Remove one of the two.',
    ),
    listed(
      'a role without work',
      'work-roles.yml',
      '- {role: national-report-template, works: [ag-res-2010]}\n',
      '',
      '2:1 No work has the role "national-report-template", on which a page rests. Add an entry with "role: national-report-template" and its "works".',
    ),
    listed(
      'a role with two entries',
      'work-roles.yml',
      'role: state-proposals, works: [ngo-report]}\n',
      'role: state-proposals, works: [ngo-report]}\n- {role: state-proposals, works: [ag-res-2010]}\n',
      '5:10 The role "state-proposals" has two entries. Put all its works into the first, and remove this one.',
    ),
    listed(
      'two works in a role for one',
      'work-roles.yml',
      'works: [ag-res-2010]',
      'works: [ag-res-2010, ngo-report]',
      '3:57 One work alone has the role "national-report-template". Keep "ag-res-2010" or "ngo-report".',
    ),
    listed(
      'a work twice in a role',
      'work-roles.yml',
      'works: [rtp-i-conclusions]',
      'works: [rtp-i-conclusions, rtp-i-conclusions]',
      '2:48 "rtp-i-conclusions" has the role "work-plan" twice. Remove one of the two.',
    ),
  ],
  'vocabulary-complete': [
    {
      what: 'the body of laws and the verb of articles without entry',
      files: {
        ...edit('vocabularies/bodies.yml', 'id: national-lawmaker', 'id: lawmaker'),
        ...edit('vocabularies/verbs.yml', 'id: provides', 'id: lays-down'),
      },
      issues: [
        'content/vocabularies/bodies.yml:1:1 "national-lawmaker" has no entry. Laws are listed under it; add it with its labels.',
        'content/vocabularies/verbs.yml:1:1 "provides" has no entry. It is what an article of a law does; add it with its labels.',
      ],
    },
    {
      what: 'a predicate without entry',
      files: edit('vocabularies/predicates.yml', 'id: recalls,', 'id: remembers,'),
      issues: ['content/vocabularies/predicates.yml:1:1 "recalls" has no entry. Add its labels in four languages.'],
    },
    {
      what: 'an inverse other than the computed one',
      files: edit('vocabularies/predicates.yml', 'inverse: recalledBy,', 'inverse: recalledIn,'),
      issues: [
        'content/vocabularies/predicates.yml:1:1 "recalls" names "recalledIn" as its inverse; it is "recalledBy". Correct the entry.',
      ],
    },
  ],
  'text-is-clean': [
    dirt('a byte order mark', 'entries:', '\uFEFFentries:', '1:1 A byte order mark starts the file.'),
    dirt('Windows line ends, once a file', '\n', '\r\n', '1:9 A carriage return ends this line.'),
    dirt('spaces at the end of a line', 'entries:', 'entries: \t', '1:9 Spaces end this line.'),
    dirt(
      'spaces at the end of the file',
      'double.}\n',
      'double.}\n  ',
      '4:1 Spaces end this line.',
      '4:2 The file does not end with a newline.',
    ),
    dirt('a file without newline at its end', 'double.}\n', 'double.}', '3:90 The file does not end with a newline.'),
    dirt('empty lines at the end of a file', 'double.}\n', 'double.}\n\n\n', '3:91 Empty lines end the file.'),
  ],
  'markdown-style': [
    {
      what: 'a bare web address',
      files: edit(REPORT, 'A fund is', 'https://example.org is'),
      issues: [
        `content/${REPORT}:22:1 A web address stands bare. Write it as a link with words, as in [title](https://…). (remark-lint: no-literal-urls)`,
      ],
    },
    {
      what: 'a link to a definition that is not there',
      files: edit(REPORT, 'A fund is', 'A [fund][] is'),
      issues: [
        `content/${REPORT}:22:3 Unexpected reference to undefined definition, expected corresponding definition (\`fund\`) for a link or escaped opening bracket (\`\\[\`) for regular text. (remark-lint: no-undefined-references)`,
      ],
    },
  ],
};
