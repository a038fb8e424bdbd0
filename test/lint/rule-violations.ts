// Content that breaks the rules of src/lint/rules, with the reports that each causes. Used by rules.test.ts.
import { CONCLUSIONS, edit, INSTRUMENT, MEETING, MINIMAL, REPORT, RESOLUTION } from '../helpers/make-content.ts';
import type { Violation } from './reader-violations.ts';

const UNKNOWN = 'Use an id of the list in content/vocabularies, or add it there.';
const FIX = 'Run `npm run lint:content -- --fix`.';

/** An id that is in no list, written where `from` stands; reported at `place`. */
function unknownId(list: string, path: string, from: string, to: string, place: string, remedy = UNKNOWN): Violation {
  const id = /\bx+[a-z-]*|prevenshun/.exec(to)?.[0] ?? '';
  return {
    what: `an unknown ${list} in ${path}`,
    files: edit(path, from, to),
    issues: [`content/${path}:${place} "${id}" is not a known ${list}. ${remedy}`],
  };
}

function dirt(what: string, from: string, to: string, ...issues: string[]): Violation {
  return {
    what,
    files: edit('changes.yml', from, to),
    issues: issues.map((issue) => `content/changes.yml:${issue} ${FIX}`),
  };
}

export const VIOLATIONS: Record<string, Violation[]> = {
  'vocabulary-id-exists': [
    unknownId('verb', RESOLUTION, 'verb="notes"', 'verb="xxxxx"', '37:1'),
    unknownId('addressee', RESOLUTION, 'addressee="member-states"', 'addressee="member-states xxxxx"', '31:1'),
    unknownId('topic', CONCLUSIONS, 'topics="prevention"', 'topics="prevenshun"', '19:1', 'Did you mean "prevention"?'),
    unknownId('proponent', REPORT, 'proponent="ar"', 'proponent="ar xxxxxxx"', '19:1'),
    unknownId('criterion', RESOLUTION, 'criteria="dedicated-law"', 'criteria="xxxxx"', '31:1'),
    unknownId('body', RESOLUTION, 'issuingBody: general-assembly', 'issuingBody: xxxxx', '8:14'),
    unknownId('body', MEETING, 'body: rtp', 'body: xxxxx', '1:1'),
    unknownId('meeting', CONCLUSIONS, 'meeting: {id: rtp-i,', 'meeting: {id: xxxxxxxx,', '6:15'),
    unknownId('state', REPORT, 'country: ar', 'country: xx', '11:40', 'Did you mean "ar"?'),
    unknownId('state', REPORT, 'reportingStates: [ar]', 'reportingStates: [ar, xx]', '12:23', 'Did you mean "ar"?'),
    unknownId('body kind', 'vocabularies/bodies.yml', 'kind: organ', 'kind: xxxxxxxx', '2:8'),
    unknownId('term', 'vocabularies/glossary.yml', 'evidence: []', 'seeAlso: [xxxxx], evidence: []', '2:8'),
  ],
  'reference-target-exists': [
    {
      what: 'a <Ref> to a provision that is not held',
      files: edit(RESOLUTION, 'to="lima-protocol#art-5"', 'to="lima-protocol#art-6"'),
      issues: [`content/${RESOLUTION}:23:22 "lima-protocol" has no provision "art-6". Did you mean "art-5"?`],
    },
    {
      what: 'a <Term> that is not in the glossary',
      files: edit(RESOLUTION, '<Term id="trafficking">', '<Term id="traficking">'),
      issues: [`content/${RESOLUTION}:33:31 "traficking" is not a glossary term. Did you mean "trafficking"?`],
    },
    {
      what: 'a <Term> without id',
      files: edit(RESOLUTION, '<Term id="trafficking">', '<Term>'),
      issues: [`content/${RESOLUTION}:33:31 "" is not a glossary term. Add it to content/vocabularies/glossary.yml.`],
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
        `content/${RESOLUTION}:37:1 source="https://example.com/other" of provision "preamble-poverty" is not among the sources of the work. Add it under "evidence" with its kind and date.`,
      ],
    },
  ],
  'provision-count-matches-source': [
    {
      what: 'a complete work whose source was not counted',
      files: edit(CONCLUSIONS, 'sourceProvisions: 1', 'sourceProvisions: null'),
      issues: [
        `content/${CONCLUSIONS}:10:19 "complete: true" needs the number of provisions of the source. Count them and write "sourceProvisions: 1" if it is 1.`,
      ],
    },
    {
      what: 'a complete work that holds fewer than its source has',
      files: edit(CONCLUSIONS, 'sourceProvisions: 1', 'sourceProvisions: 2'),
      issues: [
        `content/${CONCLUSIONS}:10:19 "sourceProvisions: 2" but 1 are held. Add what is missing, or set "complete: false".`,
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
        `content/${INSTRUMENT}:8:14 "inForceFrom: 1997-12" is before the adoption (1998). Correct one of the two.`,
      ],
    },
    {
      what: 'an amendment before the adoption',
      files: edit(INSTRUMENT, 'inForceFrom: 2001-05', 'amended: [1998-01, 1997]'),
      issues: [
        `content/${INSTRUMENT}:8:20 The amendment of 1997 is before the adoption (1998). Correct one of the two.`,
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
  'vocabulary-complete': [
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
  'change-names-record': [
    {
      what: 'a record that is not there',
      files: edit('changes.yml', 'ids: [ag-res-2010, prevention]', 'ids: [ag-res-2011, prevention]'),
      issues: [
        'content/changes.yml:2:3 "ag-res-2011" is not in the atlas. Did you mean "ag-res-2010"? Correct the id, or set "kind: removed".',
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
    dirt('a file without newline at its end', 'double.}\n', 'double.}', '3:72 The file does not end with a newline.'),
    dirt('empty lines at the end of a file', 'double.}\n', 'double.}\n\n\n', '3:73 Empty lines end the file.'),
  ],
  'markdown-style': [
    {
      what: 'a bare web address',
      files: edit(REPORT, 'A fund is', 'https://example.org is'),
      issues: [
        `content/${REPORT}:21:1 A web address stands bare. Write it as a link with words, as in [title](https://…). (remark-lint: no-literal-urls)`,
      ],
    },
    {
      what: 'a link to a definition that is not there',
      files: edit(REPORT, 'A fund is', 'A [fund][] is'),
      issues: [
        `content/${REPORT}:21:3 Unexpected reference to undefined definition, expected corresponding definition (\`fund\`) for a link or escaped opening bracket (\`\\[\`) for regular text. (remark-lint: no-undefined-references)`,
      ],
    },
  ],
};
